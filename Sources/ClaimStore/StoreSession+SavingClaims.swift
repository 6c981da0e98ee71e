internal import ClaimModel
internal import GRDB

extension StoreSession {
  /// Saves the claims of one version of an article.
  ///
  /// A claim that an earlier version made too keeps its number, and with it links and reviews. All
  /// are judged by the next verify.
  func save(_ claims: [Claim], of article: String, version: Int, _ file: ArticleFile) throws
    -> SavedArticle
  {
    var saved = SavedArticle(
      id: article, version: version, isChanged: true, added: 0, kept: 0, dropped: 0)
    let before = version > 1 ? try verdictCounts(article: article, version: version - 1) : [:]
    let insert = try RowStatement(database, Self.claimInsertion)
    let touch = try RowStatement(database, "INSERT OR IGNORE INTO touched_claim VALUES (?)")
    let text = Array(file.text.utf8)
    var row = RowValues()
    for claim in claims {
      row.removeAll()
      Self.append(claim, of: article, version: version, text, to: &row)
      if try insert.run(row) > 0 {
        saved.added += 1
        try touch.run(Int(database.lastInsertedRowID))
      } else {
        try update(claim, row)
        saved.kept += 1
      }
    }
    if version > 1 {
      saved.dropped =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM claim WHERE article_id = ? AND last_version = ?",
          arguments: [article, version - 1]) ?? 0
      try changeVerdictTotals(
        from: before, to: try verdictCounts(article: article, version: version))
    }
    return saved
  }

  /// Replaces all of a claim that the store knows but the version that made it first.
  private func update(_ claim: Claim, _ row: RowValues) throws {
    try RowStatement(database, Self.claimUpdate).run(row)
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO touched_claim SELECT number FROM claim WHERE id = ?"
    ).execute(arguments: [claim.id])
  }

  /// Adds differences between two counts of verdicts to the totals.
  func changeVerdictTotals(from old: [String: Int], to new: [String: Int]) throws {
    for label in Set(old.keys).union(new.keys).sorted() {
      let change = new[label, default: 0] - old[label, default: 0]
      if change == 0 { continue }
      try database.cachedStatement(
        sql: """
          INSERT INTO verdict_total (label, claims) VALUES (?, ?)
          ON CONFLICT (label) DO UPDATE SET claims = claims + excluded.claims
          """
      ).execute(arguments: [label, change])
    }
  }

  // MARK: Columns

  /// The columns of a claim before those of its statement.
  static let claimColumns = [
    "id", "article_id", "first_version", "last_version", "kind", "text", "start_byte",
    "end_byte", "sentence_start_byte", "sentence_end_byte", "speaker", "cue", "slot_spans",
    "mentions", "rule", "score", "conflicts", "superseded_by",
  ]

  private static let claimInsertion: String = {
    let columns = claimColumns + StatementColumns.names
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return """
      INSERT INTO claim (\(columns.joined(separator: ", "))) VALUES (\(marks))
      ON CONFLICT (id) DO NOTHING
      """
  }()

  private static let claimUpdate: String = {
    let columns = claimColumns + StatementColumns.names
    let changes = columns.enumerated()
      .filter { $0.element != "id" && $0.element != "first_version" }
      .map { "\($0.element) = ?\($0.offset + 1)" }
    return "UPDATE claim SET \(changes.joined(separator: ", ")) WHERE id = ?1 AND ?3 IS NOT NULL"
  }()

  private static func append(
    _ claim: Claim, of article: String, version: Int, _ text: [UInt8], to row: inout RowValues
  ) {
    row.append(claim.id)
    row.append(article)
    row.append(version)
    row.append(version)
    row.append(claim.kind.rawValue)
    row.append(utf8: text[claim.span.start..<claim.span.end])
    row.append(claim.span.start)
    row.append(claim.span.end)
    row.append(claim.sentence.start)
    row.append(claim.sentence.end)
    row.append(claim.speaker?.name)
    row.append(claim.speaker?.cue)
    row.append { JSONText.write(claim.slotSpans, to: &$0) }
    row.append { JSONText.write(claim.mentions, to: &$0) }
    row.append(claim.rule)
    row.append(claim.score)
    row.append { JSONText.write(claim.conflicts, to: &$0) }
    row.append(claim.supersededBy)
    StatementColumns.append(claim.statement, to: &row)
  }
}
