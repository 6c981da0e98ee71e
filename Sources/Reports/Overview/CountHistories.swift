internal import ClaimModel
internal import Verification

/// The histories of the counts of some articles.
///
/// Claims are told together when they count the same and share a record, when their article
/// contradicts or corrects one by the other, or when they were found to tell one event differently.
/// Cost grows with the number of links.
struct CountHistories {
  private let articles: [VerifiedArticle]
  /// For each claim that is told with an earlier one, that one.
  private var earlier: [CountHistory.ClaimPath: CountHistory.ClaimPath] = [:]

  /// Gathers histories.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - pairs: Claims that tell one event.
  init(
    of articles: [VerifiedArticle],
    telling pairs: [(CountHistory.ClaimPath, CountHistory.ClaimPath)] = []
  ) {
    self.articles = articles
    var byRecord: [String: [CountHistory.ClaimPath]] = [:]
    for path in counted {
      for link in articles[path.article].claims[path.claim].speakingLinks {
        let others = byRecord[link.evidence] ?? []
        if let other = others.first(where: { isOneCount($0, path) }) {
          join(other, path)
        } else {
          byRecord[link.evidence, default: []].append(path)
        }
      }
    }
    joinInside()
    for (first, second) in pairs where isOneCount(first, second) { join(first, second) }
  }

  /// Histories with more than one telling, in the order of their first claims.
  var histories: [CountHistory] {
    var groups: [CountHistory.ClaimPath: [CountHistory.ClaimPath]] = [:]
    var order: [CountHistory.ClaimPath] = []
    for path in counted {
      let first = first(of: path)
      if groups[first] == nil { order.append(first) }
      groups[first, default: []].append(path)
    }
    return order.compactMap { groups[$0].flatMap(history) }
  }

  /// The claims that count something, in order.
  private var counted: [CountHistory.ClaimPath] {
    articles.indices.flatMap { article in
      articles[article].claims.indices.map { CountHistory.ClaimPath(article: article, claim: $0) }
    }.filter { count(of: $0) != nil }
  }

  /// The count of a claim that counts something; nil for others.
  private func count(of path: CountHistory.ClaimPath) -> Count? {
    let claim = articles[path.article].claims[path.claim].claim
    guard claim.kind == .casualty || claim.kind == .count, !claim.statement.isNegated else {
      return nil
    }
    return claim.statement.counts.first
  }

  private func isOneCount(_ path: CountHistory.ClaimPath, _ other: CountHistory.ClaimPath) -> Bool {
    guard let count = count(of: path), let other = self.count(of: other) else { return false }
    return count.counted(to: other) == .same
  }

  /// Joins the claims by which an article contradicts or corrects itself.
  private mutating func joinInside() {
    for article in articles.indices {
      let claims = articles[article].claims
      let paths = Dictionary(
        claims.enumerated().map {
          ($0.element.claim.id, CountHistory.ClaimPath(article: article, claim: $0.offset))
        }, uniquingKeysWith: { first, _ in first })
      for (index, verified) in claims.enumerated() {
        let path = CountHistory.ClaimPath(article: article, claim: index)
        for id in verified.claim.conflicts + [verified.claim.supersededBy].compactMap({ $0 }) {
          if let other = paths[id], isOneCount(path, other) { join(path, other) }
        }
      }
    }
  }

  private func first(of path: CountHistory.ClaimPath) -> CountHistory.ClaimPath {
    var first = path
    while let next = earlier[first] { first = next }
    return first
  }

  private mutating func join(_ path: CountHistory.ClaimPath, _ other: CountHistory.ClaimPath) {
    let (left, right) = (first(of: path), first(of: other))
    let isBefore = (left.article, left.claim) < (right.article, right.claim)
    let first = isBefore ? left : right
    // All four point to the first, so that ways stay short however many claims are joined.
    for claim in [left, right, path, other] where claim != first { earlier[claim] = first }
  }

  private func history(_ paths: [CountHistory.ClaimPath]) -> CountHistory? {
    guard let first = paths.first.flatMap(count) else { return nil }
    var tellings: [CountHistory.Telling] = []
    var told: Set<String> = []
    for path in paths {
      let article = articles[path.article]
      if let count = count(of: path) {
        tellings.append(
          CountHistory.Telling(
            teller: .claim(path), asOf: article.header.published.map { DayInterval($0) },
            count: count))
      }
      for link in article.claims[path.claim].speakingLinks {
        guard let record = article.record(link.evidence)?.record,
          let count = record.statement.counts.first(where: { first.counted(to: $0) == .same }),
          told.insert(link.evidence).inserted
        else { continue }
        tellings.append(
          CountHistory.Telling(
            teller: .record(record.id),
            asOf: record.asOf ?? record.source.published ?? record.statement.time?.interval,
            count: count, outcome: link.outcome))
      }
    }
    guard tellings.count > 1, paths.count > 1 || !told.isEmpty else { return nil }
    return CountHistory(tellings: CountHistories.sorted(tellings))
  }

  /// By day, undated ones last; those of one day in the order of the articles.
  private static func sorted(_ tellings: [CountHistory.Telling]) -> [CountHistory.Telling] {
    tellings.enumerated().sorted { left, right in
      let (day, other) = (left.element.asOf?.latest, right.element.asOf?.latest)
      if let day, let other, day != other { return day < other }
      if (day == nil) != (other == nil) { return other == nil }
      return left.offset < right.offset
    }.map(\.element)
  }
}
