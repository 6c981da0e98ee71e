/// The data files by which names, offices and speakers are read, compiled in and read in place.
#pragma once

const unsigned char *claimbench_offices(void);
unsigned long claimbench_offices_count(void);

const unsigned char *claimbench_office_modifiers(void);
unsigned long claimbench_office_modifiers_count(void);

const unsigned char *claimbench_office_abbreviations(void);
unsigned long claimbench_office_abbreviations_count(void);

const unsigned char *claimbench_portfolios(void);
unsigned long claimbench_portfolios_count(void);

const unsigned char *claimbench_role_verbs(void);
unsigned long claimbench_role_verbs_count(void);

const unsigned char *claimbench_name_particles(void);
unsigned long claimbench_name_particles_count(void);

const unsigned char *claimbench_organisation_words(void);
unsigned long claimbench_organisation_words_count(void);

const unsigned char *claimbench_never_names(void);
unsigned long claimbench_never_names_count(void);

const unsigned char *claimbench_speech_verbs(void);
unsigned long claimbench_speech_verbs_count(void);
