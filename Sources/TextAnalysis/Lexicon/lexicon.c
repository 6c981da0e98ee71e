#include "TextLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char abbreviations[] = {
#embed "abbreviations.tsv"
};
CLAIMBENCH_FILE(abbreviations)

static const unsigned char numerals[] = {
#embed "numerals.tsv"
};
CLAIMBENCH_FILE(numerals)

static const unsigned char sentence_starters[] = {
#embed "sentence-starters.tsv"
};
CLAIMBENCH_FILE(sentence_starters)

static const unsigned char irregular_verbs[] = {
#embed "irregular-verbs.tsv"
};
CLAIMBENCH_FILE(irregular_verbs)

static const unsigned char irregular_nouns[] = {
#embed "irregular-nouns.tsv"
};
CLAIMBENCH_FILE(irregular_nouns)

static const unsigned char verb_endings[] = {
#embed "verb-endings.tsv"
};
CLAIMBENCH_FILE(verb_endings)
