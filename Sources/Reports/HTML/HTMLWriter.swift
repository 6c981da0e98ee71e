internal import TextAnalysis

/// Writes HTML; everything that comes from articles and evidence goes through `escape`.
struct HTMLWriter {
  private(set) var text = ""

  /// Writes markup of our own as it is.
  mutating func raw(_ markup: String) {
    text += markup
  }

  /// Writes words, escaped.
  mutating func words(_ words: some StringProtocol) {
    text += HTMLWriter.escape(words)
  }

  /// Writes an element around words, escaped.
  mutating func element(_ name: String, class style: String? = nil, _ words: String) {
    element(name, class: style) { $0.words(words) }
  }

  /// Writes an element around what `body` writes.
  mutating func element(
    _ name: String, class style: String? = nil, id: String? = nil,
    _ body: (inout HTMLWriter) -> Void
  ) {
    raw("<\(name)")
    if let id { raw(" id=\"\(HTMLWriter.escape(id))\"") }
    if let style { raw(" class=\"\(style)\"") }
    raw(">")
    body(&self)
    raw("</\(name)>")
  }

  /// Writes a link to a web address; anything that is none is written as words.
  mutating func link(to address: String) {
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    if isWeb {
      let escaped = HTMLWriter.escape(address)
      raw("<a href=\"\(escaped)\" rel=\"noreferrer nofollow\">\(escaped)</a>")
    } else {
      words(address)
    }
  }

  /// Text that HTML reads as nothing but text, inside elements and quoted attributes.
  static func escape(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.isDisplayCommand: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
