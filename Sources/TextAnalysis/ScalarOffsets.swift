package import ClaimModel

/// Turns UTF-8 byte offsets into Unicode scalar offsets, the unit of all that is printed.
///
/// Keeps a count and a map of bits for every 64 bytes, so that a look-up reads no text. A text of
/// ASCII characters alone costs nothing.
package struct ScalarOffsets: Sendable {
  /// The scalars that begin before a block of 64 bytes, and a bit for each byte that begins one.
  private struct Block {
    var before: Int
    var starts: UInt64
  }

  /// Empty for a text of ASCII characters alone.
  private let blocks: [Block]

  /// Counts the scalars of a text.
  package init(_ source: SourceText) {
    let bytes = source.bytes.span
    blocks = ScalarOffsets.isASCII(bytes) ? [] : ScalarOffsets.blocks(of: bytes)
  }

  /// The number of scalars before a byte offset, which must lie within the text.
  package func scalars(before utf8Offset: Int) -> Int {
    if blocks.isEmpty { return utf8Offset }
    let block = blocks[utf8Offset / 64]
    let earlier: UInt64 = (1 &<< UInt64(utf8Offset % 64)) &- 1
    return block.before + (block.starts & earlier).nonzeroBitCount
  }

  /// A span in scalars: start, and end exclusive.
  package func scalars(of span: TextSpan) -> (start: Int, end: Int) {
    (scalars(before: span.start), scalars(before: span.end))
  }

  /// Without a way out of the loop, so that many bytes are joined at a time.
  private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    var joined: UInt8 = 0
    for index in bytes.indices { joined |= bytes[index] }
    return joined < 0x80
  }

  private static func blocks(of bytes: Span<UInt8>) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(bytes.count / 64 + 1)
    var count = 0
    for start in stride(from: 0, through: bytes.count, by: 64) {
      var starts: UInt64 = 0
      for index in start..<min(start + 64, bytes.count) where bytes[index] & 0xC0 != 0x80 {
        starts |= 1 &<< UInt64(index &- start)
      }
      blocks.append(Block(before: count, starts: starts))
      count += starts.nonzeroBitCount
    }
    return blocks
  }
}
