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
  private var article: (id: String, version: Int) = ("", 0)
  private var text: [UInt8] = []
  private var published: Day?

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
      SELECT article_version.text, article_version.published
      FROM claim JOIN article_version
        ON article_version.article_id = claim.article_id
        AND article_version.version = claim.last_version
      WHERE claim.number = ?
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
      var read: ([UInt8], Day?) = ([], nil)
      try texts.read(number) { row in
        read = (row.withBytes(0) { $0.map(Array.init) ?? [] }, row.day(1))
      }
      (text, published) = read
    }
    let sentence = claim.claim.sentence
    let bounds = min(sentence.start, text.count)..<min(sentence.end, text.count)
    claim.context = ClaimContext(
      published: published, words: words,
      sentence: String(decoding: text[bounds], as: UTF8.self))
    return claim
  }
}
