package import ClaimModel

/// Turns UTF-8 byte offsets into Unicode scalar offsets, the unit of all that is printed.
///
/// Keeps one count for every 64 bytes; a look-up then reads at most 64 bytes. A text of ASCII
/// characters alone costs nothing.
package struct ScalarOffsets: Sendable {
  private let bytes: [UInt8]
  private let counts: [Int]
  private let isASCII: Bool

  /// Counts the scalars of a text.
  package init(_ source: SourceText) {
    bytes = source.bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    var counts: [Int] = []
    if !isASCII {
      var count = 0
      for (offset, byte) in bytes.enumerated() {
        if offset % 64 == 0 { counts.append(count) }
        if byte & 0xC0 != 0x80 { count += 1 }
      }
      if bytes.count % 64 == 0 { counts.append(count) }
    }
    self.counts = counts
  }

  /// The number of scalars before a byte offset, which must lie within the text.
  package func scalars(before utf8Offset: Int) -> Int {
    if isASCII { return utf8Offset }
    let block = utf8Offset / 64
    return counts[block] + scalars(in: block * 64..<utf8Offset)
  }

  /// A span in scalars: start, and end exclusive.
  package func scalars(of span: TextSpan) -> (start: Int, end: Int) {
    (scalars(before: span.start), scalars(before: span.end))
  }

  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
