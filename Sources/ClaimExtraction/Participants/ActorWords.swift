internal import ClaimLexicon
internal import TextAnalysis

/// Words by which participants are told apart (`actor-words.tsv`), singular and plural.
final class ActorWords: Sendable {
  struct Class: OptionSet, Sendable {
    let rawValue: UInt8

    static let organisation = Class(rawValue: 1 << 0)
    static let title = Class(rawValue: 1 << 1)
    static let person = Class(rawValue: 1 << 2)
    static let body = Class(rawValue: 1 << 3)
    static let state = Class(rawValue: 1 << 4)

    /// Nouns for those who can meet, speak and decide.
    static let acting: Class = [.person, .body]

    static let named: [String: Class] = [
      "organisation": .organisation, "title": .title, "person": .person, "body": .body,
      "state": .state,
    ]
  }

  static let standard = ActorWords()

  private let table: WordTable<Class>

  private init() {
    let list = WordList(
      bytes: claimbench_actor_words(), count: Int(claimbench_actor_words_count()))
    var table = WordTable<Class>()
    for row in list.rows {
      guard let new = Class.named[WordList.cell(row, 1)] else { continue }
      let isName = new == .organisation || new == .title
      for form in isName ? [row[0]] : [row[0], Inflector.plural(ofNoun: row[0])] {
        table[form] = (table[form] ?? []).union(new)
      }
    }
    self.table = table
  }

  /// The classes of a token's word; empty when it is in none.
  @inline(__always)
  func classes(_ token: Token) -> Class { table[token] ?? [] }
}
