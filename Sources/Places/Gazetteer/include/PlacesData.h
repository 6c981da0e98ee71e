/// The data files of Places, compiled in and read in place.
#pragma once

/// The packed gazetteer: Scripts/gazetteer/pack.py says how it is laid out.
const unsigned char *claimbench_gazetteer(void);
unsigned long claimbench_gazetteer_count(void);

/// Nouns of places, and other words that tell that a name is that of a place.
const unsigned char *claimbench_place_nouns(void);
unsigned long claimbench_place_nouns_count(void);

/// The capitals of countries.
const unsigned char *claimbench_capitals(void);
unsigned long claimbench_capitals_count(void);

/// Asks for memory that will be read soon, which changes nothing but how long that takes.
static inline void claimbench_prefetch_place(const void *address) {
  __builtin_prefetch(address);
}
