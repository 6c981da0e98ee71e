/// The word lists of TextAnalysis, compiled in and read in place.
#pragma once

const unsigned char *claimbench_abbreviations(void);
unsigned long claimbench_abbreviations_count(void);

const unsigned char *claimbench_numerals(void);
unsigned long claimbench_numerals_count(void);

const unsigned char *claimbench_sentence_starters(void);
unsigned long claimbench_sentence_starters_count(void);

const unsigned char *claimbench_irregular_verbs(void);
unsigned long claimbench_irregular_verbs_count(void);

const unsigned char *claimbench_irregular_nouns(void);
unsigned long claimbench_irregular_nouns_count(void);

const unsigned char *claimbench_verb_endings(void);
unsigned long claimbench_verb_endings_count(void);
