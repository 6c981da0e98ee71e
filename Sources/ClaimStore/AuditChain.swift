internal import GRDB
internal import OrderedJSON

/// The end of the audit trail while a transaction adds to it.
///
/// The newest entry is read once, and where the trail ends is written once, by `finish`.
final class AuditChain {
  private let database: Database
  private var last: (number: Int, hash: String)?
  private var isChanged = false
  private var row = RowValues()
  private var hashed: [UInt8] = []

  init(_ database: Database) {
    self.database = database
  }

  /// Appends an entry.
  func append(at time: String, command: String, subject: String, detail: String) throws {
    let previous = try last ?? newest()
    let number = previous.number + 1
    let hash = AuditChain.hash(
      number, [time, command, subject, detail, previous.hash], in: &hashed)
    row.removeAll()
    row.append(number)
    for field in [time, command, subject, detail, previous.hash, hash] { row.append(field) }
    try RowStatement(
      database,
      """
      INSERT INTO audit_log (number, at, command, subject, detail, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    ).run(row)
    last = (number, hash)
    isChanged = true
  }

  /// Writes where the trail ends now.
  func finish() throws {
    guard isChanged, let last else { return }
    try database.execute(
      sql: """
        INSERT INTO audit_head (only, number, hash) VALUES (1, ?, ?)
        ON CONFLICT (only) DO UPDATE SET number = excluded.number, hash = excluded.hash
        """, arguments: [last.number, last.hash])
    isChanged = false
  }

  private func newest() throws -> (number: Int, hash: String) {
    let row = try Row.fetchOne(
      database, sql: "SELECT number, hash FROM audit_log ORDER BY number DESC LIMIT 1")
    return (row?["number"] ?? 0, row?["hash"] ?? "")
  }

  /// The hash of an entry: its fields joined by a character that none of them can hold.
  static func hash(_ number: Int, _ fields: [String], in buffer: inout [UInt8]) -> String {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: String(number).utf8)
    for field in fields {
      buffer.append(0x1F)
      buffer.append(contentsOf: field.utf8)
    }
    return Digest.sha256(buffer)
  }
}
