internal import ClaimLexicon
internal import TextAnalysis

/// Words for phases and holdings of events, and for what can be dated (`occasions.tsv`).
final class Occasions: Sendable {
  struct Class: OptionSet, Sendable {
    let rawValue: UInt8

    static let phase = Class(rawValue: 1 << 0)
    static let happening = Class(rawValue: 1 << 1)
    static let light = Class(rawValue: 1 << 2)
    static let speech = Class(rawValue: 1 << 3)
    static let preposition = Class(rawValue: 1 << 4)
    static let statement = Class(rawValue: 1 << 5)

    static let named: [String: Class] = [
      "phase": .phase, "happening": .happening, "light": .light, "speech": .speech,
      "preposition": .preposition, "statement": .statement,
    ]
  }

  static let standard = Occasions()

  private let table: WordTable<Class>

  private init() {
    let list = WordList(bytes: claimbench_occasions(), count: Int(claimbench_occasions_count()))
    var table = WordTable<Class>()
    for row in list.rows {
      guard let new = Class.named[WordList.cell(row, 1)] else { continue }
      for form in Occasions.forms(of: row[0], new) {
        table[form] = (table[form] ?? []).union(new)
      }
    }
    self.table = table
  }

  private static func forms(of word: String, _ kind: Class) -> [String] {
    switch kind {
    case .light, .speech, .statement:
      let forms = Inflector.forms(ofVerb: word)
      return [forms.base, forms.thirdPerson, forms.gerund] + forms.past + forms.participle
    case .preposition: return [word]
    default: return [word, Inflector.plural(ofNoun: word)]
    }
  }

  /// The classes of a token's word; empty when it is in none.
  @inline(__always)
  func classes(_ token: Token) -> Class { table[token] ?? [] }
}
