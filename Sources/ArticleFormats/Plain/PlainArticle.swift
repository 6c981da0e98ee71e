internal import ClaimModel
internal import TextAnalysis

/// Reads plain text, which is kept exactly as it is.
enum PlainArticle {
  static func read(_ text: SourceText) -> ArticleText {
    let lines = HeadLines(text.bytes)
    return ArticleText(
      format: .text, text: text, title: lines.headline, published: lines.published)
  }
}
