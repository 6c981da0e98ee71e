// For `madvise`.
#define _DEFAULT_SOURCE
#include "PartsOfSpeechModel.h"
#include <sys/mman.h>

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_##name(void) { return name; }                \
  unsigned long claimbench_##name##_count(void) { return sizeof name; }

_Alignas(64) static const unsigned char tagger[] = {
#embed "tagger.bin"
};
CLAIMBENCH_FILE(tagger)

_Alignas(64) static const unsigned char entities[] = {
#embed "entities.bin"
};
CLAIMBENCH_FILE(entities)

void claimbench_prefer_large_pages(void *memory, unsigned long count) {
#ifdef MADV_HUGEPAGE
  madvise(memory, count, MADV_HUGEPAGE);
#endif
}
