internal import QuantityLexicon
internal import TextAnalysis

/// The word lists of this dimension, read once.
struct QuantityWords: Sendable {
  let vague: PhraseTable<VagueNumber>
  let boundsBefore: PhraseTable<Bound>
  let boundsAfter: PhraseTable<Bound>
  let units: PhraseTable<Unit>
  let currenciesBefore: PhraseTable<String>
  let currenciesAfter: PhraseTable<String>
  let labelsBefore: WordSet
  let labelsAfter: WordSet

  static let standard = QuantityWords()

  private init() {
    vague = PhraseTable(
      WordList(bytes: claimbench_vague_numbers(), count: Int(claimbench_vague_numbers_count()))
        .rows.map { ($0[0], VagueNumber($0)) }, matching: .forward)
    let bounds = WordList(
      bytes: claimbench_number_bounds(), count: Int(claimbench_number_bounds_count())
    ).rows
    boundsBefore = PhraseTable(QuantityWords.bounds(bounds, "before"), matching: .backward)
    boundsAfter = PhraseTable(QuantityWords.bounds(bounds, "after"), matching: .forward)
    units = PhraseTable(
      WordList(bytes: claimbench_units(), count: Int(claimbench_units_count())).rows.compactMap {
        row in Unit(row).map { (row[0], $0) }
      }, matching: .forward)
    let currencies = WordList(
      bytes: claimbench_currencies(), count: Int(claimbench_currencies_count())
    ).rows
    currenciesBefore = PhraseTable(
      currencies.filter { WordList.cell($0, 2) != "after" }.map { ($0[0], WordList.cell($0, 1)) },
      matching: .backward)
    currenciesAfter = PhraseTable(
      currencies.filter { WordList.cell($0, 2) != "before" }.map { ($0[0], WordList.cell($0, 1)) },
      matching: .forward)
    let labels = WordList(
      bytes: claimbench_labelled_numbers(), count: Int(claimbench_labelled_numbers_count())
    ).rows
    labelsBefore = WordSet(words: labels.filter { WordList.cell($0, 1) == "before" }.map { $0[0] })
    labelsAfter = WordSet(words: labels.filter { WordList.cell($0, 1) == "after" }.map { $0[0] })
  }

  private static func bounds(_ rows: [[String]], _ place: String) -> [(String, Bound)] {
    rows.filter { WordList.cell($0, 1) == place }.compactMap { row in
      Bound(rawValue: WordList.cell(row, 2)).map { (row[0], $0) }
    }
  }
}

/// What a vague number word means, after the published list.
struct VagueNumber: Sendable {
  /// Nil for words that only multiply ("many").
  var min: Double?
  var max: Double?
  /// Least factor where "hundred" or "thousand" follows ("several thousand").
  var factor: Double?

  init(_ row: [String]) {
    min = Double(WordList.cell(row, 1))
    max = Double(WordList.cell(row, 2))
    factor = Double(WordList.cell(row, 3))
  }
}

/// A unit of measurement.
struct Unit: Sendable {
  enum Kind: String, Sendable {
    case percent
    case measure
    case duration
  }

  var name: String
  var kind: Kind

  init?(_ row: [String]) {
    guard let kind = Kind(rawValue: WordList.cell(row, 2)) else { return nil }
    name = WordList.cell(row, 1)
    self.kind = kind
  }
}
