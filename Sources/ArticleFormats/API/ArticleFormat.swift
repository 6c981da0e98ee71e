internal import TextAnalysis

/// How an article is written down.
package enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case html

  /// The format of a file: its extension decides where it is known, otherwise how it begins.
  ///
  /// - Parameters:
  ///   - file: Name of the file, or "-"; only its extension counts.
  ///   - bytes: What it holds, in an encoding that extends ASCII.
  package init(ofFile file: String, _ bytes: [UInt8]) {
    let name = file.lowercased()
    if let known = ArticleFormat.extensions.first(where: { name.hasSuffix($0.ending) }) {
      self = known.format
    } else if ArticleFormat.beginsAsHTML(bytes.prefix(4096)) {
      self = .html
    } else {
      self = ArticleFormat.beginsAsMarkdown(bytes.prefix(4096)) ? .markdown : .text
    }
  }

  private static let extensions: [(ending: String, format: ArticleFormat)] = [
    (".html", .html), (".htm", .html), (".xhtml", .html), (".md", .markdown),
    (".markdown", .markdown), (".txt", .text), (".text", .text),
  ]

  private static func beginsAsHTML(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let signs = ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p>"]
    guard let first = text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), first == "<"
    else { return false }
    return signs.contains { text.contains($0) }
  }

  private static func beginsAsMarkdown(_ start: ArraySlice<UInt8>) -> Bool {
    let lines = start.split(separator: 10, maxSplits: 60, omittingEmptySubsequences: true)
    guard let first = lines.first else { return false }
    return first.starts(with: "# ".utf8) || first.elementsEqual("---".utf8)
      || lines.contains { $0.starts(with: "## ".utf8) }
  }
}
