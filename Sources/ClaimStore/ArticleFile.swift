package import ClaimModel

/// An article as it is handed to the store.
package struct ArticleFile: Hashable, Sendable {
  /// What stays the same when the article is edited: its address, or the path of its file.
  package var key: String
  /// The bytes as read.
  package var bytes: [UInt8]
  /// The text that offsets point into.
  package var text: String
  /// What the bytes are: `text`, `markdown` or `html`.
  package var format: String
  package var title: String?
  package var url: String?
  package var publisher: String?
  /// BCP 47 tag.
  package var language: String?
  package var published: Day?

  /// Makes an article file.
  package init(
    key: String, bytes: [UInt8], text: String, format: String, title: String? = nil,
    url: String? = nil, publisher: String? = nil, language: String? = nil, published: Day? = nil
  ) {
    self.key = key
    self.bytes = bytes
    self.text = text
    self.format = format
    self.title = title
    self.url = url
    self.publisher = publisher
    self.language = language
    self.published = published
  }
}

/// An article as the store keeps it, in its current version.
package struct StoredArticle: Hashable, Sendable {
  /// Twelve hexadecimal digits, made from the key.
  package var id: String
  /// From 1; an edit makes a new one.
  package var version: Int
  package var file: ArticleFile
  /// SHA-256 of the bytes as read.
  package var sha256: String
  /// Version of the engine that read its claims.
  package var engine: String
  package var extractedAt: String
}

/// What saving an article changed.
package struct SavedArticle: Hashable, Sendable {
  package var id: String
  package var version: Int
  /// Whether anything was written: false when the same bytes were there already.
  package var isChanged: Bool
  /// How many claims are new, still made, and no longer made.
  package var added: Int
  package var kept: Int
  package var dropped: Int
}

/// One line of the list of articles.
package struct ArticleSummary: Hashable, Sendable {
  package var id: String
  package var version: Int
  package var key: String
  package var title: String?
  package var published: String?
  /// Number of claims of the current version.
  package var claims: Int
  /// Number of claims by verdict; a claim that was not judged yet is not counted.
  package var verdicts: [String: Int]
}
