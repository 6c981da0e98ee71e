/// What the evidence together says of a claim.
package enum VerdictLabel: String, Hashable, Sendable, CaseIterable {
  case supported
  case contradicted
  /// Good evidence stands on both sides.
  case disputed
  /// Agreed with what was known at the article's date; later evidence revises it.
  case outdated
  case unverified
}

/// What one record of evidence says of one claim.
package enum Outcome: String, Hashable, Sendable, CaseIterable {
  case supports
  case contradicts
  /// An older count that the claim's newer one replaces, or the reverse.
  case superseded
  /// Less precise than the claim: proves nothing.
  case tooCoarse = "too coarse"
  case unrelated
}

/// How a person attached evidence to a claim.
package enum Stance: String, Hashable, Sendable, CaseIterable {
  case supports
  case contradicts
  case context
}
