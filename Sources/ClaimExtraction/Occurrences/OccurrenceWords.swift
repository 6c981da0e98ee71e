internal import TextAnalysis

/// Words that only matter for occurrences.
enum OccurrenceWords {
  static let no = WordSet(words: ["no", "none", "nobody", "neither"])

  /// After a superlative: what it is the greatest of.
  static let scope = WordSet(words: ["since", "in", "ever", "on", "for", "of", "yet"])

  static let everywhen = WordSet(words: ["history", "record", "ever", "memory", "times"])

  /// Nouns whose "first" only counts parts of a whole.
  static let parts = WordSet(words: [
    "half", "quarter", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "hours", "minutes", "place", "phase", "stage", "round", "aid", "lady", "minister", "name",
    "step", "part", "floor", "class", "hand", "instance", "reports", "report", "edition", "leg",
    "page", "section", "line", "responders", "responder", "paragraph", "priority", "thing",
    "vice", "deputy", "sergeant", "lieutenant", "secretary", "choice", "option", "glance",
    "sight", "impression", "language", "set", "sets", "serve", "inning", "innings", "lap", "frame",
    "heat", "over", "wicket", "wave", "draft", "period", "periods", "hole", "holes",
    "responder", "glimpse", "letter", "letters", "syllable", "row", "rows", "love", "goal", "goals",
    "try", "chapter", "act", "scene", "verse", "volume", "generation", "couple", "dose", "doses",
  ])

  /// Nouns that "first" makes a title of where it stands right before them.
  static let titles = WordSet(words: ["minister", "lady", "secretary", "lieutenant", "sergeant"])

  /// Bodies of which there is one, whose first or last of something can be checked.
  static let wholes = WordSet(words: [
    "world", "country", "nation", "city", "state", "region", "continent", "island", "province",
    "county", "town", "village", "district", "republic", "kingdom", "union", "bloc", "alliance",
    "party", "company", "group", "bank", "court", "agency", "organisation", "organization",
    "university", "church", "army", "navy", "airline", "territory", "capital", "government",
    "parliament", "congress", "senate", "president", "war", "conflict", "year", "season",
  ])

  /// Nouns of what is told: that it was not told is no fact about the world.
  static let information = WordSet(words: [
    "name", "names", "detail", "details", "reason", "reasons", "explanation", "explanations",
    "comment", "comments", "information", "word", "motive", "description", "date", "dates",
    "timetable", "timeline", "deadline", "venue", "figure", "figures", "schedule", "decision",
  ])

  /// Words that begin a reason or a condition, not what narrows a noun.
  static let subordinators = WordSet(words: [
    "because", "as", "although", "though", "while", "if", "unless", "before", "after", "whereas",
  ])

  /// Nouns whose "only" is an opinion.
  static let opinions = WordSet(words: [
    "one", "way", "thing", "reason", "option", "solution", "question", "hope", "chance", "answer",
    "problem", "choice", "difference", "path", "means",
  ])

  /// Verbs of casualties: "no one was injured" is a casualty claim.
  static let harming = WordSet(words: [
    "injured", "hurt", "killed", "wounded", "harmed", "died", "missing", "dead", "arrested",
    "detained", "evacuated", "displaced", "captured", "rescued",
  ])

  /// Verbs of mind and feeling; "has never forgotten" is no checkable claim.
  static let mental = WordSet(words: [
    "forget", "forgotten", "think", "thought", "feel", "felt", "believe", "believed", "know",
    "known", "want", "wanted", "doubt", "doubted", "imagine", "imagined", "dream", "dreamed",
    "like", "liked", "love", "loved", "care", "cared", "understand", "understood", "regret",
    "regretted", "hear", "heard", "lose", "lost", "like", "expect", "expected", "seem", "seemed",
    "be", "been",
  ])
}
