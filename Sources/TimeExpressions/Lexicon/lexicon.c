#include "TimeLexicon.h"

#define CLAIMBENCH_FILE(name)                                                  \
  const unsigned char *claimbench_time_##name(void) { return name; }           \
  unsigned long claimbench_time_##name##_count(void) { return sizeof name; }

static const unsigned char calendar_names[] = {
#embed "calendar-names.tsv"
};
CLAIMBENCH_FILE(calendar_names)

static const unsigned char units[] = {
#embed "units.tsv"
};
CLAIMBENCH_FILE(units)

static const unsigned char times_of_day[] = {
#embed "times-of-day.tsv"
};
CLAIMBENCH_FILE(times_of_day)

static const unsigned char references[] = {
#embed "references.tsv"
};
CLAIMBENCH_FILE(references)

static const unsigned char modifiers[] = {
#embed "modifiers.tsv"
};
CLAIMBENCH_FILE(modifiers)

static const unsigned char small_words[] = {
#embed "small-words.tsv"
};
CLAIMBENCH_FILE(small_words)

static const unsigned char named_days[] = {
#embed "named-days.tsv"
};
CLAIMBENCH_FILE(named_days)

static const unsigned char lunisolar_days[] = {
#embed "lunisolar-days.tsv"
};
CLAIMBENCH_FILE(lunisolar_days)

static const unsigned char tense_cues[] = {
#embed "tense-cues.tsv"
};
CLAIMBENCH_FILE(tense_cues)

static const unsigned char false_friends[] = {
#embed "false-friends.tsv"
};
CLAIMBENCH_FILE(false_friends)

static const unsigned char events[] = {
#embed "events.tsv"
};
CLAIMBENCH_FILE(events)

static const unsigned char year_friends[] = {
#embed "year-friends.tsv"
};
CLAIMBENCH_FILE(year_friends)

static const unsigned char event_days[] = {
#embed "event-days.tsv"
};
CLAIMBENCH_FILE(event_days)
