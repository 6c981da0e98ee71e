internal import QuantityLexicon
internal import TextAnalysis

/// What a unit is called where nothing else says what is counted: "rupee" for INR, "percent".
package enum UnitNoun {
  /// The noun of a unit, in the singular; nil for a currency that has no listed name.
  ///
  /// - Parameter unit: An ISO 4217 code or the name of a unit.
  /// - Returns: The unit itself, unless it is a code.
  package static func of(_ unit: String) -> String? {
    let isCode = unit.utf8.count == 3 && unit.utf8.allSatisfy { $0 &- 65 < 26 }
    return isCode ? currencies[unit] : unit
  }

  /// The first listed name of each currency: its last word, in the singular.
  private static let currencies: [String: String] = {
    let rows = WordList(
      bytes: claimbench_currencies(), count: Int(claimbench_currencies_count())
    ).rows
    var names: [String: String] = [:]
    for row in rows where WordList.cell(row, 2) == "after" && WordList.cell(row, 3).isEmpty {
      guard let word = row[0].pieces(between: " ").last, names[row[1]] == nil else { continue }
      names[row[1]] = Lemmatizer.standard.singular(of: word)
    }
    return names
  }()
}
