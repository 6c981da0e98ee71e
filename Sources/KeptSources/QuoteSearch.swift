/// Looks a quoted statement up in a text.
///
/// The words of the quotation must stand there as whole words and in one piece; marks of omission
/// ("…", "[...]") divide it into pieces that stand one after the other. Linear in both lengths.
struct QuoteSearch {
  /// The pieces, folded, none empty.
  private let pieces: [[UInt8]]

  /// Takes the statement as it is recorded.
  init(_ statement: String) {
    let folded = QuoteFolding.fold(Array(statement.utf8))
    pieces = QuoteSearch.divided(folded).map(QuoteSearch.trimmed).filter { piece in
      piece.contains { QuoteSearch.isOfWord($0) }
    }
  }

  /// Where the quotation stands in a text, in UTF-8 bytes; nil when it does not.
  func place(in text: [UInt8]) -> Range<Int>? {
    guard !pieces.isEmpty else { return nil }
    let folded = QuoteFolding.fold(text)
    var (start, end): (Int?, Int) = (nil, 0)
    for piece in pieces {
      guard let found = QuoteSearch.first(piece, in: folded, from: end) else { return nil }
      start = start ?? found
      end = found + piece.count
    }
    return start.map { QuoteFolding.origin(of: $0..<end, in: text) }
  }

  /// The first place of a piece as whole words, after Knuth, Morris and Pratt.
  private static func first(_ piece: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard text.count - start >= piece.count else { return nil }
    let fallback = fallback(of: piece)
    var matched = 0
    for index in start..<text.count {
      while matched > 0, text[index] != piece[matched] { matched = Int(fallback[matched - 1]) }
      if text[index] == piece[matched] { matched += 1 }
      guard matched == piece.count else { continue }
      let begin = index + 1 - matched
      if isWhole(begin..<index + 1, in: text) { return begin }
      matched = Int(fallback[matched - 1])
    }
    return nil
  }

  /// For each beginning of the piece, the length of the longest shorter one that ends it.
  private static func fallback(of piece: [UInt8]) -> [Int32] {
    var lengths = [Int32](repeating: 0, count: piece.count)
    var length = 0
    for index in piece.indices.dropFirst() {
      while length > 0, piece[index] != piece[length] { length = Int(lengths[length - 1]) }
      if piece[index] == piece[length] { length += 1 }
      lengths[index] = Int32(truncatingIfNeeded: length)
    }
    return lengths
  }

  /// Whether no word or number goes on beyond either end: "9 people" does not stand in "29 people"
  /// nor in "1,9 people".
  private static func isWhole(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : 32 }
    let (first, last) = (byte(range.lowerBound), byte(range.upperBound - 1))
    let (before, after) = (byte(range.lowerBound - 1), byte(range.upperBound))
    if isOfWord(first), isOfWord(before) || before & 0xC0 == 0x80 { return false }
    if isOfWord(last), isOfWord(after) { return false }
    if isDigit(first), isPoint(before), isDigit(byte(range.lowerBound - 2)) { return false }
    return !(isDigit(last) && isPoint(after) && isDigit(byte(range.upperBound + 1)))
  }

  private static func divided(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "...".utf8) {
        pieces.append([])
        index += 3
      } else {
        pieces[pieces.count - 1].append(bytes[index])
        index += 1
      }
    }
    return pieces
  }

  /// Without marks at its ends, which a quotation in another sentence has otherwise.
  private static func trimmed(_ piece: [UInt8]) -> [UInt8] {
    func isMark(_ byte: UInt8) -> Bool { " .,;:!?'-[]()".utf8.contains(byte) }
    guard let first = piece.firstIndex(where: { !isMark($0) }),
      let last = piece.lastIndex(where: { !isMark($0) })
    else { return [] }
    return Array(piece[first...last])
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || isDigit(byte) || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isPoint(_ byte: UInt8) -> Bool { byte == 44 || byte == 46 }
}
