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

  /// Writes words apart from the writing direction of those around them, escaped and bounded.
  mutating func foreign(_ words: String) {
    element("bdi", PlainWords.clipped(words, to: PlainWords.longQuote))
  }

  /// Writes words of an article or a record in quotation marks.
  mutating func quoted(_ words: String, to length: Int = PlainWords.longQuote) {
    raw("<bdi>“")
    self.words(PlainWords.clipped(words, to: length))
    raw("”</bdi>")
  }

  /// Writes a link to a web address; anything that is none is written as words.
  mutating func link(to address: String) {
    guard address.utf8.count <= HTMLWriter.longestAddress, Identifier.isWeb(address) else {
      return foreign(address)
    }
    let escaped = HTMLWriter.escape(address)
    raw("<a href=\"\(escaped)\" rel=\"noreferrer nofollow\">\(escaped)</a>")
  }

  /// Longer addresses are written as words; browsers open none of more than 2 MB, servers few of more
  /// than 8 KB.
  private static let longestAddress = 8_192

  /// Text that HTML reads as nothing but text, inside elements and quoted attributes.
  static func escape(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isPlain) { return String(text) }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.isDisplayCommand || scalar.properties.isNoncharacterCodePoint:
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a byte of UTF-8 stands for itself whatever follows: not in markup, a control character,
  /// nor the beginning of one beyond ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xFF: false
    default: byte >= 0x20
    }
  }
}
