/// Takes the marks out of a paragraph of Markdown (CommonMark 0.31, section 6).
///
/// One pass from left to right: what may be an opening mark is written out and remembered, and
/// struck out when its closing mark is found. Linear in the length of the paragraph.
struct MarkdownInline {
  private struct Opener {
    /// Where its mark stands in `output`.
    var position: Int
    var count: Int
  }

  private let bytes: [UInt8]
  private let references: Set<String>
  private var offset = 0
  private var output: [UInt8] = []
  /// Whether a byte of `output` is struck out.
  private var isStruck: [Bool] = []
  private var emphasis: [UInt8: [Opener]] = [:]
  private var brackets: [Opener] = []
  /// Lengths of runs of back-quotes that are known to have no partner further on.
  private var unclosedCode: Set<Int> = []

  init(_ bytes: [UInt8], references: Set<String>) {
    self.bytes = bytes
    self.references = references
  }

  /// The words.
  mutating func text() -> [UInt8] {
    while offset < bytes.count { step() }
    return zip(output, isStruck).compactMap { $1 ? nil : $0 }
  }

  private mutating func step() {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasise(byte)
    case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "["):
      brackets.append(Opener(position: output.count, count: 2))
      write("![".utf8)
      offset += 2
    case UInt8(ascii: "["):
      brackets.append(Opener(position: output.count, count: 1))
      write([byte])
      offset += 1
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): entity()
    default:
      let end = bytes[(offset + 1)...].firstIndex(where: MarkdownInline.isMark) ?? bytes.count
      write(bytes[offset..<end])
      offset = end
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  private mutating func write(_ more: some Sequence<UInt8>) {
    output.append(contentsOf: more)
    isStruck.append(contentsOf: repeatElement(false, count: output.count - isStruck.count))
  }

  private mutating func strike(_ range: Range<Int>) {
    for index in range { isStruck[index] = true }
  }

  private mutating func escape() {
    if let next = peek(1), MarkdownInline.isPunctuation(next) {
      write([next])
      offset += 2
    } else {
      write([bytes[offset]])
      offset += 1
    }
  }

  private mutating func code() {
    let count = bytes[offset...].prefix { $0 == bytes[offset] }.count
    var end = offset + count
    while !unclosedCode.contains(count), end < bytes.count {
      let run = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count {
        write(MarkdownLine.trimmed(bytes[(offset + count)..<end]))
        offset = end + count
        return
      }
      end += max(run, 1)
    }
    unclosedCode.insert(count)
    write(bytes[offset..<offset + count])
    offset += count
  }

  /// A run of emphasis marks closes earlier ones, opens new ones, or is text.
  private mutating func emphasise(_ mark: UInt8) {
    let count = bytes[offset...].prefix { $0 == mark }.count
    let before = offset > 0 ? bytes[offset - 1] : 32
    let after = peek(count) ?? 32
    let opens = MarkdownInline.flanks(before, after)
    let closes = MarkdownInline.flanks(after, before)
    let isWordInside = mark == UInt8(ascii: "_") && opens && closes
    let position = output.count
    write(bytes[offset..<offset + count])
    offset += count
    var left = count
    if closes, !isWordInside {
      while left > 0, var opener = emphasis[mark]?.popLast() {
        let pairs = min(left, opener.count)
        strike((opener.position + opener.count - pairs)..<(opener.position + opener.count))
        strike((position + count - left)..<(position + count - left + pairs))
        left -= pairs
        opener.count -= pairs
        if opener.count > 0 { emphasis[mark]?.append(opener) }
      }
    }
    // A single tilde is text: only two strike out.
    if left > 0, opens, !isWordInside, mark != UInt8(ascii: "~") || left >= 2 {
      emphasis[mark, default: []].append(Opener(position: position + count - left, count: left))
    }
  }

  private mutating func closeBracket() {
    guard let opener = brackets.popLast() else { return keepBracket() }
    let text = output[(opener.position + opener.count)...]
    if text.first == UInt8(ascii: "^") {  // A footnote's mark.
      strike(opener.position..<output.count)
      offset += 1
      if peek(0) == UInt8(ascii: ":") { offset += 1 }
      return
    }
    guard let end = linkEnd(text) else { return keepBracket() }
    // An image has no words of its own in the text.
    strike(opener.position..<(opener.count == 2 ? output.count : opener.position + 1))
    offset = end
  }

  private mutating func keepBracket() {
    write([UInt8(ascii: "]")])
    offset += 1
  }

  /// Where a link ends whose "]" comes next; nil when it is none.
  private func linkEnd(_ text: ArraySlice<UInt8>) -> Int? {
    if peek(1) == UInt8(ascii: "(") { return destinationEnd(offset + 2) }
    if peek(1) == UInt8(ascii: "["),
      let close = bytes[(offset + 2)...].prefix(1000).firstIndex(of: UInt8(ascii: "]"))
    {
      let label = bytes[(offset + 2)..<close]
      return references.contains(MarkdownLine.label(label.isEmpty ? text : label)) ? close + 1 : nil
    }
    guard !references.isEmpty, text.count <= 1000 else { return nil }
    return references.contains(MarkdownLine.label(text)) ? offset + 1 : nil
  }

  /// Past the ")" of `(address "title")`, brackets inside being balanced.
  private func destinationEnd(_ start: Int) -> Int? {
    var depth = 1
    var index = start
    while index < min(bytes.count, start + 4000) {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// A tag of HTML is dropped, an address in angle brackets keeps its words.
  private mutating func tag() {
    let limit = bytes[offset...].prefix(2000)
    guard let next = peek(1), let end = limit.firstIndex(of: UInt8(ascii: ">")),
      MarkdownInline.isLetter(next) || "/!?".utf8.contains(next)
    else {
      write([bytes[offset]])
      offset += 1
      return
    }
    let inside = bytes[(offset + 1)..<end]
    let isAddress =
      inside.contains(UInt8(ascii: ":")) && !inside.contains(32)
      || inside.contains(UInt8(ascii: "@")) && !inside.contains(32)
    if isAddress {
      write(inside)
    } else if inside.prefix(2).elementsEqual("br".utf8) {
      write([10])
    }
    offset = end + 1
  }

  private mutating func entity() {
    let limit = bytes[offset...].prefix(40)
    if let end = limit.firstIndex(of: UInt8(ascii: ";")),
      let character = HTMLEntity.character(bytes[(offset + 1)..<end])
    {
      write(String(character).utf8)
      offset = end + 1
    } else {
      write([bytes[offset]])
      offset += 1
    }
  }

  /// Whether a mark between the two bytes leans on what follows: no space after it, and
  /// punctuation only where space or punctuation stands before.
  private static func flanks(_ before: UInt8, _ after: UInt8) -> Bool {
    guard !MarkdownLine.isSpace(after) else { return false }
    return !isPunctuation(after) || MarkdownLine.isSpace(before) || isPunctuation(before)
  }

  /// Whether a byte may be more than itself.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte)
      || (123...126).contains(byte)
  }
}
