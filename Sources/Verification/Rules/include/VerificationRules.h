/// The data files of Verification, compiled in and read in place.
#pragma once

const unsigned char *claimbench_rules(void);
unsigned long claimbench_rules_count(void);

const unsigned char *claimbench_office_words(void);
unsigned long claimbench_office_words_count(void);

const unsigned char *claimbench_measure_words(void);
unsigned long claimbench_measure_words_count(void);

const unsigned char *claimbench_compare_words(void);
unsigned long claimbench_compare_words_count(void);

const unsigned char *claimbench_content_words(void);
unsigned long claimbench_content_words_count(void);

const unsigned char *claimbench_contrary_words(void);
unsigned long claimbench_contrary_words_count(void);
