package import ClaimModel
package import Places
package import TimeExpressions

/// What the program is told of an article besides its text.
package struct ArticleContext: Hashable, Sendable {
  /// What stays the same when the article is edited (its address or file name): claim ids rest on it.
  package var key: String
  package var published: Day?
  package var title: String?

  /// Makes a context.
  package init(key: String, published: Day? = nil, title: String? = nil) {
    self.key = key
    self.published = published
    self.title = title
  }
}

/// What was read out of an article.
package struct Extraction: Sendable {
  /// The claims in text order, each told once with its other mentions.
  package var claims: [Claim]
  package var times: [TimeMention]
  package var places: [PlaceMention]
}
