/// Finds the bytes of a JSON string that cannot stand for themselves: control characters, quotation
/// marks and backslashes.
package enum JSONMarks {
  /// The first such byte from an offset on, or the number of bytes when there is none.
  ///
  /// Looks at eight bytes at a time, since most strings hold none.
  package static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = marks(in: word)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, !isMark(bytes[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 127
  }

  /// The highest bit of each byte of a word that is a mark; above the first one, of some others, too.
  ///
  /// A byte below n takes from its highest bit when n is taken away (Warren, Hacker's Delight, 6-1).
  @inline(__always)
  private static func marks(in word: UInt64) -> UInt64 {
    lessThan(32, word) | lessThan(1, word ^ UInt64(UInt8(ascii: "\"")) &* everyByte)
      | lessThan(1, word ^ UInt64(UInt8(ascii: "\\")) &* everyByte)
      | lessThan(1, word ^ 127 &* everyByte)
  }

  @inline(__always)
  private static func lessThan(_ limit: UInt64, _ word: UInt64) -> UInt64 {
    (word &- limit &* everyByte) & ~word & (everyByte << 7)
  }

  private static let everyByte: UInt64 = 0x0101_0101_0101_0101
}
