internal import ClaimLexicon
internal import TextAnalysis

/// Words by which the place of an event is told from other places (`place-words.tsv`).
final class PlaceWords: Sendable {
  struct Class: OptionSet, Sendable {
    let rawValue: UInt32

    static let kind = Class(rawValue: 1 << 0)
    static let settlement = Class(rawValue: 1 << 1)
    static let area = Class(rawValue: 1 << 2)
    static let country = Class(rawValue: 1 << 3)
    static let direction = Class(rawValue: 1 << 4)
    static let near = Class(rawValue: 1 << 5)
    static let strike = Class(rawValue: 1 << 6)
    static let suffer = Class(rawValue: 1 << 7)
    static let venue = Class(rawValue: 1 << 8)
    static let counting = Class(rawValue: 1 << 9)
    static let authority = Class(rawValue: 1 << 10)
    static let part = Class(rawValue: 1 << 11)
    static let population = Class(rawValue: 1 << 12)
    static let control = Class(rawValue: 1 << 13)
    static let capital = Class(rawValue: 1 << 14)
    static let arrest = Class(rawValue: 1 << 15)
    static let taking = Class(rawValue: 1 << 16)

    static let named: [String: Class] = [
      "kind": .kind, "settlement": .settlement, "area": .area, "country": .country,
      "direction": .direction, "near": .near, "strike": .strike, "suffer": .suffer,
      "venue": .venue, "counting": .counting, "authority": .authority,
      "part": .part, "population": .population, "control": .control,
      "capital": .capital, "arrest": .arrest,
      "taking": .taking,
    ]
  }

  static let standard = PlaceWords()

  private let table: WordTable<Class>

  private init() {
    let list = WordList(bytes: claimbench_place_words(), count: Int(claimbench_place_words_count()))
    var table = WordTable<Class>()
    for row in list.rows {
      guard let new = Class.named[WordList.cell(row, 1)] else { continue }
      for form in PlaceWords.forms(of: row[0], new) {
        table[form] = (table[form] ?? []).union(new)
      }
    }
    self.table = table
  }

  private static func forms(of word: String, _ kind: Class) -> [String] {
    switch kind {
    case .strike, .suffer, .counting, .control, .arrest, .taking: Inflector.allForms(ofVerb: word)
    case .kind, .authority, .venue, .part: [word, Inflector.plural(ofNoun: word)]
    default: [word]
    }
  }

  /// The classes of a token's word; empty when it is in none.
  @inline(__always)
  func classes(_ token: Token) -> Class { table[token] ?? [] }
}
