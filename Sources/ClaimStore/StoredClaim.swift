package import ClaimModel
package import Verification

/// A claim as the store keeps it.
package struct StoredClaim: Hashable, Sendable {
  package var claim: Claim
  /// The words of the span.
  package var text: String
  /// Identifier of the article.
  package var article: String
  /// The version of the article that made the claim first.
  package var firstVersion: Int
  /// The last version that still makes it; spans point into its text.
  package var lastVersion: Int
  /// The computed verdict; nil until the claim is judged.
  package var verdict: StoredVerdict?
  /// The newest verdict of a person.
  package var review: Review?
}

/// A computed verdict with what it was computed by.
package struct StoredVerdict: Hashable, Sendable {
  package var verdict: Verdict
  /// Version of the judging engine.
  package var engine: String
  /// Fingerprint of the rule table.
  package var rules: String
}

/// A person's verdict on a claim.
package struct Review: Hashable, Sendable {
  package var verdict: VerdictLabel
  package var note: String
  package var reviewedAt: String

  /// Makes a review.
  package init(verdict: VerdictLabel, note: String, reviewedAt: String) {
    self.verdict = verdict
    self.note = note
    self.reviewedAt = reviewedAt
  }
}

/// Which claims a list shows.
package struct ClaimFilter: Hashable, Sendable {
  /// Identifier of an article, or a unique prefix of one.
  package var article: String?
  package var kind: Claim.Kind?
  package var verdict: VerdictLabel?
  /// Words that the claim's sentence must all hold, whatever their case.
  package var words: [String]
  /// Most claims to list, those stored first; nil for all.
  package var limit: Int?

  /// Makes a filter.
  package init(
    article: String? = nil, kind: Claim.Kind? = nil, verdict: VerdictLabel? = nil,
    words: [String] = [], limit: Int? = nil
  ) {
    self.article = article
    self.kind = kind
    self.verdict = verdict
    self.words = words
    self.limit = limit
  }
}
