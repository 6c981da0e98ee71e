/// A set of words, probed with the key that every token carries.
package struct WordSet: Sendable {
  private var slots = WordSlots()

  /// Makes an empty set.
  package init() {}

  /// Makes a set of words.
  package init(words: some Sequence<String>) {
    for word in words { insert(word) }
  }

  /// Number of words.
  package var count: Int { Int(slots.count) }

  /// Adds a word, folded as tokens are.
  package mutating func insert(_ word: String) {
    _ = slots.enter(WordKey.of(word))
  }

  /// Whether the token's word is in the set.
  package func contains(_ token: Token) -> Bool {
    slots.index(of: token.key) >= 0
  }

  /// Whether the word with this key is in the set.
  package func contains(key: UInt64) -> Bool {
    slots.index(of: key) >= 0
  }
}
