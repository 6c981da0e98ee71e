/// The bytes of a folded name, one after the other, for names in ASCII.
struct FoldedASCII {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var pendingSpace = false
  private var hasBegun = false
  /// Whether a byte was met that is not ASCII; nothing after it counts.
  private(set) var isForeign = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether all that is left is ASCII too.
  var isPlain: Bool { !isForeign && text[position...].allSatisfy { $0 < 128 } }

  /// The next byte of the key; 0 at its end.
  mutating func next() -> UInt8 {
    while position < text.count {
      let byte = text[position]
      if byte >= 128 {
        isForeign = true
        return 0
      }
      let isLower = (97...122).contains(byte)
      let isUpper = (65...90).contains(byte)
      guard isLower || isUpper || (48...57).contains(byte) else {
        position += 1
        if byte != UInt8(ascii: "'"), byte != UInt8(ascii: ".") { pendingSpace = hasBegun }
        continue
      }
      if pendingSpace {
        pendingSpace = false
        return UInt8(ascii: " ")
      }
      position += 1
      hasBegun = true
      return isUpper ? byte | 0x20 : byte
    }
    return 0
  }
}
