internal import ClaimModel
internal import TextAnalysis

/// Reads a page: main text as paragraphs divided by blank lines, and what the page says of itself.
enum HTMLArticle {
  static func read(_ bytes: [UInt8]) throws(TextDecodingError) -> ArticleText {
    let page = try page(bytes)
    let description = PageDescription(page)
    let text = joined(description.withHeadline(MainText(page).blocks()), of: page)
    return ArticleText(
      format: .html, text: SourceText(String(decoding: text, as: UTF8.self)),
      title: description.title, published: description.published ?? HeadLines(text).published,
      url: description.url, publisher: description.publisher, byline: description.byline,
      language: description.language)
  }

  /// Every block of a page.
  static func wholeText(_ bytes: [UInt8]) throws(TextDecodingError) -> SourceText {
    let page = try page(bytes)
    return SourceText(String(decoding: joined(page.blocks, of: page), as: UTF8.self))
  }

  private static func page(_ bytes: [UInt8]) throws(TextDecodingError) -> Page {
    let collector = PageCollector()
    HTMLParser.parse(try PageEncoding.utf8(bytes), into: collector)
    collector.finish()
    return collector.page
  }

  private static func joined(_ blocks: [PageBlock], of page: Page) -> [UInt8] {
    var text: [UInt8] = []
    for block in blocks {
      if !text.isEmpty { text += [10, 10] }
      text += page.text[block.range]
    }
    return text
  }
}
