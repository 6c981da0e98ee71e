internal import ClaimModel
internal import GRDB
internal import Verification

extension StoreSession {
  /// Saves the claims of one version of an article.
  ///
  /// A claim that an earlier version made too keeps its number, and with it links and reviews.
  /// It is judged again only when its statement changed or the article's date did.
  func save(_ claims: [Claim], of article: String, version: Int, _ file: ArticleFile) throws
    -> SavedArticle
  {
    let text = Array(file.text.utf8)
    var saved = SavedArticle(
      id: article, version: version, isChanged: true, added: 0, kept: 0, dropped: 0)
    let columns = Self.claimColumns + StatementColumns.names
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let updates = columns.filter { $0 != "id" && $0 != "first_version" }
      .map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO claim (\(columns.joined(separator: ", "))) VALUES (\(marks))
        ON CONFLICT (id) DO UPDATE SET \(updates) RETURNING number, first_version
        """)
    for claim in claims {
      let values = Self.claimValues(claim, article, version, text)
      let row = try Row.fetchOne(
        insert, arguments: StatementArguments(values + StatementColumns.values(of: claim.statement))
      )
      guard let row else { continue }
      if row["first_version"] == version { saved.added += 1 } else { saved.kept += 1 }
      try saveKeys(of: claim, context(of: claim, file.published, text), number: row["number"])
    }
    saved.dropped =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM claim WHERE article_id = ? AND last_version = ?",
        arguments: [article, version - 1]) ?? 0
    return saved
  }

  private func context(of claim: Claim, _ published: Day?, _ text: [UInt8]) -> ClaimContext {
    func words(_ span: TextSpan) -> String {
      String(decoding: text[span.start..<span.end], as: UTF8.self)
    }
    return ClaimContext(
      published: published, words: words(claim.span), sentence: words(claim.sentence))
  }

  private func saveKeys(of claim: Claim, _ context: ClaimContext, number: Int) throws {
    try database.cachedStatement(sql: "DELETE FROM claim_key WHERE claim = ?")
      .execute(arguments: [number])
    let insert = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO claim_key (key, claim) VALUES (?, ?)")
    for key in CandidateKeys.keys(for: claim, context).sorted() {
      try insert.execute(arguments: [Self.hash(ofKey: key), number])
    }
  }

  /// Candidate keys are kept as 64-bit hashes (FNV-1a): a false match costs one comparison.
  static func hash(ofKey key: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int64(bitPattern: hash)
  }

  private static let claimColumns = [
    "id", "article_id", "first_version", "last_version", "kind", "text", "start_byte",
    "end_byte", "sentence_start_byte", "sentence_end_byte", "speaker", "cue", "slot_spans",
    "mentions", "rule", "is_touched",
  ]

  private static func claimValues(
    _ claim: Claim, _ article: String, _ version: Int, _ text: [UInt8]
  ) -> [(any DatabaseValueConvertible)?] {
    let words = String(decoding: text[claim.span.start..<claim.span.end], as: UTF8.self)
    return [
      claim.id, article, version, version, claim.kind.rawValue, words, claim.span.start,
      claim.span.end, claim.sentence.start, claim.sentence.end, claim.speaker?.name,
      claim.speaker?.cue, JSONText.slotSpans(claim.slotSpans), JSONText.spans(claim.mentions),
      claim.rule, true,
    ]
  }
}
