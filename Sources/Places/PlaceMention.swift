package import ClaimModel

/// A stretch of text that refers to a place.
package struct PlaceMention: Hashable, Sendable {
  /// Where it stands.
  package var span: TextSpan
  /// Indices of its tokens.
  package var tokens: Range<Int>
  package var reference: PlaceReference
  /// Whether the name stands for a government rather than for a location ("Moscow rejected").
  package var standsForGovernment: Bool
  /// What the text says that made this a place, or this place: the name of a rule.
  package var rule: String

  /// Makes a mention.
  package init(
    span: TextSpan, tokens: Range<Int>, reference: PlaceReference,
    standsForGovernment: Bool = false,
    rule: String
  ) {
    self.span = span
    self.tokens = tokens
    self.reference = reference
    self.standsForGovernment = standsForGovernment
    self.rule = rule
  }
}
