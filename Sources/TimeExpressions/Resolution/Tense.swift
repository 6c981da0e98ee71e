internal import TextAnalysis
internal import TimeLexicon

/// Whether a clause speaks of what was or of what is to come.
enum Tense: Sendable {
  case past
  case future
  case unknown
}

/// What a word tells of the tense.
enum TenseCue: String, Sendable {
  /// Past tense or participle.
  case past
  /// The past of a verb whose infinitive lies ahead: "agreed to meet".
  case intent
  /// Modal or plan.
  case future
  /// Puts what follows "until" or "by" ahead: "extended", "deadline".
  case deadline
  /// "has", "have": past only with a participle.
  case perfect
  /// "to"
  case infinitive
  /// Present of "be".
  case be
  /// "be" itself, behind a modal or a demand: "must be", "asked that it be".
  case base
  /// Nothing, although it looks like a past tense.
  case none

  /// The listed words.
  static let words: WordTable<TenseCue> = WordTable(
    WordList(
      bytes: claimbench_time_tense_cues(), count: Int(claimbench_time_tense_cues_count())
    ).rows.compactMap { row in TenseCue(rawValue: WordList.cell(row, 1)).map { (row[0], $0) } })
}
