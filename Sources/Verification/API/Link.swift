package import ClaimModel

/// What one record of evidence says of one claim, and by which rule.
package struct Link: Hashable, Sendable {
  /// Whether claim and record speak of one event.
  package enum Match: String, Hashable, Sendable, CaseIterable {
    case same
    case possibly
    case other
  }

  /// Identifier of the record.
  package var evidence: String
  package var outcome: Outcome
  /// Identifier of the rule that gave the outcome, or `Link.attachedRule` for a person's link.
  package var rule: String
  /// The outcome in a sentence, with the normalised values that were compared.
  package var because: String
  package var match: Match
  /// Identifier of the rule that matched the events; empty for a person's link.
  package var matchRule: String
  /// How each slot of the claim relates to the record's.
  package var relations: Relations
  /// Whether the outcome gives way to one on the other side that does not yield.
  package var yields: Bool
  package var grade: Grade
  /// Links of one origin count once: the source's origin, or else its publisher.
  package var origin: String

  /// The rule name of links that a person made.
  package static let attachedRule = "attached"

  /// Makes a link.
  package init(
    evidence: String, outcome: Outcome, rule: String, because: String, match: Match,
    matchRule: String, relations: Relations, yields: Bool, grade: Grade, origin: String
  ) {
    self.evidence = evidence
    self.outcome = outcome
    self.rule = rule
    self.because = because
    self.match = match
    self.matchRule = matchRule
    self.relations = relations
    self.yields = yields
    self.grade = grade
    self.origin = origin
  }
}
