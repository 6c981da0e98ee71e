package import ClaimModel
internal import GRDB
internal import Verification

extension StoreSession {
  /// The claims of the current versions that pass a filter, in the order of their articles.
  package func claims(_ filter: ClaimFilter) throws -> [StoredClaim] {
    var conditions = ["claim.last_version = article.version"]
    var arguments: [(any DatabaseValueConvertible)?] = []
    if let prefix = filter.article {
      conditions.append("claim.article_id = ?")
      arguments.append(try resolve(prefix, in: .article))
    }
    if let kind = filter.kind {
      conditions.append("claim.kind = ?")
      arguments.append(kind.rawValue)
    }
    if let verdict = filter.verdict {
      conditions.append("verdict.label = ?")
      arguments.append(verdict.rawValue)
    }
    for word in filter.words {
      conditions.append("\(Self.sentenceColumn) LIKE ? ESCAPE '\\'")
      arguments.append("%\(Self.escapeLike(word))%")
    }
    return try fetchClaims(where: conditions.joined(separator: " AND "), arguments)
  }

  /// One claim, of the current version of its article or of an earlier one.
  ///
  /// - Throws: `StoreError` when the prefix names no claim or several.
  package func claim(_ prefix: String) throws -> StoredClaim {
    let id = try resolve(prefix, in: .claim)
    guard let claim = try fetchClaims(where: "claim.id = ?", [id]).first else {
      throw StoreError(.unknown, "no claim has the id \"\(prefix)\"")
    }
    return claim
  }

  /// The text that a claim's spans point into: that of the last version that makes it.
  package func text(of claim: StoredClaim) throws -> String {
    try String.fetchOne(
      database, sql: "SELECT text FROM article_version WHERE article_id = ? AND version = ?",
      arguments: [claim.article, claim.lastVersion]) ?? ""
  }

  /// The claims that the version before the current one made and this one does not.
  package func droppedClaims(of article: String) throws -> [StoredClaim] {
    try fetchClaims(
      where: "claim.article_id = ? AND claim.last_version = article.version - 1", [article])
  }

  /// What a person thinks of a claim, beside what was computed.
  package func review(_ prefix: String, verdict: VerdictLabel, note: String) throws {
    let id = try resolve(prefix, in: .claim)
    try database.execute(
      sql: """
        INSERT INTO review (claim, verdict, note, reviewed_at)
        SELECT number, ?, ?, ? FROM claim WHERE id = ?
        """, arguments: [verdict.rawValue, note, time, id])
    try log(id, [("verdict", verdict.rawValue), ("note", note)])
  }

  // MARK: Rows

  /// The sentence, cut out of the text by its byte offsets.
  private static let sentenceColumn = """
    CAST(substr(CAST(article_version.text AS BLOB), claim.sentence_start_byte + 1,
      claim.sentence_end_byte - claim.sentence_start_byte) AS TEXT)
    """

  private func fetchClaims(
    where condition: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws -> [StoredClaim] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT claim.*, verdict.label, verdict.because, verdict.engine, verdict.rules
        FROM claim
        JOIN article ON article.id = claim.article_id
        JOIN article_version ON article_version.article_id = article.id
          AND article_version.version = claim.last_version
        LEFT JOIN verdict ON verdict.claim = claim.number
        WHERE \(condition)
        ORDER BY article_version.published, article.key, claim.start_byte, claim.end_byte,
          claim.kind, claim.id
        """, arguments: StatementArguments(arguments))
    return try rows.map { row in
      StoredClaim(
        claim: Self.claim(from: row), text: row["text"], article: row["article_id"],
        firstVersion: row["first_version"], lastVersion: row["last_version"],
        verdict: try verdict(from: row), review: try review(ofClaim: row["number"]))
    }
  }

  static func claim(from row: Row) -> Claim {
    let speaker: String? = row["speaker"]
    return Claim(
      id: row["id"], kind: Claim.Kind(rawValue: row["kind"]) ?? .date,
      span: TextSpan(row["start_byte"], row["end_byte"]),
      sentence: TextSpan(row["sentence_start_byte"], row["sentence_end_byte"]),
      statement: StatementColumns.statement(in: row),
      speaker: speaker.map { Speaker(name: $0, cue: row["cue"] ?? "") },
      slotSpans: JSONText.slotSpans(from: row["slot_spans"]),
      mentions: JSONText.spans(from: row["mentions"]), rule: row["rule"])
  }

  private func verdict(from row: Row) throws -> StoredVerdict? {
    let label: String? = row["label"]
    guard let label = label.flatMap({ VerdictLabel(rawValue: $0) }) else { return nil }
    let links = try links(ofClaim: row["number"])
    return StoredVerdict(
      verdict: Verdict(
        label: label, because: row["because"], links: links.map(\.link),
        deciding: links.filter(\.decides).map(\.link.evidence)),
      engine: row["engine"], rules: row["rules"])
  }

  private func review(ofClaim number: Int) throws -> Review? {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM review WHERE claim = ? ORDER BY number DESC LIMIT 1",
      arguments: [number])
    guard let row, let label = VerdictLabel(rawValue: row["verdict"]) else { return nil }
    return Review(verdict: label, note: row["note"], reviewedAt: row["reviewed_at"])
  }

  private static func escapeLike(_ word: String) -> String {
    word.reduce(into: "") { escaped, character in
      if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
