/// One line of Markdown and what it is.
struct MarkdownLine {
  /// The opening of a code block.
  struct Fence {
    var mark: UInt8
    var count: Int
  }

  private let line: ArraySlice<UInt8>
  /// The line without indentation and marks of quotation.
  private let body: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    var body = line.drop(while: MarkdownLine.isSpace)
    while body.first == UInt8(ascii: ">") {
      body = body.dropFirst().drop(while: MarkdownLine.isSpace)
    }
    self.body = body
  }

  var isBlank: Bool { body.isEmpty }

  /// Three or more back-quotes or tildes.
  var fence: Fence? {
    guard let mark = body.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = body.prefix { $0 == mark }.count
    guard count >= 3, mark != UInt8(ascii: "`") || !body.dropFirst(count).contains(mark) else {
      return nil
    }
    return Fence(mark: mark, count: count)
  }

  /// Whether the line ends the code block.
  func closes(_ fence: Fence) -> Bool {
    let count = body.prefix { $0 == fence.mark }.count
    return count >= fence.count && body.dropFirst(count).allSatisfy(MarkdownLine.isSpace)
  }

  /// A heading with its level, without its marks.
  var heading: (level: Int, text: ArraySlice<UInt8>)? {
    let hash = UInt8(ascii: "#")
    let level = body.prefix { $0 == hash }.count
    let rest = body.dropFirst(level)
    guard (1...6).contains(level), rest.first.map(MarkdownLine.isSpace) ?? true else { return nil }
    var text = MarkdownLine.trimmed(rest)
    if text.last == hash {
      let bare = text.prefix(text.count - text.reversed().prefix { $0 == hash }.count)
      if bare.last.map(MarkdownLine.isSpace) ?? true { text = MarkdownLine.trimmed(bare) }
    }
    return (level, text)
  }

  /// The level that a line of "=" or "-" gives to the paragraph above; nil for other lines.
  var setextLevel: Int? {
    let bare = MarkdownLine.trimmed(body)
    guard let mark = bare.first, bare.allSatisfy({ $0 == mark }) else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  /// Three or more of one mark, perhaps spaced.
  var isThematicBreak: Bool {
    let marks = body.filter { !MarkdownLine.isSpace($0) }
    guard let mark = marks.first, "-*_".utf8.contains(mark) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  /// The line between the head and the rows of a table.
  var isTableRule: Bool {
    body.contains(UInt8(ascii: "|")) && body.contains(UInt8(ascii: "-"))
      && body.allSatisfy { "|-:".utf8.contains($0) || MarkdownLine.isSpace($0) }
  }

  /// A row of a table without its outer marks; nil for other lines.
  var tableRow: [UInt8]? {
    let bar = UInt8(ascii: "|")
    let bare = MarkdownLine.trimmed(body)
    guard bare.count > 1, bare.first == bar, bare.last == bar else { return nil }
    return Array(MarkdownLine.trimmed(bare.dropFirst().dropLast()))
  }

  /// Whether the line defines where a link leads.
  var isReference: Bool { referenceLabel != nil }

  /// The text without mark of a list item, and whether it begins a new block.
  ///
  /// A number begins a list inside a paragraph only when it is 1, so that a year at the start of a
  /// wrapped line stays (CommonMark 0.31, section 5.3).
  func content(continuing: Bool) -> (text: ArraySlice<UInt8>, beginsItem: Bool) {
    guard let first = body.first else { return (body, false) }
    var rest = body
    if "-*+".utf8.contains(first) {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix { $0 &- 48 < 10 }
      rest = rest.dropFirst(digits.count)
      guard (1...9).contains(digits.count), rest.first.map({ ".)".utf8.contains($0) }) ?? false,
        !continuing || digits.elementsEqual("1".utf8)
      else { return (body, false) }
      rest = rest.dropFirst()
    }
    guard let space = rest.first, MarkdownLine.isSpace(space) else { return (body, false) }
    return (MarkdownLine(rest).itemText, true)
  }

  /// The labels of all link definitions.
  static func references(in lines: [ArraySlice<UInt8>]) -> Set<String> {
    Set(lines.lazy.compactMap { MarkdownLine($0).referenceLabel })
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
    return bytes[...last].drop(while: isSpace)
  }

  /// A label as links compare it.
  static func label(_ bytes: some Sequence<UInt8>) -> String {
    WhiteSpace.collapsed(String(decoding: Array(bytes), as: UTF8.self)).lowercased()
  }

  /// The text of a list item, without the box of a task.
  private var itemText: ArraySlice<UInt8> {
    for box in ["[ ] ", "[x] ", "[X] "] where body.starts(with: box.utf8) {
      return body.dropFirst(4)
    }
    return body
  }

  private var referenceLabel: String? {
    guard body.first == UInt8(ascii: "["), body.dropFirst().first != UInt8(ascii: "^"),
      let end = body.prefix(1000).firstIndex(of: UInt8(ascii: "]")), end > body.startIndex + 1,
      body.dropFirst(end - body.startIndex + 1).first == UInt8(ascii: ":")
    else { return nil }
    return MarkdownLine.label(body[(body.startIndex + 1)..<end])
  }
}
