/// libxml2's HTML parser, through the headers of the package libxml2-dev.
#pragma once

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
