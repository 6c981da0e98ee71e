package import ClaimModel
internal import GRDB

/// Saves records of evidence one after the other within one transaction, a million as well as one.
package final class EvidenceSaver {
  private let session: StoreSession
  private let search: RowStatement
  private let insertion: RowStatement
  /// Whether people tied any record to a claim before.
  private let hasAttachments: Bool
  private var row = RowValues()
  private var key = RowValues()
  private var digestible: [UInt8] = []

  /// The current version of a record.
  private struct Current {
    var number: Int
    var version: Int
    var fingerprint: String
    var isRetracted: Bool
  }

  /// Prepares for saving in a session; nobody else may tie records to claims in it meanwhile.
  package init(_ session: StoreSession) throws {
    self.session = session
    let database = session.database
    search = try RowStatement(
      database,
      """
      SELECT number, version, fingerprint, retracted_at IS NOT NULL FROM evidence
      WHERE id = ? AND is_current = 1
      """)
    insertion = try RowStatement(database, StoreSession.evidenceInsertion)
    hasAttachments =
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM attachment)")) ?? true
  }

  /// Saves a record, and marks the claims that it may bear on to be judged again.
  package func save(_ record: EvidenceRecord) throws -> SavedEvidence {
    row.removeAll()
    StoreSession.append(record, to: &row)
    row.write(digestible: &digestible)
    let fingerprint = Digest.sha256(digestible)
    let current = try current(of: record.id)
    // The same content again changes nothing, a retraction included: only new content lifts it.
    if let current, current.fingerprint == fingerprint {
      return current.isRetracted ? .retracted : .unchanged
    }
    if let current {
      try session.touchClaims(near: current.number)
      try session.database.execute(
        sql: "UPDATE evidence SET is_current = 0 WHERE number = ?", arguments: [current.number])
    }
    let version = (current?.version ?? 0) + 1
    row.append(version)
    row.append(true)
    row.append(fingerprint)
    row.append(session.time)
    try insertion.run(row)
    if hasAttachments { try session.touchClaims(attachedTo: record.id) }
    try session.log(record.id, [("version", String(version)), ("sha256", fingerprint)])
    return current == nil ? .added : .changed
  }

  private func current(of id: String) throws -> Current? {
    key.removeAll()
    key.append(id)
    var current: Current?
    try search.read(key) { row in
      current = Current(
        number: row.integer(0), version: row.integer(1), fingerprint: row.text(2),
        isRetracted: row.integer(3) != 0)
    }
    return current
  }
}
