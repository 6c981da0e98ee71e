internal import TextAnalysis

/// An article as a line of a stream gives it.
struct ArticleLine {
  var id: StreamIdentifier
  var text: SourceText
  /// The day as written; nil when not given.
  var published: String?
  var title: String?

  /// Makes an article.
  init(id: StreamIdentifier, text: SourceText, published: String?, title: String?) {
    self.id = id
    self.text = text
    self.published = published
    self.title = title
  }

  /// Reads a line.
  ///
  /// - Throws: `StreamError` when it is no JSON object with an id and a text.
  init(_ line: [UInt8]) throws(StreamError) {
    if let article = ArticleLineScanner.article(in: line) {
      self = article
    } else {
      let fields = try StreamLine.decode(Fields.self, from: line)
      self.init(
        id: fields.id, text: SourceText(fields.text), published: fields.published,
        title: fields.title)
    }
  }

  private struct Fields: Decodable {
    var id: StreamIdentifier
    var text: String
    var published: String?
    var title: String?
    var url: String?
  }
}
