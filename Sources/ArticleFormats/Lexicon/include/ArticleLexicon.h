/// The word lists of ArticleFormats, compiled in and read in place.
#pragma once

const unsigned char *claimbench_furniture_names(void);
unsigned long claimbench_furniture_names_count(void);
