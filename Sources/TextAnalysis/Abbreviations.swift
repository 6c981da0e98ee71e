internal import TextLexicon

/// The abbreviations that keep their full stop.
final class Abbreviations: Sendable {
  enum Kind: String, Sendable {
    case title
    case plain
    case number
    case month
  }

  private struct Entry: Sendable {
    var kind: Kind
    /// Listed with a capital: "ill." is not "Ill.".
    var isCapitalized: Bool
  }

  private let table: WordTable<Entry>

  static let standard = Abbreviations()

  private init() {
    let list = WordList(
      bytes: claimbench_abbreviations(), count: Int(claimbench_abbreviations_count()))
    table = WordTable(
      list.rows.compactMap { row in
        Kind(rawValue: WordList.cell(row, 1)).map { kind in
          (row[0], Entry(kind: kind, isCapitalized: row[0].first?.isUppercase ?? false))
        }
      })
  }

  /// The kind of an abbreviation; nil when the word, so written, is none.
  func kind(key: UInt64, shape: Token.Shape) -> Kind? {
    guard let entry = table[key: key], !entry.isCapitalized || shape != .lower else { return nil }
    return entry.kind
  }
}
