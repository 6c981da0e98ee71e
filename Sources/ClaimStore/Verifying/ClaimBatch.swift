internal import ClaimModel
internal import Verification

/// A claim with all that judging needs to know of it.
struct WaitingClaim: Sendable {
  var number: Int
  var claim: Claim
  var context: ClaimContext
  /// Label of the verdict that it has; nil when it was never judged.
  var label: String?
  /// What people tied to it.
  var attachments: Attachments = Attachments()

  /// Records that people tied to a claim.
  struct Attachments: Sendable {
    var all: [Attachment] = []
    /// Numbers of those records that count.
    var numbers: [Int] = []
  }
}

/// Claims that wait to be judged, as they stand in the store; they can be read on any core.
struct ClaimBatch: Sendable {
  /// The version of an article that claims point into.
  struct Article: Sendable {
    var key: String
    var published: Day?
    var text: [UInt8]
    /// Code of the country that it is mostly about.
    var setting: String?
  }

  /// What stands beside a claim's own row.
  struct Surroundings: Sendable {
    var article: Int
    /// The counts of people in the sentence of a claim that calls an event a record.
    var counts: [Count] = []
    var attachments = WaitingClaim.Attachments()
  }

  private var rows = CapturedRows()
  private var surroundings: [Surroundings] = []
  private var articles: [Article] = []

  /// Number of claims.
  var count: Int { rows.count }

  /// Adds a claim.
  ///
  /// - Parameters:
  ///   - row: Its columns, those of `ClaimReader`.
  ///   - surroundings: What stands beside it; its article is one that was added.
  mutating func add(_ row: RowReader, _ surroundings: Surroundings) {
    rows.append(row)
    self.surroundings.append(surroundings)
  }

  /// Adds an article for claims to point into.
  ///
  /// - Returns: Its index.
  mutating func add(_ article: Article) -> Int {
    articles.append(article)
    return articles.count - 1
  }

  /// Reads a claim.
  func claim(at index: Int) -> WaitingClaim {
    rows.read(index) { row in
      let around = surroundings[index]
      let article = articles[around.article]
      let claim = StoreSession.claim(from: row, at: ClaimReader.firstColumn)
      let bounds =
        min(claim.sentence.start, article.text.count)..<min(claim.sentence.end, article.text.count)
      return WaitingClaim(
        number: row.integer(0), claim: claim,
        context: ClaimContext(
          published: article.published, words: row.text(ClaimReader.textColumn),
          sentence: String(decoding: article.text[bounds], as: UTF8.self), counts: around.counts,
          setting: article.setting, article: article.key),
        label: row.textIfAny(1), attachments: around.attachments)
    }
  }
}
