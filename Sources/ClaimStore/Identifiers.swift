internal import GRDB

/// What identifiers are looked up in.
package enum Identified: String, Hashable, Sendable {
  case article
  case claim
  case evidence = "record of evidence"
}

extension StoreSession {
  /// The full identifier that a unique prefix stands for.
  ///
  /// Articles also go by their key, or by the file name that it ends in.
  ///
  /// - Throws: `StoreError` when it begins no identifier, or several; the message names them.
  package func resolve(_ prefix: String, in entries: Identified) throws -> String {
    if entries == .article, let id = try articleID(named: prefix) { return id }
    let table = entries == .evidence ? "evidence" : entries.rawValue
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT id FROM \(table) WHERE id >= ?1 AND id < ?1 || char(1114111)
        ORDER BY id LIMIT 6
        """, arguments: [prefix])
    if ids.contains(prefix) { return prefix }
    if prefix.isEmpty || ids.isEmpty {
      throw StoreError(.unknown, "no \(entries.rawValue) has the id \"\(prefix)\"")
    }
    guard ids.count == 1 else {
      let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
      throw StoreError(
        .ambiguous, "\"\(prefix)\" begins the id of more than one \(entries.rawValue): \(shown)")
    }
    return ids[0]
  }

  /// The article with this key, or the only one whose key ends in this file name.
  private func articleID(named name: String) throws -> String? {
    let exact = try String.fetchOne(
      database, sql: "SELECT id FROM article WHERE key = ?", arguments: [name])
    if let exact { return exact }
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM article
        WHERE substr(key, -length(?1) - 1) = '/' || ?1 AND ?1 NOT IN ('', '.') LIMIT 2
        """, arguments: [name])
    return ids.count == 1 ? ids[0] : nil
  }
}
