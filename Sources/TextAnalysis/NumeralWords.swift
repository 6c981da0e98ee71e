internal import TextLexicon

/// The number words, by what they do inside a numeral.
final class NumeralWords: Sendable {
  enum Entry: Sendable {
    case unit(Double)
    case ten(Double)
    case hundred
    case scale(Double)
    case group(Double)
    case ordinal(Double)
    case fraction(Double)
  }

  let table: WordTable<Entry>
  private let and = WordKey.of("and")
  private let of = WordKey.of("of")
  private let a = WordKey.of("a")
  private let an = WordKey.of("an")

  static let standard = NumeralWords()

  private init() {
    let list = WordList(bytes: claimbench_numerals(), count: Int(claimbench_numerals_count()))
    table = WordTable(
      list.rows.compactMap { row in
        guard let value = Double(WordList.cell(row, 2)) else { return nil }
        return NumeralWords.entry(WordList.cell(row, 1), value).map { (row[0], $0) }
      })
  }

  private static func entry(_ kind: String, _ value: Double) -> Entry? {
    switch kind {
    case "unit": .unit(value)
    case "ten": .ten(value)
    case "hundred": .hundred
    case "scale": .scale(value)
    case "group": .group(value)
    case "ordinal": .ordinal(value)
    case "fraction": .fraction(value)
    default: nil
    }
  }

  func isAnd(_ token: Token) -> Bool { token.key == and }
  func isOf(_ token: Token) -> Bool { token.key == of }
  func isIndefinite(_ token: Token) -> Bool { token.key == a || token.key == an }
}
