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
    var condition = conditions.joined(separator: " AND ")
    if let limit = filter.limit {
      condition = """
        claim.number IN (SELECT claim.number FROM claim
          JOIN article ON article.id = claim.article_id
          JOIN article_version ON article_version.article_id = article.id
            AND article_version.version = claim.last_version
          LEFT JOIN verdict ON verdict.claim = claim.number
          WHERE \(condition) ORDER BY claim.number LIMIT ?)
        """
      arguments.append(limit)
    }
    return try fetchClaims(where: condition, arguments)
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

  private static let claimQuery = """
    SELECT claim.number, verdict.label, \((claimColumns + StatementColumns.names)
      .map { "claim.\($0)" }.joined(separator: ", ")), verdict.because, judging.engine,
      judging.rules
    FROM claim
    JOIN article ON article.id = claim.article_id
    JOIN article_version ON article_version.article_id = article.id
      AND article_version.version = claim.last_version
    LEFT JOIN verdict ON verdict.claim = claim.number
    LEFT JOIN judging ON judging.number = verdict.judging
    """

  private func fetchClaims(
    where condition: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws -> [StoredClaim] {
    let statement = try database.cachedStatement(
      sql: """
        \(Self.claimQuery) WHERE \(condition)
        ORDER BY article_version.published, article.key, claim.start_byte, claim.end_byte,
          claim.kind, claim.id
        """)
    try statement.setArguments(StatementArguments(arguments))
    var claims: [StoredClaim] = []
    try RowStatement(database, statement).read { row in
      claims.append(
        StoredClaim(
          claim: Self.claim(from: row, at: 2), text: row.text(7), article: row.text(3),
          firstVersion: row.integer(4), lastVersion: row.integer(5),
          verdict: try verdict(in: row), review: try review(ofClaim: row.integer(0))))
    }
    return claims
  }

  /// The claim whose columns start at `first`.
  static func claim(from row: RowReader, at first: Int) -> Claim {
    func span(_ column: Int) -> TextSpan {
      let (start, end) = (row.integer(first + column), row.integer(first + column + 1))
      return TextSpan(start, max(start, end))
    }
    return Claim(
      id: row.text(first), kind: row.word(first + 4) ?? .date, span: span(6), sentence: span(8),
      statement: StatementColumns.statement(in: row, from: first + claimColumns.count),
      speaker: row.textIfAny(first + 10).map { Speaker(name: $0, cue: row.text(first + 11)) },
      slotSpans: row.withBytes(first + 12) { $0.map(JSONText.slotSpans) ?? Claim.SlotSpans() },
      mentions: StatementColumns.list(in: row, first + 13, JSONText.spans),
      conflicts: StatementColumns.list(in: row, first + 16, JSONText.strings),
      supersededBy: row.textIfAny(first + 17), score: row.realIfAny(first + 15) ?? 0,
      rule: row.text(first + 14))
  }

  private func verdict(in row: RowReader) throws -> StoredVerdict? {
    guard let label: VerdictLabel = row.word(1) else { return nil }
    let links = try links(ofClaim: row.integer(0))
    let after = 2 + Self.claimColumns.count + StatementColumns.names.count
    return StoredVerdict(
      verdict: Verdict(
        label: label, because: row.text(after), links: links.map(\.link),
        deciding: links.filter(\.decides).map(\.link.evidence)),
      engine: row.text(after + 1), rules: row.text(after + 2))
  }

  private func review(ofClaim number: Int) throws -> Review? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT * FROM review WHERE claim = ? ORDER BY number DESC LIMIT 1"),
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
