#include "ClaimLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

static const unsigned char modality_cues[] = {
#embed "modality-cues.tsv"
};
CLAIMBENCH_FILE(modality_cues)

static const unsigned char clause_words[] = {
#embed "clause-words.tsv"
};
CLAIMBENCH_FILE(clause_words)

static const unsigned char events[] = {
#embed "events.tsv"
};
CLAIMBENCH_FILE(events)

static const unsigned char event_codes[] = {
#embed "event-codes.tsv"
};
CLAIMBENCH_FILE(event_codes)

static const unsigned char actor_words[] = {
#embed "actor-words.tsv"
};
CLAIMBENCH_FILE(actor_words)

static const unsigned char harm_words[] = {
#embed "harm-words.tsv"
};
CLAIMBENCH_FILE(harm_words)

static const unsigned char sentence_roles[] = {
#embed "sentence-roles.tsv"
};
CLAIMBENCH_FILE(sentence_roles)

static const unsigned char person_nouns[] = {
#embed "person-nouns.tsv"
};
CLAIMBENCH_FILE(person_nouns)

static const unsigned char thing_nouns[] = {
#embed "thing-nouns.tsv"
};
CLAIMBENCH_FILE(thing_nouns)

static const unsigned char occasions[] = {
#embed "occasions.tsv"
};
CLAIMBENCH_FILE(occasions)

static const unsigned char trivial_nouns[] = {
#embed "trivial-nouns.tsv"
};
CLAIMBENCH_FILE(trivial_nouns)

static const unsigned char harm_phrases[] = {
#embed "harm-phrases.tsv"
};
CLAIMBENCH_FILE(harm_phrases)

static const unsigned char place_words[] = {
#embed "place-words.tsv"
};
CLAIMBENCH_FILE(place_words)

static const unsigned char check_worthiness[] = {
#embed "check-worthiness.tsv"
};
CLAIMBENCH_FILE(check_worthiness)
