internal import TextAnalysis
internal import TimeLexicon

/// The words that make four digits something else than a year.
struct YearFriends: Sendable {
  /// What a word tells of the number beside it.
  enum Kind: String, Sendable, CaseIterable {
    /// "1998 tonnes"
    case measured
    /// "1998 villagers", but not "in 1998 villagers …"
    case counted
    /// "Flight 1998"
    case numbered
    /// "1935 Orchard St."
    case street
    /// "a 1987 Chevrolet": the year of the model, which dates nothing in the story.
    case make
    /// "John 3:16"
    case scripture
  }

  private let words: [Kind: WordSet]

  static let standard = YearFriends()

  private init() {
    let list = WordList(
      bytes: claimbench_time_year_friends(), count: Int(claimbench_time_year_friends_count()))
    var words: [Kind: WordSet] = [:]
    for row in list.rows {
      guard let kind = Kind(rawValue: WordList.cell(row, 1)) else { continue }
      words[kind, default: WordSet()].insert(row[0])
    }
    self.words = words
  }

  /// The words of one kind.
  subscript(kind: Kind) -> WordSet { words[kind] ?? WordSet() }
}
