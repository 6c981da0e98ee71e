internal import ClaimModel
internal import TextAnalysis

/// Reads a page: main text as paragraphs divided by blank lines, and what the page says of itself.
enum HTMLArticle {
  static func read(_ bytes: [UInt8]) throws(TextDecodingError) -> ArticleText {
    let collector = PageCollector()
    HTMLParser.parse(try PageEncoding.utf8(bytes), into: collector)
    collector.finish()
    let description = PageDescription(collector.page)
    var text: [UInt8] = []
    for block in description.withHeadline(MainText(collector.page).blocks()) {
      if !text.isEmpty { text += [10, 10] }
      text += collector.page.text[block.range]
    }
    return ArticleText(
      format: .html, text: SourceText(String(decoding: text, as: UTF8.self)),
      title: description.title, published: description.published ?? HeadLines(text).published,
      url: description.url, publisher: description.publisher, byline: description.byline,
      language: description.language)
  }
}
