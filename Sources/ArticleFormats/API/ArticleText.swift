package import ClaimModel
package import TextAnalysis

/// The text of an article with what its file says about it.
package struct ArticleText: Hashable, Sendable {
  package var format: ArticleFormat
  /// What claims are read from and offsets point into: headline and paragraphs, divided by blank
  /// lines where the file was marked up; plain text exactly as it is.
  package var text: SourceText
  /// The headline; nil when the file shows none.
  package var title: String?
  /// Day of first publication, in the time zone in which the file states it.
  package var published: Day?
  /// Address of the article, always http or https.
  package var url: String?
  package var publisher: String?
  /// Who wrote it, as stated.
  package var byline: String?
  /// BCP 47 tag, as stated.
  package var language: String?

  /// Makes an article's text.
  package init(
    format: ArticleFormat, text: SourceText, title: String? = nil, published: Day? = nil,
    url: String? = nil, publisher: String? = nil, byline: String? = nil, language: String? = nil
  ) {
    self.format = format
    self.text = text
    self.title = title
    self.published = published
    self.url = url
    self.publisher = publisher
    self.byline = byline
    self.language = language
  }
}
