internal import ClaimModel
internal import ClaimStore
internal import Reports
internal import TextAnalysis
internal import Verification

extension VerifiedArticle {
  /// Gathers what a report shows from the store.
  ///
  /// - Throws: `StoreError` when the prefix names no article or several.
  init(reading prefix: String, from session: StoreSession) throws {
    let article = try session.article(prefix)
    let claims = try session.claims(ClaimFilter(article: article.id))
    let file = article.file
    let tables = Set(claims.compactMap { $0.verdict?.rules })
    self.init(
      header: Header(
        id: article.id, version: article.version, key: file.key, title: file.title, url: file.url,
        publisher: file.publisher, language: file.language, published: file.published,
        sha256: article.sha256),
      text: SourceText(file.text), claims: claims.map { VerifiedClaim($0, in: article) },
      evidence: try VerifiedArticle.evidence(namedBy: claims, session),
      changes: try VerifiedArticle.changes(of: article, claims, session),
      engine: claims.first?.verdict?.engine ?? engineVersion,
      rules: claims.first?.verdict?.rules ?? RuleTable.standard.fingerprint,
      ownRules: try tables.sorted().flatMap { try session.ownRules(ofTable: $0) })
  }

  private static func evidence(namedBy claims: [StoredClaim], _ session: StoreSession) throws
    -> [ReportedEvidence]
  {
    let links = claims.flatMap { $0.verdict?.verdict.links ?? [] }
    let ids = Set(links.filter { $0.outcome != .unrelated }.map(\.evidence))
    return try ids.sorted().map { id in
      let stored = try session.evidence(id)
      return ReportedEvidence(
        record: stored.record, retractedBecause: stored.retraction?.why,
        copies: try session.checkedCopies(of: stored.record))
    }
  }

  private static func changes(
    of article: StoredArticle, _ claims: [StoredClaim], _ session: StoreSession
  ) throws -> VersionChanges? {
    guard article.version > 1 else { return nil }
    return VersionChanges(
      added: claims.count { $0.firstVersion == article.version },
      dropped: try session.droppedClaims(of: article.id).map(\.text))
  }
}

extension VerifiedClaim {
  /// A stored claim as reports show it.
  init(_ stored: StoredClaim, in article: StoredArticle) {
    self.init(
      claim: stored.claim, verdict: stored.verdict?.verdict,
      review: stored.review.map {
        ReviewNote(label: $0.verdict, note: $0.note, at: $0.reviewedAt)
      },
      isNew: article.version > 1 && stored.firstVersion == article.version)
  }
}
