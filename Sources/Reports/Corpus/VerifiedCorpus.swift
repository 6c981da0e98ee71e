internal import ClaimModel
internal import TextAnalysis
package import Verification

/// Several articles with their verdicts, and where they tell one event differently.
package struct VerifiedCorpus: Sendable {
  /// In the order of their publication, undated ones last, then by identifier.
  package let articles: [VerifiedArticle]
  /// Pairs of claims of different articles that tell one event differently, certain ones first.
  package let differences: [CrossComparison.Difference]
  /// Where each article stands, and the first article that names each record.
  private let articleIndices: [String: Int]
  private let recordArticles: [String: Int]

  /// Gathers articles and compares their claims with each other.
  ///
  /// Cost grows with the number of claims that share their most common place, person or type of
  /// event.
  package init(_ articles: [VerifiedArticle], judge: Judge = Judge()) {
    let sorted = articles.sorted { left, right in
      let (day, other) = (left.header.published, right.header.published)
      if let day, let other, day != other { return day < other }
      if (day == nil) != (other == nil) { return other == nil }
      return left.header.id < right.header.id
    }
    let told = sorted.flatMap { article in
      article.claims.map { CrossComparison.Told($0.claim, in: article) }
    }
    let found = CrossComparison(told, judge: judge).differences()
    self.articles = sorted
    articleIndices = Dictionary(
      sorted.enumerated().map { ($1.header.id, $0) }, uniquingKeysWith: { first, _ in first })
    recordArticles = Dictionary(
      sorted.enumerated().flatMap { index, article in
        article.evidence.map { ($0.record.id, index) }
      }, uniquingKeysWith: { first, _ in first })
    self.differences = found.filter(\.isCertain) + found.filter { !$0.isCertain }
  }

  /// "1 article", "12 articles".
  var name: String { articles.count == 1 ? "1 article" : "\(articles.count) articles" }

  /// Number of claims by verdict, in the order of `VerdictLabel`; labels without claims left out.
  var summary: [(label: VerdictLabel, count: Int)] {
    let labels = articles.flatMap { $0.claims.map(\.label) }
    return VerdictLabel.allCases.compactMap { label in
      let count = labels.count { $0 == label }
      return count > 0 ? (label, count) : nil
    }
  }

  /// The claims that evidence speaks against or revises, in the order of the articles.
  var noted: [CountHistory.ClaimPath] {
    let labels: [VerdictLabel] = [.contradicted, .disputed, .outdated]
    return articles.indices.flatMap { article in
      articles[article].claims.indices.filter {
        labels.contains(articles[article].claims[$0].label)
      }.map { CountHistory.ClaimPath(article: article, claim: $0) }
    }
  }

  /// What each source counted when.
  var countHistories: [CountHistory] {
    var paths: [String: CountHistory.ClaimPath] = [:]
    for (index, article) in articles.enumerated() {
      for (claim, verified) in article.claims.enumerated() {
        paths[article.header.id + " " + verified.claim.id] =
          CountHistory.ClaimPath(article: index, claim: claim)
      }
    }
    let pairs = differences.filter(\.isCertain).compactMap { difference in
      paths[difference.claim.article + " " + difference.claim.claim.id].flatMap { first in
        paths[difference.other.article + " " + difference.other.claim.id].map { (first, $0) }
      }
    }
    return CountHistories(of: articles, telling: pairs).histories
  }

  /// The record of an id; nil when no article names it.
  func record(_ id: String) -> ReportedEvidence? {
    recordArticles[id].flatMap { articles[$0].record(id) }
  }

  /// Where an article stands in `articles`; nil when it is none of them.
  func index(ofArticle id: String) -> Int? { articleIndices[id] }
}

extension CrossComparison.Told {
  fileprivate init(_ claim: Claim, in article: VerifiedArticle) {
    let header = article.header
    self.init(
      article: header.id, claim: claim,
      context: ClaimContext(
        published: header.published, words: article.text[claim.span],
        sentence: article.text[claim.sentence]),
      source: Source(
        publisher: header.publisher ?? header.url ?? header.key, title: header.title,
        url: header.key, published: header.published.map { DayInterval($0) }))
  }
}
