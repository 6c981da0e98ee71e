internal import GRDB

extension StoreSession {
  /// Appends an entry to the audit trail.
  func log(_ subject: String, _ detail: [(String, String)]) throws {
    let json = JSONText.object(detail)
    let last = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT number, hash FROM audit_log ORDER BY number DESC LIMIT 1"))
    let number = (last?["number"] ?? 0) + 1
    let previous: String = last?["hash"] ?? ""
    let hash = Self.hash(number, time, command, subject, json, previous)
    try database.cachedStatement(
      sql: """
        INSERT INTO audit_log (number, at, command, subject, detail, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [number, time, command, subject, json, previous, hash])
    try database.cachedStatement(
      sql: """
        INSERT INTO audit_head (only, number, hash) VALUES (1, ?, ?)
        ON CONFLICT (only) DO UPDATE SET number = excluded.number, hash = excluded.hash
        """
    ).execute(arguments: [number, hash])
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
    for (index, entry) in entries.enumerated() {
      let hash = Self.hash(
        entry.number, entry.at, entry.command, entry.subject, entry.detail, previous)
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

  /// The fields are joined by a character that none of them can hold.
  private static func hash(
    _ number: Int, _ time: String, _ command: String, _ subject: String, _ detail: String,
    _ previous: String
  ) -> String {
    let fields = [String(number), time, command, subject, detail, previous]
    return Digest.sha256(fields.joined(separator: "\u{1F}"))
  }
}
