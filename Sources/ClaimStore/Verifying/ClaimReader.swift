internal import ClaimModel
internal import GRDB
internal import Verification

/// A claim with all that judging needs to know of it.
struct ClaimToJudge: Sendable {
  var number: Int
  var claim: Claim
  var context: ClaimContext
  /// Label of the verdict that it has; nil when it was never judged.
  var label: String?
}

/// Reads claims by their numbers, and the text of an article once for all its claims.
struct ClaimReader {
  private let claims: RowStatement
  private let texts: RowStatement
  private let siblings: RowStatement
  private let countries: RowStatement
  private var article: (id: String, version: Int) = ("", 0)
  private var key = ""
  private var text: [UInt8] = []
  private var published: Day?
  private var setting: String?

  init(_ database: Database) throws {
    let columns = StoreSession.claimColumns + StatementColumns.names
    claims = try RowStatement(
      database,
      """
      SELECT claim.number, verdict.label, \(columns.map { "claim.\($0)" }.joined(separator: ", "))
      FROM claim LEFT JOIN verdict ON verdict.claim = claim.number WHERE claim.number = ?
      """)
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
      SELECT \(columns.map { "claim.\($0)" }.joined(separator: ", "))
      FROM claim AS one JOIN claim ON claim.article_id = one.article_id
        AND claim.last_version = one.last_version
        AND claim.sentence_start_byte = one.sentence_start_byte
      WHERE one.number = ? AND claim.kind = 'casualty' ORDER BY claim.number
      """)
  }

  /// The claim of a number; nil when there is none.
  mutating func claim(_ number: Int) throws -> ClaimToJudge? {
    var found: ClaimToJudge?
    var of: (id: String, version: Int) = ("", 0)
    var words = ""
    try claims.read(number) { row in
      of = (row.text(3), row.integer(5))
      words = row.text(7)
      found = ClaimToJudge(
        number: number, claim: StoreSession.claim(from: row, at: 2), context: ClaimContext(),
        label: row.textIfAny(1))
    }
    guard var claim = found else { return nil }
    if of != article {
      article = of
      var read: ([UInt8], Day?, String) = ([], nil, "")
      try texts.read(number) { row in
        read = (row.withBytes(0) { $0.map(Array.init) ?? [] }, row.day(1), row.text(2))
      }
      (text, published, key) = read
      var codes: [String] = []
      try countries.read(number) { codes.append($0.text(0)) }
      setting = ArticleSetting.country(of: codes)
    }
    let sentence = claim.claim.sentence
    let bounds = min(sentence.start, text.count)..<min(sentence.end, text.count)
    claim.context = ClaimContext(
      published: published, words: words,
      sentence: String(decoding: text[bounds], as: UTF8.self),
      counts: try countsBeside(claim), setting: setting, article: key)
    return claim
  }

  /// The counts of people in the sentence of a claim that calls an event a record.
  private func countsBeside(_ claim: ClaimToJudge) throws -> [Count] {
    guard claim.claim.statement.occurrence?.quantifier == .record else { return [] }
    var counts: [Count] = []
    try siblings.read(claim.number) { row in
      counts += StoreSession.claim(from: row, at: 0).statement.counts
    }
    return counts
  }
}
