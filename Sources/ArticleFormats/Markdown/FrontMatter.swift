/// The fields between lines of three dashes at the start of a Markdown file.
enum FrontMatter {
  /// The fields with their names in small letters, and the offset of what follows.
  ///
  /// Only `name: value` lines count; nested fields are skipped. Without a closing line there is no
  /// front matter.
  static func read(_ bytes: [UInt8]) -> (fields: [String: String], end: Int) {
    var fields: [String: String] = [:]
    var offset = 0
    var isFirst = true
    while offset < bytes.count, offset < 65_536 {
      let end = bytes[offset...].firstIndex(of: 10) ?? bytes.count
      let line = bytes[offset..<end]
      let text = WhiteSpace.trimmed(String(decoding: line, as: UTF8.self))
      offset = min(end + 1, bytes.count)
      if isFirst {
        guard text == "---" else { return ([:], 0) }
        isFirst = false
      } else if text == "---" || text == "..." {
        return (fields, offset)
      } else if line.first != 32, line.first != 9, let colon = text.firstIndex(of: ":") {
        let name = text[..<colon].lowercased()
        let value = unquoted(WhiteSpace.trimmed(text[text.index(after: colon)...]))
        if !value.isEmpty { fields[name] = fields[name] ?? value }
      }
    }
    return ([:], 0)
  }

  private static func unquoted(_ value: String) -> String {
    for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) {
      if value.hasSuffix(quote) { return String(value.dropFirst().dropLast()) }
    }
    return value
  }
}
