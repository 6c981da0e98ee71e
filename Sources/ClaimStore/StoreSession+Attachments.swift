package import ClaimModel
internal import GRDB
internal import Verification

extension StoreSession {
  /// Ties a record to a claim by hand; tying them again replaces stance and note.
  ///
  /// - Returns: The full identifiers of claim and record.
  package func attach(claim: String, evidence: String, stance: Stance, note: String?) throws
    -> (claim: String, evidence: String)
  {
    let ids = try resolve(claim: claim, evidence: evidence)
    try endAttachment(ids)
    try database.execute(
      sql: """
        INSERT INTO attachment (claim, evidence_id, stance, note, attached_at)
        SELECT number, ?, ?, ?, ? FROM claim WHERE id = ?
        """, arguments: [ids.evidence, stance.rawValue, note, time, ids.claim])
    try touch(claim: ids.claim)
    try log(ids.claim, [("evidence", ids.evidence), ("stance", stance.rawValue)])
    return ids
  }

  /// Ends a person's link; it stays in the store as ended.
  ///
  /// - Throws: `StoreError` when the two are not tied.
  package func detach(claim: String, evidence: String) throws -> (claim: String, evidence: String) {
    let ids = try resolve(claim: claim, evidence: evidence)
    guard try endAttachment(ids) else {
      throw StoreError(.conflict, "\(ids.evidence) is not attached to \(ids.claim)")
    }
    try touch(claim: ids.claim)
    try log(ids.claim, [("evidence", ids.evidence)])
    return ids
  }

  /// The records that people tied to a claim, in the order of their identifiers.
  func attachments(ofClaim number: Int) throws -> [Attachment] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT evidence_id, stance, note FROM attachment
          WHERE claim = ? AND detached_at IS NULL ORDER BY evidence_id
          """), arguments: [number])
    return rows.map { row in
      Attachment(
        evidence: row["evidence_id"], stance: Stance(rawValue: row["stance"]) ?? .context,
        note: row["note"])
    }
  }

  private func resolve(claim: String, evidence: String) throws
    -> (claim: String, evidence: String)
  {
    (try resolve(claim, in: .claim), try resolve(evidence, in: .evidence))
  }

  @discardableResult
  private func endAttachment(_ ids: (claim: String, evidence: String)) throws -> Bool {
    try database.execute(
      sql: """
        UPDATE attachment SET detached_at = ?
        WHERE detached_at IS NULL AND evidence_id = ?
          AND claim = (SELECT number FROM claim WHERE id = ?)
        """, arguments: [time, ids.evidence, ids.claim])
    return database.changesCount > 0
  }

  // MARK: Claims to judge again

  func touch(claim: String) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO touched_claim SELECT number FROM claim WHERE id = ?",
      arguments: [claim])
  }

  func touchClaims(attachedTo evidence: String) throws {
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO touched_claim
          SELECT claim FROM attachment WHERE evidence_id = ? AND detached_at IS NULL
        """
    ).execute(arguments: [evidence])
  }
}
