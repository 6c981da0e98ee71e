/// Phrases of one or more words to values, matched against a run of tokens; the longest wins.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// From which end a phrase is matched.
  public enum Direction: Sendable {
    /// The phrase begins at the token given.
    case forward
    /// The phrase ends at the token given.
    case backward
  }

  @usableFromInline let direction: Direction
  @usableFromInline let phrases: PhraseKeys
  /// By the phrase's number.
  @usableFromInline let values: [Value]

  /// Makes a table; phrases are cut into tokens as texts are.
  public init(_ entries: some Sequence<(String, Value)>, matching direction: Direction) {
    self.direction = direction
    var texts: [String] = []
    var values: [Value] = []
    for (text, value) in entries {
      texts.append(text)
      values.append(value)
    }
    phrases = PhraseKeys(texts, isBackward: direction == .backward)
    self.values = values
  }

  /// The longest phrase that begins (or ends, after the table's direction) at a token.
  ///
  /// Words of a phrase may be divided by spaces and line ends, not by a blank line.
  ///
  /// - Returns: Its value and tokens; nil when none fits.
  @inlinable
  public func match(in tokens: [Token], at index: Int) -> (value: Value, tokens: Range<Int>)? {
    guard tokens.indices.contains(index) else { return nil }
    let group = phrases.group(of: tokens[index].key)
    guard group >= 0 else { return nil }
    let (phrase, length) = phrases.longest(of: group, in: tokens, at: index)
    guard phrase >= 0 else { return nil }
    return switch direction {
    case .forward: (values[phrase], index..<index + length)
    case .backward: (values[phrase], index + 1 - length..<index + 1)
    }
  }
}
