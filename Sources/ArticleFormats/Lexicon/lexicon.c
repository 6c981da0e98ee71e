#include "ArticleLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char furniture_names[] = {
#embed "furniture-names.tsv"
};
CLAIMBENCH_FILE(furniture_names)
