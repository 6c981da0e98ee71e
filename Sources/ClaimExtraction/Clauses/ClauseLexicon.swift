internal import ClaimLexicon
internal import TextAnalysis

/// The closed-class words by which clauses are found (`clause-words.tsv`).
///
/// A word may belong to several classes ("reported" is a saying and a raising verb).
final class ClauseLexicon: Sendable {
  struct Class: OptionSet, Sendable {
    let rawValue: UInt16

    static let be = Class(rawValue: 1 << 0)
    static let have = Class(rawValue: 1 << 1)
    static let `do` = Class(rawValue: 1 << 2)
    static let get = Class(rawValue: 1 << 3)
    static let modal = Class(rawValue: 1 << 4)
    static let not = Class(rawValue: 1 << 5)
    static let subordinator = Class(rawValue: 1 << 6)
    static let either = Class(rawValue: 1 << 7)
    static let relative = Class(rawValue: 1 << 8)
    static let saying = Class(rawValue: 1 << 9)
    static let raising = Class(rawValue: 1 << 10)

    static let auxiliary: Class = [.be, .have, .do, .get, .modal]

    static let named: [String: Class] = [
      "be": .be, "have": .have, "do": .do, "get": .get, "modal": .modal, "not": .not,
      "subordinator": .subordinator, "either": .either, "relative": .relative,
      "saying": .saying, "raising": .raising,
    ]
  }

  static let standard = ClauseLexicon()

  private let table: WordTable<Class>

  private init() {
    let list = WordList(
      bytes: claimbench_clause_words(), count: Int(claimbench_clause_words_count()))
    var table = WordTable<Class>()
    for row in list.rows {
      guard let new = Class.named[WordList.cell(row, 1)] else { continue }
      table[row[0]] = (table[row[0]] ?? []).union(new)
    }
    self.table = table
  }

  /// The classes of a token's word; empty when it is in none.
  @inline(__always)
  func classes(_ token: Token) -> Class { table[token] ?? [] }
}
