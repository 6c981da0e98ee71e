internal import ArticleFormats
internal import ClaimStore
internal import TextAnalysis

/// Turns the bytes of an article file into what the store keeps.
enum ArticleInput {
  /// Reads an article.
  ///
  /// The address, where one is given or stated in the page, identifies it across versions;
  /// otherwise the path of its file does, as given.
  ///
  /// - Throws: `InputError` when the bytes are no text.
  static func read(_ file: InputFile, url: String?) throws(InputError) -> ArticleFile {
    do throws(TextDecodingError) {
      let article = try ArticleReader().read(file.bytes, file: file.name)
      return ArticleFile(
        key: url ?? article.url ?? file.normalisedPath, bytes: file.bytes,
        text: String(decoding: article.text.bytes, as: UTF8.self),
        format: article.format.rawValue, title: article.title, url: article.url,
        publisher: article.publisher, language: article.language, published: article.published)
    } catch {
      throw InputError("\(file.path): \(error)")
    }
  }
}
