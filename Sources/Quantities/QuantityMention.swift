package import ClaimModel

/// A stretch of text that counts or measures something: bound words, numeral, unit.
package struct QuantityMention: Hashable, Sendable {
  /// What kind of number it is.
  package enum Kind: Hashable, Sendable {
    /// A count of people or things.
    case count
    case percent
    /// A sum of money; `unit` is its ISO 4217 code.
    case money
    /// A length, weight, speed …; `unit` names it.
    case measure
    /// The place in an order ("the fourth").
    case ordinal
  }

  /// From the first bound word to the numeral or unit.
  package var span: TextSpan
  /// Indices of its tokens.
  package var tokens: Range<Int>
  package var kind: Kind
  package var range: CountRange
  package var unit: String?
  /// Whether the value rests on the definition of a vague word ("dozens", "several").
  package var isVague: Bool

  /// Makes a mention.
  package init(
    span: TextSpan, tokens: Range<Int>, kind: Kind, range: CountRange, unit: String? = nil,
    isVague: Bool = false
  ) {
    self.span = span
    self.tokens = tokens
    self.kind = kind
    self.range = range
    self.unit = unit
    self.isVague = isVague
  }
}
