package import ClaimModel
internal import GRDB
internal import Verification

extension StoreSession {
  /// Saves a record of evidence, and marks the claims that it may bear on to be judged again.
  package func save(_ record: EvidenceRecord) throws -> SavedEvidence {
    let current = try Row.fetchOne(
      database, sql: "SELECT * FROM evidence WHERE id = ? AND is_current = 1",
      arguments: [record.id])
    let fingerprint = Self.fingerprint(of: record)
    // The same content again changes nothing, a retraction included: only new content lifts it.
    if let current, current["fingerprint"] == fingerprint {
      return current["retracted_at"] == nil ? .unchanged : .retracted
    }
    if let current {
      try touchClaims(sharingKeysWith: current["number"])
      try database.execute(
        sql: "UPDATE evidence SET is_current = 0 WHERE number = ?", arguments: [current["number"]])
    }
    let version = (current?["version"] ?? 0) + 1
    try insert(record, version: version, fingerprint: fingerprint)
    try log(record.id, [("version", String(version)), ("sha256", fingerprint)])
    return current == nil ? .added : .changed
  }

  /// Says that a record no longer counts; it stays in the store.
  ///
  /// - Throws: `StoreError` when there is no such record, or it is retracted already.
  package func retract(_ prefix: String, why: String) throws -> String {
    let id = try resolve(prefix, in: .evidence)
    let stored = try evidence(id)
    if let retraction = stored.retraction {
      throw StoreError(
        .conflict, "\(id) was retracted already on \(retraction.at): \(retraction.why)")
    }
    let number = try evidenceNumber(id)
    try database.execute(
      sql: "UPDATE evidence SET retracted_at = ?, retracted_why = ? WHERE number = ?",
      arguments: [time, why, number])
    try touchClaims(sharingKeysWith: number)
    try touchClaims(attachedTo: id)
    try log(id, [("retracted", why)])
    return id
  }

  /// The current version of a record.
  ///
  /// - Throws: `StoreError` when the prefix names no record or several.
  package func evidence(_ prefix: String) throws -> StoredEvidence {
    let id = try resolve(prefix, in: .evidence)
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM evidence WHERE id = ? AND is_current = 1", arguments: [id])
    guard let row else {
      throw StoreError(.unknown, "no record of evidence has the id \"\(prefix)\"")
    }
    return Self.evidence(from: row)
  }

  /// The current version of every record, by id.
  package func evidenceList() throws -> [StoredEvidence] {
    try Row.fetchAll(database, sql: "SELECT * FROM evidence WHERE is_current = 1 ORDER BY id")
      .map(Self.evidence(from:))
  }

  // MARK: Rows

  private func insert(_ record: EvidenceRecord, version: Int, fingerprint: String) throws {
    let columns = Self.evidenceColumns + StatementColumns.names
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let values = evidenceValues(record, version: version, fingerprint: fingerprint)
    let insert = try database.cachedStatement(
      sql: "INSERT INTO evidence (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    try insert.execute(
      arguments: StatementArguments(values + StatementColumns.values(of: record.statement)))
    let number = Int(database.lastInsertedRowID)
    let key = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO evidence_key (key, evidence) VALUES (?, ?)")
    for name in CandidateKeys.keys(for: record).sorted() {
      try key.execute(arguments: [Self.hash(ofKey: name), number])
    }
    try touchClaims(sharingKeysWith: number)
    try touchClaims(attachedTo: record.id)
  }

  func evidenceNumber(_ id: String) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT number FROM evidence WHERE id = ? AND is_current = 1",
      arguments: [id]) ?? 0
  }

  private static let evidenceColumns = [
    "id", "version", "is_current", "statement", "fingerprint", "as_of_earliest", "as_of_latest",
    "publisher", "title", "url", "published_earliest", "published_latest", "retrieved_earliest",
    "retrieved_latest", "origin", "reliability", "credibility", "recorded_at",
  ]

  private func evidenceValues(_ record: EvidenceRecord, version: Int, fingerprint: String)
    -> [(any DatabaseValueConvertible)?]
  {
    let source = record.source
    return [
      record.id, version, true, record.text, fingerprint, record.asOf?.earliest?.iso,
      record.asOf?.latest?.iso, source.publisher, source.title, source.url,
      source.published?.earliest?.iso, source.published?.latest?.iso,
      source.retrieved?.earliest?.iso, source.retrieved?.latest?.iso, source.origin,
      source.reliability.rawValue, source.credibility.rawValue, time,
    ]
  }

  static func evidence(from row: Row) -> StoredEvidence {
    let source = Source(
      publisher: row["publisher"], title: row["title"], url: row["url"],
      published: StatementColumns.interval(row["published_earliest"], row["published_latest"]),
      retrieved: StatementColumns.interval(row["retrieved_earliest"], row["retrieved_latest"]),
      origin: row["origin"],
      reliability: Reliability(rawValue: row["reliability"]) ?? .cannotBeJudged,
      credibility: Credibility(rawValue: row["credibility"]) ?? .cannotBeJudged)
    let retractedAt: String? = row["retracted_at"]
    return StoredEvidence(
      record: EvidenceRecord(
        id: row["id"], text: row["statement"], statement: StatementColumns.statement(in: row),
        asOf: StatementColumns.interval(row["as_of_earliest"], row["as_of_latest"]),
        source: source),
      version: row["version"], recordedAt: row["recorded_at"],
      retraction: retractedAt.map { Retraction(at: $0, why: row["retracted_why"] ?? "") })
  }

  /// The digest of everything that a record says, so that the same record changes nothing.
  private static func fingerprint(of record: EvidenceRecord) -> String {
    let source = record.source
    let days = [record.asOf, source.published, source.retrieved].flatMap { interval in
      [interval?.earliest?.iso ?? "", interval?.latest?.iso ?? ""]
    }
    let fields =
      [
        record.id, record.text, source.publisher, source.title ?? "", source.url ?? "",
        source.origin ?? "", source.reliability.rawValue, String(source.credibility.rawValue),
      ] + days
      + StatementColumns.values(of: record.statement).map { value in
        value.map { "\($0.databaseValue)" } ?? ""
      }
    return Digest.sha256(fields.joined(separator: "\u{1F}"))
  }
}
