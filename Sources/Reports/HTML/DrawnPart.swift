internal import ClaimModel
internal import Verification

/// What of an article a page draws: all of it, unless it is so long that a browser would choke.
///
/// Of very many claims those come first that evidence speaks against, then those that it says
/// anything of, then the most worth checking; of very many records those that the drawn claims name.
struct DrawnPart: Sendable {
  private static let mostClaims = 500
  private static let mostRecords = 500
  private static let mostLinks = 12
  /// Bytes of the article's text, and places in it that are marked.
  static let mostText = 300_000
  static let mostMarks = 5_000

  /// Indices of the claims that have a card, in text order.
  let claims: [Int]
  /// Indices of the records that have a card, in the order of the article's.
  let records: [Int]
  private let drawnClaims: Set<Int>
  private let drawnRecords: Set<String>

  /// Chooses what to draw.
  ///
  /// Cost grows with the number of claims and of the links of those that are drawn.
  init(of article: VerifiedArticle) {
    claims = DrawnPart.claims(of: article)
    drawnClaims = Set(claims)
    var records: Set<Int> = []
    for index in claims where records.count < DrawnPart.mostRecords {
      let links = DrawnPart.links(of: article.claims[index])
      records.formUnion(links.compactMap { article.index(ofRecord: $0.evidence) })
    }
    if records.count < DrawnPart.mostRecords {
      records.formUnion(article.evidence.indices.prefix(DrawnPart.mostRecords))
    }
    self.records = Array(records.sorted().prefix(DrawnPart.mostRecords))
    drawnRecords = Set(self.records.map { article.evidence[$0].record.id })
  }

  /// Whether a claim has a card to point to.
  func holds(claim index: Int) -> Bool { drawnClaims.contains(index) }

  /// Whether a record has a card to point to.
  func holds(record id: String) -> Bool { drawnRecords.contains(id) }

  /// The links of a claim that its card lists; of very many some of each side.
  static func links(of verified: VerifiedClaim) -> [Link] {
    let all = verified.speakingLinks
    guard all.count > mostLinks else { return all }
    var taken: [Outcome: Int] = [:]
    let some = all.filter { link in
      taken[link.outcome, default: 0] += 1
      return taken[link.outcome, default: 0] <= mostLinks / 3
    }
    return some
  }

  private static func claims(of article: VerifiedArticle) -> [Int] {
    guard article.claims.count > mostClaims else { return Array(article.claims.indices) }
    let ranked = article.claims.enumerated().map { index, verified in
      (index: index, rank: rank(of: verified), score: verified.claim.score)
    }.sorted { ($0.rank, -$0.score, $0.index) < ($1.rank, -$1.score, $1.index) }
    return ranked.prefix(mostClaims).map(\.index).sorted()
  }

  private static func rank(of verified: VerifiedClaim) -> Int {
    switch verified.label {
    case .contradicted, .disputed, .outdated: 0
    case _ where verified.review != nil: 0
    case .supported: 1
    case .unverified: 2
    }
  }
}
