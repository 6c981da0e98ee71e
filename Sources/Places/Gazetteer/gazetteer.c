#include "PlacesData.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char gazetteer[] = {
#embed "gazetteer.bin"
};
CLAIMBENCH_FILE(gazetteer)

static const unsigned char place_nouns[] = {
#embed "place-nouns.tsv"
};
CLAIMBENCH_FILE(place_nouns)

static const unsigned char capitals[] = {
#embed "capitals.tsv"
};
CLAIMBENCH_FILE(capitals)
