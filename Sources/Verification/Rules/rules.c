#include "VerificationRules.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char rules[] = {
#embed "standard.rules"
};
CLAIMBENCH_FILE(rules)

static const unsigned char office_words[] = {
#embed "office-words.tsv"
};
CLAIMBENCH_FILE(office_words)

static const unsigned char measure_words[] = {
#embed "measure-words.tsv"
};
CLAIMBENCH_FILE(measure_words)

static const unsigned char compare_words[] = {
#embed "compare-words.tsv"
};
CLAIMBENCH_FILE(compare_words)

static const unsigned char content_words[] = {
#embed "content-words.tsv"
};
CLAIMBENCH_FILE(content_words)

static const unsigned char contrary_words[] = {
#embed "contrary-words.tsv"
};
CLAIMBENCH_FILE(contrary_words)
