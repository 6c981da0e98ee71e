internal import ClaimModel
internal import GRDB
internal import Verification

/// Reads claims by their numbers into batches, and the text of an article once for all its claims.
struct ClaimReader {
  private let database: Database
  private let claim: RowStatement
  private let claims: RowStatement
  private let texts: RowStatement
  private let siblings: RowStatement
  private let countries: RowStatement
  private let hasAttachments: Bool
  private let evidenceNumber: (String) throws -> Int
  private let attachments: (Int) throws -> [Attachment]
  private var batch = ClaimBatch()
  /// The article of the claim before, and its index in the batch.
  private var article: (id: String, version: Int, index: Int)?

  /// Where a claim's columns start, behind its number and the label of its verdict.
  static let firstColumn = 2
  /// Of its words.
  static let textColumn = firstColumn + 5
  private static let quantifierColumn =
    firstColumn + StoreSession.claimColumns.count
    + (StatementColumns.names.firstIndex(of: "quantifier") ?? 0)

  /// Lists that judging does not look at.
  private static let unread: Set = ["slot_spans", "mentions", "conflicts"]

  /// The columns of a claim that judging reads, the rest as NULL.
  private static let columns = (StoreSession.claimColumns + StatementColumns.names)
    .map { unread.contains($0) ? "NULL" : "claim.\($0)" }.joined(separator: ", ")

  init(_ session: StoreSession) throws {
    database = session.database
    let query = """
      SELECT claim.number, verdict.label, \(ClaimReader.columns)
      FROM claim LEFT JOIN verdict ON verdict.claim = claim.number WHERE claim.number
      """
    claim = try RowStatement(database, "\(query) = ?")
    claims = try RowStatement(database, "\(query) BETWEEN ? AND ? ORDER BY claim.number")
    texts = try RowStatement(
      database,
      """
      SELECT article_version.text, article_version.published, article.key
      FROM claim JOIN article_version
        ON article_version.article_id = claim.article_id
        AND article_version.version = claim.last_version
      JOIN article ON article.id = claim.article_id
      WHERE claim.number = ?
      """)
    countries = try RowStatement(
      database,
      """
      SELECT claim.country
      FROM claim AS one JOIN claim ON claim.article_id = one.article_id
        AND claim.last_version = one.last_version
      WHERE one.number = ? AND claim.country IS NOT NULL
      """)
    siblings = try RowStatement(
      database,
      """
      SELECT \(ClaimReader.columns)
      FROM claim AS one JOIN claim ON claim.article_id = one.article_id
        AND claim.last_version = one.last_version
        AND claim.sentence_start_byte = one.sentence_start_byte
      WHERE one.number = ? AND claim.kind = 'casualty' ORDER BY claim.number
      """)
    hasAttachments =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM attachment)") ?? false
    evidenceNumber = session.evidenceNumber
    attachments = session.attachments(ofClaim:)
  }

  /// Reads claims by their numbers, which rise; those that name none are left out.
  mutating func batch(of numbers: some BidirectionalCollection<Int>) throws -> ClaimBatch {
    (batch, article) = (ClaimBatch(), nil)
    if let first = numbers.first, let last = numbers.last, numbers.count > 1,
      last - first == numbers.count - 1
    {
      // Numbers rise, so that these are all between the two.
      try claims.read(first, last) { try take($0) }
    } else {
      for number in numbers { try claim.read(number) { try take($0) } }
    }
    return batch
  }

  private mutating func take(_ row: RowReader) throws {
    let number = row.integer(0)
    var surroundings = ClaimBatch.Surroundings(article: try articleIndex(number, row))
    let quantifier: Occurrence.Quantifier? = row.word(ClaimReader.quantifierColumn)
    if quantifier == .record { surroundings.counts = try countsBeside(number) }
    if hasAttachments { surroundings.attachments = try attachments(of: number) }
    batch.add(row, surroundings)
  }

  private mutating func articleIndex(_ number: Int, _ row: RowReader) throws -> Int {
    let (id, version) = (
      row.text(ClaimReader.firstColumn + 1), row.integer(ClaimReader.firstColumn + 3)
    )
    if let article, article.id == id, article.version == version { return article.index }
    var read = ClaimBatch.Article(key: "", published: nil, text: [])
    try texts.read(number) { row in
      read = ClaimBatch.Article(
        key: row.text(2), published: row.day(1),
        text: row.withBytes(0) { $0.map(Array.init) ?? [] })
    }
    var codes: [String] = []
    try countries.read(number) { codes.append($0.text(0)) }
    read.setting = ArticleSetting.country(of: codes)
    let index = batch.add(read)
    article = (id, version, index)
    return index
  }

  private func countsBeside(_ number: Int) throws -> [Count] {
    var counts: [Count] = []
    try siblings.read(number) { row in
      counts += StoreSession.claim(from: row, at: 0).statement.counts
    }
    return counts
  }

  private func attachments(of number: Int) throws -> WaitingClaim.Attachments {
    let all = try attachments(number)
    return WaitingClaim.Attachments(
      all: all, numbers: try all.map { try evidenceNumber($0.evidence) }.filter { $0 > 0 })
  }
}
