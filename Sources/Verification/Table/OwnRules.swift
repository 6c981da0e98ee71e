/// A file of rules that a newsroom added to a table, as it was read.
package struct OwnRules: Hashable, Sendable {
  /// The file's name.
  package var file: String
  package var text: String

  /// Makes a file of rules.
  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// The lines of one rule as they were written; nil when the file does not hold it.
  package func text(ofRule id: String) -> String? {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isHead = line.utf8.first.map { $0 > 32 && $0 != UInt8(ascii: "#") } ?? false
      if isHead {
        if !lines.isEmpty { break }
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
        if words.count > 1, words[1...].joined(separator: " ") == id { lines.append(line) }
      } else if !lines.isEmpty {
        lines.append(line)
      }
    }
    while let last = lines.last, last.allSatisfy({ $0 == " " || $0 == "\r" }) {
      lines.removeLast()
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
