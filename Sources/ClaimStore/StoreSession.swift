internal import GRDB

/// One transaction on the store.
package struct StoreSession {
  let database: Database
  /// Name of the command that runs, for the audit trail.
  let command: String
  /// Time of the command as an ISO 8601 text.
  let time: String
  /// What the command adds to the audit trail.
  let audit: AuditChain

  init(_ database: Database, command: String, time: String) {
    self.database = database
    self.command = command
    self.time = time
    audit = AuditChain(database)
  }
}
