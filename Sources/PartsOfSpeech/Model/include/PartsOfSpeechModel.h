/// The trained models of PartsOfSpeech, compiled in and read in place.
#pragma once

/// The tagger's model, aligned to 64 bytes.
const unsigned char *claimbench_tagger(void);
unsigned long claimbench_tagger_count(void);

/// The entity tagger's model, aligned to 64 bytes.
const unsigned char *claimbench_entities(void);
unsigned long claimbench_entities_count(void);

/// Asks for memory in large pages, so that finding a place in it costs less.
void claimbench_prefer_large_pages(void *memory, unsigned long count);

/// Asks for memory that will be read soon, which changes nothing but how long that takes.
static inline void claimbench_prefetch(const void *address) {
  __builtin_prefetch(address);
}
