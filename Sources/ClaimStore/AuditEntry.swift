/// One entry of the audit trail.
package struct AuditEntry: Hashable, Sendable {
  /// Position, from 1.
  package var number: Int
  /// ISO 8601 time.
  package var at: String
  package var command: String
  /// What was changed: the identifier of an article, claim or record.
  package var subject: String
  /// What happened, as a JSON object.
  package var detail: String
  package var previousHash: String
  package var hash: String
}

/// What a check of the audit trail found.
package enum AuditFinding: Hashable, Sendable {
  /// All entries are in order; the number of them.
  case intact(Int)
  /// The first entry that does not fit: changed, removed or inserted.
  case broken(number: Int)
}
