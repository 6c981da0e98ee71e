/// A number in the text, in digits or words.
public struct Numeral: Hashable, Sendable {
  /// How the number is said.
  public enum Kind: Hashable, Sendable {
    /// "3", "1,600", "twenty-three", "2.5 million", "half a million", "a dozen".
    case cardinal
    /// "third", "21st".
    case ordinal
    /// "half", "two thirds", "three-quarters"; the value lies between 0 and 1 or is mixed.
    case fraction
  }

  /// Indices of its tokens.
  public var tokens: Range<Int>
  /// How it is said.
  public var kind: Kind
  /// The number itself.
  public var value: Double
  /// Whether any digit is used.
  public var hasDigits: Bool
}
