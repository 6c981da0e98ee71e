/// The word lists of TimeExpressions, compiled in and read in place.
#pragma once

const unsigned char *claimbench_time_calendar_names(void);
unsigned long claimbench_time_calendar_names_count(void);

const unsigned char *claimbench_time_units(void);
unsigned long claimbench_time_units_count(void);

const unsigned char *claimbench_time_times_of_day(void);
unsigned long claimbench_time_times_of_day_count(void);

const unsigned char *claimbench_time_references(void);
unsigned long claimbench_time_references_count(void);

const unsigned char *claimbench_time_modifiers(void);
unsigned long claimbench_time_modifiers_count(void);

const unsigned char *claimbench_time_small_words(void);
unsigned long claimbench_time_small_words_count(void);

const unsigned char *claimbench_time_named_days(void);
unsigned long claimbench_time_named_days_count(void);

const unsigned char *claimbench_time_tense_cues(void);
unsigned long claimbench_time_tense_cues_count(void);

const unsigned char *claimbench_time_events(void);
unsigned long claimbench_time_events_count(void);

const unsigned char *claimbench_time_false_friends(void);
unsigned long claimbench_time_false_friends_count(void);

const unsigned char *claimbench_time_lunisolar_days(void);
unsigned long claimbench_time_lunisolar_days_count(void);

const unsigned char *claimbench_time_year_friends(void);
unsigned long claimbench_time_year_friends_count(void);

const unsigned char *claimbench_time_event_days(void);
unsigned long claimbench_time_event_days_count(void);
