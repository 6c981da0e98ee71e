/// A set of words, probed with the key that every token carries.
public struct WordSet: Sendable {
  @usableFromInline var slots = WordSlots()

  /// Makes an empty set.
  @inlinable
  public init() {}

  /// Makes a set of words.
  @inlinable
  public init(words: some Sequence<String>) {
    for word in words { insert(word) }
  }

  /// Number of words.
  public var count: Int { Int(slots.count) }

  /// Adds a word, folded as tokens are.
  @inlinable
  public mutating func insert(_ word: String) {
    _ = slots.enter(WordKey.of(word))
  }

  /// Whether the token's word is in the set.
  @inlinable
  public func contains(_ token: Token) -> Bool {
    slots.contains(token.key)
  }

  /// Whether the word with this key is in the set.
  @inlinable
  public func contains(key: UInt64) -> Bool {
    slots.contains(key)
  }
}
