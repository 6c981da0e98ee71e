package import TextAnalysis

/// Turns files of articles into text.
///
/// A pure function of the bytes, linear in their number. Markup never fails: what is broken is read
/// as browsers would, or left out.
package struct ArticleReader: Sendable {
  /// Makes a reader; its word lists are shared.
  package init() {}

  /// The text of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file: UTF-8, UTF-16 with a byte order mark, or for HTML the encoding that the
  ///     page names.
  ///   - file: Its name, for the format.
  ///   - format: The format; when nil, told by extension or content.
  /// - Returns: The text with title, date and origin where the file gives them.
  /// - Throws: `TextDecodingError` when the bytes are no text.
  package func read(
    _ bytes: [UInt8], file: String, format: ArticleFormat? = nil
  ) throws(TextDecodingError) -> ArticleText {
    let format = format ?? ArticleFormat(ofFile: file, bytes)
    switch format {
    case .text: return PlainArticle.read(try SourceText(decoding: bytes))
    case .markdown: return MarkdownArticle.read(try SourceText(decoding: bytes))
    case .html: return try HTMLArticle.read(bytes)
    }
  }

  /// All text of a page, what surrounds the article included: captions, menus, notes.
  ///
  /// - Parameter bytes: The page, in UTF-8 or the encoding that it names.
  /// - Returns: Its blocks in page order, divided by blank lines; nil when the bytes are no text.
  package func wholeText(ofPage bytes: [UInt8]) -> SourceText? {
    try? HTMLArticle.wholeText(bytes)
  }
}
