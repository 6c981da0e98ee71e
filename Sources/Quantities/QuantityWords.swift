internal import QuantityLexicon
internal import TextAnalysis

/// The word lists of this dimension, read once.
final class QuantityWords: Sendable {
  let vague: PhraseTable<VagueNumber>
  /// The first words of `vague`.
  let vagueStarts: WordSet
  /// Verbs and nouns to the bound words that they take as prepositions ("preside": "over").
  let governors: WordTable<WordSet>
  let boundsBefore: PhraseTable<Bound>
  let boundsAfter: PhraseTable<Bound>
  let units: PhraseTable<Unit>
  /// Symbols that may stand directly behind digits ("20km", "40C"), in their own case.
  let gluedUnits: [GluedUnit]
  let currenciesBefore: PhraseTable<Currency>
  /// The signs that are one token ("$", "€").
  let signs: WordTable<Currency>
  let currenciesAfter: PhraseTable<Currency>
  let labelsBefore: WordSet
  /// The same for words that do so only as names.
  let namesBefore: WordSet
  let labelsAfter: WordSet

  /// Letters behind digits that multiply them, as newspapers write them.
  let shortScales = WordTable<Double>([
    ("k", 1e3), ("m", 1e6), ("mn", 1e6), ("mln", 1e6), ("mio", 1e6), ("b", 1e9), ("bn", 1e9),
    ("bln", 1e9), ("t", 1e12), ("tn", 1e12), ("trn", 1e12), ("cr", 1e7),
  ])
  let extents = WordSet(words: [
    "tall", "high", "long", "wide", "deep", "thick", "above", "below", "away", "apart", "across",
  ])

  static let standard = QuantityWords()

  private init() {
    let vagueRows = WordList(
      bytes: claimbench_vague_numbers(), count: Int(claimbench_vague_numbers_count())
    ).rows
    vague = PhraseTable(vagueRows.map { ($0[0], VagueNumber($0)) }, matching: .forward)
    vagueStarts = WordSet(
      words: vagueRows.compactMap { $0[0].pieces(between: " ").first })
    governors = QuantityWords.governors(
      WordList(bytes: claimbench_governors(), count: Int(claimbench_governors_count())).rows)
    let bounds = WordList(
      bytes: claimbench_number_bounds(), count: Int(claimbench_number_bounds_count())
    ).rows
    boundsBefore = PhraseTable(QuantityWords.bounds(bounds, "before"), matching: .backward)
    boundsAfter = PhraseTable(QuantityWords.bounds(bounds, "after"), matching: .forward)
    let unitRows = WordList(bytes: claimbench_units(), count: Int(claimbench_units_count())).rows
    units = PhraseTable(
      unitRows.filter { WordList.cell($0, 3).isEmpty }.compactMap { row in
        Unit(row).map { (row[0], $0) }
      }, matching: .forward)
    gluedUnits = unitRows.compactMap { row in
      Unit(row).map { GluedUnit(row, $0) }
    }.filter { $0.symbol.count < 6 && !$0.symbol.contains(32) }
    let currencies = WordList(
      bytes: claimbench_currencies(), count: Int(claimbench_currencies_count())
    ).rows
    currenciesBefore = PhraseTable(
      currencies.filter { WordList.cell($0, 2) != "after" }.map { ($0[0], Currency($0)) },
      matching: .backward)
    signs = WordTable(
      currencies.filter { $0[0].unicodeScalars.count == 1 }.map { ($0[0], Currency($0)) })
    currenciesAfter = PhraseTable(
      currencies.filter { WordList.cell($0, 2) != "before" }.map { ($0[0], Currency($0)) },
      matching: .forward)
    let labels = WordList(
      bytes: claimbench_labelled_numbers(), count: Int(claimbench_labelled_numbers_count())
    ).rows
    labelsBefore = WordSet(words: labels.filter { WordList.cell($0, 1) == "before" }.map { $0[0] })
    namesBefore = WordSet(words: labels.filter { WordList.cell($0, 1) == "name" }.map { $0[0] })
    labelsAfter = WordSet(words: labels.filter { WordList.cell($0, 1) == "after" }.map { $0[0] })
  }

  /// Each verb in all its forms, nouns as they stand.
  private static func governors(_ rows: [[String]]) -> WordTable<WordSet> {
    var table = WordTable<WordSet>()
    for row in rows {
      let taken = WordSet(words: WordList.cell(row, 2).pieces(between: " "))
      guard WordList.cell(row, 1) == "verb" else {
        table[row[0]] = taken
        continue
      }
      let forms = Inflector.forms(ofVerb: row[0])
      for form in [forms.base, forms.thirdPerson, forms.gerund] + forms.past + forms.participle {
        table[form] = taken
      }
    }
    return table
  }

  private static func bounds(_ rows: [[String]], _ place: String) -> [(String, Bound)] {
    rows.filter { WordList.cell($0, 1) == place }.compactMap { row in
      Bound(rawValue: WordList.cell(row, 2)).map { (row[0], $0) }
    }
  }
}
