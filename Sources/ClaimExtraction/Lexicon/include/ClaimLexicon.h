/// The data files of ClaimExtraction, compiled in and read in place.
#pragma once

#include "RoleLexicon.h"

const unsigned char *claimbench_modality_cues(void);
unsigned long claimbench_modality_cues_count(void);

const unsigned char *claimbench_clause_words(void);
unsigned long claimbench_clause_words_count(void);

const unsigned char *claimbench_events(void);
unsigned long claimbench_events_count(void);

const unsigned char *claimbench_event_codes(void);
unsigned long claimbench_event_codes_count(void);

const unsigned char *claimbench_actor_words(void);
unsigned long claimbench_actor_words_count(void);

const unsigned char *claimbench_harm_words(void);
unsigned long claimbench_harm_words_count(void);

const unsigned char *claimbench_sentence_roles(void);
unsigned long claimbench_sentence_roles_count(void);

const unsigned char *claimbench_person_nouns(void);
unsigned long claimbench_person_nouns_count(void);

const unsigned char *claimbench_thing_nouns(void);
unsigned long claimbench_thing_nouns_count(void);

const unsigned char *claimbench_occasions(void);
unsigned long claimbench_occasions_count(void);

const unsigned char *claimbench_trivial_nouns(void);
unsigned long claimbench_trivial_nouns_count(void);

const unsigned char *claimbench_harm_phrases(void);
unsigned long claimbench_harm_phrases_count(void);

const unsigned char *claimbench_place_words(void);
unsigned long claimbench_place_words_count(void);

const unsigned char *claimbench_check_worthiness(void);
unsigned long claimbench_check_worthiness_count(void);
