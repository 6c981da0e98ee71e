package import ClaimModel
internal import GRDB

extension StoreSession {
  /// Saves a record of evidence, and marks the claims that it may bear on to be judged again.
  package func save(_ record: EvidenceRecord) throws -> SavedEvidence {
    try EvidenceSaver(self).save(record)
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
    try touchClaims(near: number)
    try touchClaims(attachedTo: id)
    try log(id, [("retracted", why)])
    return id
  }

  /// The current version of a record.
  ///
  /// - Throws: `StoreError` when the prefix names no record or several.
  package func evidence(_ prefix: String) throws -> StoredEvidence {
    let id = try resolve(prefix, in: .evidence)
    let query = try RowStatement(
      database, Self.evidenceQuery("WHERE evidence.number = ? AND is_current = 1"))
    var stored: StoredEvidence?
    try query.read(try evidenceNumber(id)) { stored = Self.evidence(from: $0) }
    guard let stored else {
      throw StoreError(.unknown, "no record of evidence has the id \"\(prefix)\"")
    }
    return stored
  }

  /// The current version of every record, by id.
  package func evidenceList() throws -> [StoredEvidence] {
    var list: [StoredEvidence] = []
    try RowStatement(database, Self.evidenceQuery("WHERE is_current = 1 ORDER BY evidence.id"))
      .read { list.append(Self.evidence(from: $0)) }
    return list
  }

  // MARK: Rows

  func evidenceNumber(_ id: String) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT number FROM evidence WHERE id = ? AND is_current = 1"), arguments: [id]) ?? 0
  }

  /// The columns that say what a record says, before those of its statement.
  private static let evidenceColumns = [
    "id", "statement", "as_of_earliest", "as_of_latest", "publisher", "title", "url",
    "published_earliest", "published_latest", "retrieved_earliest", "retrieved_latest", "origin",
    "reliability", "credibility",
  ]

  static let evidenceInsertion: String = {
    let columns =
      evidenceColumns + StatementColumns.names
      + ["version", "is_current", "fingerprint", "recorded_at"]
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO evidence (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }()

  static func append(_ record: EvidenceRecord, to row: inout RowValues) {
    let source = record.source
    row.append(record.id)
    row.append(record.text)
    StatementColumns.append(record.asOf, to: &row)
    row.append(source.publisher)
    row.append(source.title)
    row.append(source.url)
    StatementColumns.append(source.published, to: &row)
    StatementColumns.append(source.retrieved, to: &row)
    row.append(source.origin)
    row.append(source.reliability.rawValue)
    row.append(source.credibility.rawValue)
    StatementColumns.append(record.statement, to: &row)
  }

  /// A query for records whose rows `evidence(from:)` reads; the first columns are `number` and
  /// `is_current`.
  static func evidenceQuery(_ condition: String) -> String {
    let columns =
      ["number", "is_current", "version", "recorded_at", "retracted_at", "retracted_why"]
      + evidenceColumns + StatementColumns.names
    return """
      SELECT \(columns.map { "evidence.\($0)" }.joined(separator: ", ")) FROM evidence \(condition)
      """
  }

  static func evidence(from row: RowReader) -> StoredEvidence {
    let source = Source(
      publisher: row.text(10), title: row.textIfAny(11), url: row.textIfAny(12),
      published: StatementColumns.interval(in: row, from: 13),
      retrieved: StatementColumns.interval(in: row, from: 15), origin: row.textIfAny(17),
      reliability: row.word(18) ?? .cannotBeJudged,
      credibility: Credibility(rawValue: row.integer(19)) ?? .cannotBeJudged)
    return StoredEvidence(
      record: EvidenceRecord(
        id: row.text(6), text: row.text(7),
        statement: StatementColumns.statement(in: row, from: 6 + evidenceColumns.count),
        asOf: StatementColumns.interval(in: row, from: 8), source: source),
      version: row.integer(2), recordedAt: row.text(3),
      retraction: row.textIfAny(4).map { Retraction(at: $0, why: row.text(5)) })
  }
}
