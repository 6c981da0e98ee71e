internal import PlacesData
internal import TextAnalysis

extension Gazetteer {
  /// The capital of a country (`capitals.tsv`).
  ///
  /// Looks the name up each time: some microseconds.
  ///
  /// - Parameter code: ISO 3166-1 alpha-2 code.
  /// - Returns: Its entry; nil when no capital is known.
  package func capital(ofCountry code: String) -> GazetteerEntry? {
    guard let words = Gazetteer.capitals[code] else { return nil }
    let text = AnalysedText(words)
    var key = NameKey()
    let isLong = text.tokens.count > 1
    for token in text.tokens where token.kind == .word {
      let word = letters.word(text, token)
      key.add(isLong ? NameKey.shortened(word) : word)
    }
    guard let name = name(key) else { return nil }
    let towns = Bearers(gazetteer: self).all(name, .place).filter { entry in
      entry.isSettlement && country(of: entry).flatMap(self.code) == code
    }
    return towns.first { $0.kind == .capital }
      ?? towns.max { $0.populationClass < $1.populationClass }
  }

  /// The countries whose capital is listed.
  package static var capitalCodes: [String] { capitals.keys.sorted() }

  /// Name by ISO code.
  private static let capitals: [String: String] = {
    let list = WordList(bytes: claimbench_capitals(), count: Int(claimbench_capitals_count()))
    let pairs = list.rows.map { ($0[0], WordList.cell($0, 1)) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
