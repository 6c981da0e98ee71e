#include "QuantityLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char vague_numbers[] = {
#embed "vague-numbers.tsv"
};
CLAIMBENCH_FILE(vague_numbers)

static const unsigned char number_bounds[] = {
#embed "bounds.tsv"
};
CLAIMBENCH_FILE(number_bounds)

static const unsigned char units[] = {
#embed "units.tsv"
};
CLAIMBENCH_FILE(units)

static const unsigned char currencies[] = {
#embed "currencies.tsv"
};
CLAIMBENCH_FILE(currencies)

static const unsigned char labelled_numbers[] = {
#embed "labelled-numbers.tsv"
};
CLAIMBENCH_FILE(labelled_numbers)

static const unsigned char governors[] = {
#embed "governors.tsv"
};
CLAIMBENCH_FILE(governors)
