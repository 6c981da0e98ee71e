/// The ASCII letters from an offset on, which most words consist of.
struct LetterRun {
  /// The key that was given, with the letters added.
  var key: WordKey
  /// Offset of the first byte that is no such letter.
  var end: Int
  /// How many of the letters are capitals.
  var capitals = 0

  /// Reads letters in one loop.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, addingTo key: WordKey = WordKey()) {
    self.key = key
    end = start
    while end < bytes.count {
      let byte = bytes[end]
      let folded = byte | 0x20
      guard folded &- 97 < 26 else { break }
      self.key.add(folded)
      if byte != folded { capitals &+= 1 }
      end &+= 1
    }
  }
}
