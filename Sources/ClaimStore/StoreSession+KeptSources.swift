package import ClaimModel
internal import Foundation
internal import GRDB

extension StoreSession {
  /// Keeps a copy of a record's source beside those that it has.
  ///
  /// The same bytes are stored once, however many records they serve, and keeping them again for one
  /// record changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: Its name, without its folder.
  ///   - mediaType: What the bytes are.
  ///   - prefix: The record's id, or a unique beginning of it.
  /// - Returns: The record's id, the copy, and whether it is new.
  /// - Throws: `StoreError` when the prefix names no record or several.
  package func keep(
    _ bytes: [UInt8], fileName: String, mediaType: String, for prefix: String
  ) throws -> (id: String, copy: KeptCopy, isNew: Bool) {
    let id = try resolve(prefix, in: .evidence)
    let sha256 = Digest.sha256(bytes)
    if let copy = try keptCopies(of: id).first(where: { $0.sha256 == sha256 }) {
      return (id, copy, false)
    }
    let copy = KeptCopy(
      sha256: sha256, size: bytes.count, mediaType: mediaType, fileName: fileName, keptAt: time)
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO source_bytes (sha256, size, bytes) VALUES (?, ?, ?)"
    ).execute(arguments: [sha256, bytes.count, Data(bytes)])
    try database.cachedStatement(
      sql: """
        INSERT INTO kept_source (evidence_id, sha256, media_type, file_name, kept_at)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, sha256, mediaType, fileName, time])
    try log(
      id,
      [
        ("kept", sha256), ("file", fileName), ("mediaType", mediaType),
        ("size", String(bytes.count)),
      ])
    return (id, copy, true)
  }

  /// The copies kept beside a record, oldest first.
  package func keptCopies(of id: String) throws -> [KeptCopy] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT kept_source.sha256, size, media_type, file_name, kept_at
          FROM kept_source JOIN source_bytes ON source_bytes.sha256 = kept_source.sha256
          WHERE evidence_id = ? ORDER BY number
          """), arguments: [id]
    ).map { row in
      KeptCopy(
        sha256: row["sha256"], size: row["size"], mediaType: row["media_type"],
        fileName: row["file_name"], keptAt: row["kept_at"])
    }
  }

  /// The bytes of a copy, as they were kept.
  ///
  /// - Throws: `StoreError` with the code `damaged` when they are no longer those that were kept.
  package func bytes(of copy: KeptCopy) throws -> [UInt8] {
    let bytes =
      try Data.fetchOne(
        database.cachedStatement(sql: "SELECT bytes FROM source_bytes WHERE sha256 = ?"),
        arguments: [copy.sha256]
      ).map { [UInt8]($0) } ?? []
    let found = Digest.sha256(bytes)
    guard found == copy.sha256 else {
      throw StoreError(
        .damaged,
        "\(copy.fileName): the kept copy \(copy.sha256) is damaged: its bytes have the SHA-256 "
          + "\(found) now. Do not rely on it; take the database from a backup.")
    }
    return bytes
  }

  /// Checks every copy against its hash and the audit trail.
  ///
  /// - Returns: The number of copies.
  /// - Throws: `StoreError` with the code `damaged` for the first that was changed or removed.
  package func checkKeptCopies() throws -> Int {
    let lost = try Row.fetchOne(
      database,
      sql: """
        SELECT subject, detail ->> 'kept' AS sha256 FROM audit_log
        WHERE detail LIKE '{"kept":%' AND NOT EXISTS (
          SELECT 1 FROM kept_source WHERE evidence_id = subject AND sha256 = detail ->> 'kept'
            AND file_name = detail ->> 'file' AND media_type = detail ->> 'mediaType'
            AND kept_at = at)
        """)
    if let lost {
      let (record, sha256): (String, String) = (lost["subject"], lost["sha256"])
      throw StoreError(
        .damaged,
        "\(record): the audit trail names a kept copy \(sha256) that is missing or was changed")
    }
    let copies = try Row.fetchAll(
      database, sql: "SELECT DISTINCT sha256, min(file_name) AS file FROM kept_source GROUP BY 1")
    for row in copies {
      let copy = KeptCopy(
        sha256: row["sha256"], size: 0, mediaType: "", fileName: row["file"], keptAt: "")
      _ = try bytes(of: copy)
    }
    return try Int.fetchOne(database, sql: "SELECT count(*) FROM kept_source") ?? 0
  }
}
