/// The trained models of PartsOfSpeech, compiled in and read in place.
#pragma once

/// The tagger's model, aligned to 64 bytes.
const unsigned char *claimbench_tagger(void);
unsigned long claimbench_tagger_count(void);

/// The entity tagger's model, aligned to 64 bytes.
const unsigned char *claimbench_entities(void);
unsigned long claimbench_entities_count(void);
