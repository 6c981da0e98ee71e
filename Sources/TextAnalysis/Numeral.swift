/// A number in the text, in digits or words.
package struct Numeral: Hashable, Sendable {
  /// How the number is said.
  package enum Kind: Hashable, Sendable {
    /// "3", "1,600", "twenty-three", "2.5 million", "half a million", "a dozen".
    case cardinal
    /// "third", "21st".
    case ordinal
    /// "half", "two thirds", "three-quarters"; the value lies between 0 and 1 or is mixed.
    case fraction
  }

  /// Indices of its tokens.
  package var tokens: Range<Int>
  package var kind: Kind
  package var value: Double
  /// Whether any digit is used.
  package var hasDigits: Bool
}
