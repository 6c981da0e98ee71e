/// libxml2's HTML parser, through the headers of the package libxml2-dev.
#pragma once

#include <libxml/xmlversion.h>
// ICU's types would clash with those that Foundation brings along; nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
