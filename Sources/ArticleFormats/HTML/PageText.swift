/// Writes words of a page as a browser would show them.
enum PageText {
  /// Appends words, every run of white space as one space.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; the parser may hand a text over in several pieces, cut between characters.
  ///   - text: What is appended to.
  ///   - blockStart: Where the block begins in it; white space there is left out.
  ///   - hasSpace: Whether white space was read that is not written yet.
  ///   - keepsLines: Whether line breaks and spaces stay, as in `pre`.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8], blockStart: Int,
    hasSpace: inout Bool, keepsLines: Bool
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      if byte == 32 || (9...13).contains(byte) {
        if keepsLines, text.count > blockStart, byte == 10 || byte == 32 {
          text.append(byte)
        } else {
          hasSpace = true
        }
        index += 1
      } else if byte == 0xC2, next == 0xA0 {  // No-break space.
        hasSpace = true
        index += 2
      } else if byte == 0xC2, next == 0xAD {  // Soft hyphen.
        index += 2
      } else if byte == 0xE2, next == 0x80, (0x80...0x8A).contains(third) || third == 0xAF {
        hasSpace = true  // Spaces of other widths.
        index += 3
      } else if byte == 0xE2, next == 0x80 && third == 0x8B || next == 0x81 && third == 0xA0 {
        index += 3  // Zero width space, word joiner.
      } else if byte == 0xEF, next == 0xBB, third == 0xBF {
        index += 3  // Byte order mark.
      } else {
        if hasSpace, text.count > blockStart, text[text.count - 1] != 10 { text.append(32) }
        hasSpace = false
        var end = index + 1
        while end < bytes.count, isPlain(bytes[end]) { end += 1 }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
      }
    }
  }

  /// Whether a byte can be neither white space nor the start of it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 32 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }
}
