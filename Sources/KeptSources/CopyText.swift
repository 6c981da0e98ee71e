internal import ArticleFormats
internal import ClaimModel
internal import TextAnalysis

/// The text of a kept copy.
struct CopyText {
  /// The main text of a page, or a text file as it is.
  let main: SourceText
  /// All text of a page, captions and menus included; nil where that is the main text.
  let whole: SourceText?
  /// When the copy says it was published.
  let published: Day?

  /// Reads a copy; nil when it holds no text.
  init?(_ bytes: [UInt8], mediaType: String) {
    let format: ArticleFormat
    switch mediaType {
    case "text/html": format = .html
    case "text/markdown": format = .markdown
    case "text/plain": format = .text
    default: return nil
    }
    let reader = ArticleReader()
    guard let article = try? reader.read(bytes, file: "", format: format) else { return nil }
    main = article.text
    published = article.published
    whole = format == .html ? reader.wholeText(ofPage: bytes) : nil
    let isBlank = [main, whole].compactMap(\.self).allSatisfy { text in
      text.bytes.allSatisfy { $0 <= 32 }
    }
    if isBlank { return nil }
  }
}
