/// Divides Markdown into paragraphs, headings, list items, code and table rows (CommonMark 0.31,
/// section 4, and the tables of GitHub Flavored Markdown).
struct MarkdownBlocks {
  private enum Kind {
    case paragraph, heading, code, row
  }

  private var lines: [ArraySlice<UInt8>]
  private let references: Set<String>
  private var output: [UInt8] = []
  /// The paragraph being read, its lines joined by spaces.
  private var paragraph: [UInt8] = []
  /// Whether the paragraph being read is an item of a list.
  private var isItem = false
  /// Text of the first heading of the first level.
  private(set) var firstHeading: String?

  /// Takes the text after the front matter.
  init(_ bytes: ArraySlice<UInt8>) {
    lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      line.last == 13 ? line.dropLast() : line
    }
    references = MarkdownLine.references(in: lines)
  }

  /// The words of the text, blocks divided by blank lines.
  mutating func text() -> String {
    var fence: MarkdownLine.Fence?
    for line in lines {
      let content = MarkdownLine(line)
      if let open = fence {
        if content.closes(open) {
          fence = nil
          flush(.code)
        } else {
          if !paragraph.isEmpty { paragraph.append(10) }
          paragraph += line
        }
        continue
      }
      if let open = content.fence {
        flush(.paragraph)
        fence = open
      } else {
        read(content)
      }
    }
    flush(fence == nil ? .paragraph : .code)
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func read(_ line: MarkdownLine) {
    if line.isBlank {
      flush(.paragraph)
    } else if let level = line.setextLevel, !paragraph.isEmpty {
      flush(.heading, level: level)
    } else if line.isThematicBreak || line.isTableRule || line.isReference {
      flush(.paragraph)
    } else if let heading = line.heading {
      flush(.paragraph)
      paragraph = Array(heading.text)
      flush(.heading, level: heading.level)
    } else if let row = line.tableRow {
      flush(.paragraph)
      paragraph = row
      flush(.row)
    } else {
      let (text, beginsItem) = line.content(continuing: !paragraph.isEmpty && !isItem)
      if beginsItem {
        flush(.paragraph)
        isItem = true
      }
      if !paragraph.isEmpty { endLine() }
      paragraph += text
    }
  }

  /// Ends a line inside a paragraph: two spaces or a backslash keep the break, others are a space.
  private mutating func endLine() {
    let isHard =
      paragraph.suffix(2).elementsEqual("  ".utf8) || paragraph.last == UInt8(ascii: "\\")
    if paragraph.last == UInt8(ascii: "\\") { paragraph.removeLast() }
    while paragraph.last == 32 { paragraph.removeLast() }
    paragraph.append(isHard ? 10 : 32)
  }

  private mutating func flush(_ kind: Kind, level: Int = 0) {
    defer {
      paragraph.removeAll(keepingCapacity: true)
      isItem = false
    }
    let text: [UInt8]
    if kind == .code {
      text = paragraph
    } else {
      var inline = MarkdownInline(paragraph, references: references)
      text = inline.text()
    }
    guard let first = text.firstIndex(where: { !MarkdownLine.isSpace($0) }),
      let last = text.lastIndex(where: { !MarkdownLine.isSpace($0) })
    else { return }
    if !output.isEmpty { output += [10, 10] }
    output += text[first...last]
    if kind == .heading, level == 1, firstHeading == nil {
      firstHeading = WhiteSpace.collapsed(String(decoding: text[first...last], as: UTF8.self))
    }
  }
}
