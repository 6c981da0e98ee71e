/// Words to values, probed with the key that every token carries.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var slots = WordSlots()
  @usableFromInline var values: [Value] = []

  /// Makes an empty table.
  @inlinable
  public init() {}

  /// Makes a table of words; the last value given for a word counts.
  @inlinable
  public init(_ entries: some Sequence<(String, Value)>) {
    for (word, value) in entries { self[word] = value }
  }

  /// Number of words.
  public var count: Int { values.count }

  /// The value of a token's word; nil when the table does not know it.
  @inlinable
  public subscript(token: Token) -> Value? { self[key: token.key] }

  /// The value of the word with this key; nil when the table does not know it.
  @inlinable
  public subscript(key key: UInt64) -> Value? {
    let index = slots.index(of: key)
    return index < 0 ? nil : values[index]
  }

  /// The value of a word, folded as tokens are.
  @inlinable
  public subscript(word: String) -> Value? {
    get { self[key: WordKey.of(word)] }
    set {
      guard let newValue else { return }
      let (index, isNew) = slots.enter(WordKey.of(word))
      if isNew { values.append(newValue) } else { values[index] = newValue }
    }
  }

  /// Whether the token's word is in the table.
  @inlinable
  public func contains(_ token: Token) -> Bool {
    slots.contains(token.key)
  }
}
