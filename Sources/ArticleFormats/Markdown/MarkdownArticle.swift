internal import ClaimModel
internal import TextAnalysis

/// Reads Markdown: the words without their marks, paragraphs divided by blank lines.
enum MarkdownArticle {
  static func read(_ source: SourceText) -> ArticleText {
    let (front, start) = FrontMatter.read(source.bytes)
    var blocks = MarkdownBlocks(source.bytes[start...])
    let text = SourceText(blocks.text())
    let head = HeadLines(text.bytes)
    let date = front["date"] ?? front["published"] ?? front["publishdate"]
    return ArticleText(
      format: .markdown, text: text,
      title: front["title"] ?? blocks.firstHeading ?? head.headline,
      published: date.flatMap { StatedDate.day(in: $0) } ?? head.published,
      url: (front["url"] ?? front["link"]).flatMap(WebAddress.checked),
      publisher: front["publisher"] ?? front["source"], byline: front["author"] ?? front["byline"],
      language: front["language"] ?? front["lang"])
  }
}
