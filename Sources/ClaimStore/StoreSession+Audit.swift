internal import GRDB

extension StoreSession {
  /// Appends an entry to the audit trail.
  func log(_ subject: String, _ detail: [(String, String)]) throws {
    try audit.append(
      at: time, command: command, subject: subject, detail: JSONText.object(detail))
  }

  /// The audit trail, oldest entry first.
  package func auditTrail() throws -> [AuditEntry] {
    try Row.fetchAll(database, sql: "SELECT * FROM audit_log ORDER BY number").map { row in
      AuditEntry(
        number: row["number"], at: row["at"], command: row["command"], subject: row["subject"],
        detail: row["detail"], previousHash: row["previous_hash"], hash: row["hash"])
    }
  }

  /// Recomputes every hash of the audit trail.
  package func checkAuditTrail() throws -> AuditFinding {
    var previous = ""
    let entries = try auditTrail()
    var buffer: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      let hash = AuditChain.hash(
        entry.number, [entry.at, entry.command, entry.subject, entry.detail, previous], in: &buffer)
      guard entry.number == index + 1, entry.previousHash == previous, entry.hash == hash else {
        return .broken(number: index + 1)
      }
      previous = hash
    }
    // The end may be cut off, or everything: the head says where the trail must end.
    let head = try Row.fetchOne(database, sql: "SELECT number, hash FROM audit_head")
    let articles = try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
    let expected: Int = head?["number"] ?? (articles > 0 ? 1 : 0)
    guard expected == entries.count, (head?["hash"] ?? "") == previous else {
      return .broken(number: min(expected, entries.count) + (expected > entries.count ? 1 : 0))
    }
    return .intact(entries.count)
  }
}
