#include "RoleLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char offices[] = {
#embed "offices.tsv"
};
CLAIMBENCH_FILE(offices)

static const unsigned char office_modifiers[] = {
#embed "office-modifiers.tsv"
};
CLAIMBENCH_FILE(office_modifiers)

static const unsigned char office_abbreviations[] = {
#embed "office-abbreviations.tsv"
};
CLAIMBENCH_FILE(office_abbreviations)

static const unsigned char portfolios[] = {
#embed "portfolios.tsv"
};
CLAIMBENCH_FILE(portfolios)

static const unsigned char role_verbs[] = {
#embed "role-verbs.tsv"
};
CLAIMBENCH_FILE(role_verbs)

static const unsigned char name_particles[] = {
#embed "name-particles.tsv"
};
CLAIMBENCH_FILE(name_particles)

static const unsigned char organisation_words[] = {
#embed "organisation-words.tsv"
};
CLAIMBENCH_FILE(organisation_words)

static const unsigned char never_names[] = {
#embed "never-names.tsv"
};
CLAIMBENCH_FILE(never_names)

static const unsigned char speech_verbs[] = {
#embed "speech-verbs.tsv"
};
CLAIMBENCH_FILE(speech_verbs)
