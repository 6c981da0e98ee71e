/// What is known of a word while its bytes go by: its key, its capitals, its digits.
struct WordReading {
  var key = WordKey()
  var hasDigit = false
  /// Offset just past the last byte read.
  private(set) var end = 0
  private(set) var letters = 0
  private var firstIsCapital = false
  private var capitals = 0
  private var smalls = 0

  /// Adds one letter, digit or apostrophe of `width` bytes.
  @inline(__always)
  mutating func add(_ bytes: [UInt8], _ offset: Int, _ width: Int) {
    let byte = bytes[offset]
    if width == 1 {
      let folded = CaseFolding.fold(byte)
      key.add(folded)
      count(isCapital: folded != byte, isLetter: folded &- 97 < 26)
    } else if width == 2 {
      let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      let folded = CaseFolding.fold(scalar)
      key.add(UInt8(truncatingIfNeeded: 0xC0 | folded >> 6))
      key.add(UInt8(truncatingIfNeeded: 0x80 | folded & 0x3F))
      count(isCapital: folded != scalar, isLetter: true)
    } else if isApostrophe(bytes, offset) {
      // A typographic apostrophe inside a word counts as the plain one.
      key.add(UInt8(ascii: "'"))
    } else {
      for index in offset..<offset + width { key.add(bytes[index]) }
      letters += 1
    }
    end = offset + width
  }

  /// Adds the ASCII letters from an offset on, which most words consist of.
  ///
  /// - Returns: The offset of the first byte that is none.
  @inline(__always)
  mutating func addLetters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let run = LetterRun(bytes, from: start, addingTo: key)
    guard run.end > start else { return start }
    if letters == 0 { firstIsCapital = bytes[start] & 0x20 == 0 }
    letters += run.end - start
    capitals += run.capitals
    smalls += run.end - start - run.capitals
    key = run.key
    end = run.end
    return run.end
  }

  private func isApostrophe(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0x98
  }

  @inline(__always)
  private mutating func count(isCapital: Bool, isLetter: Bool) {
    guard isLetter else { return }
    if letters == 0 { firstIsCapital = isCapital }
    letters += 1
    if isCapital { capitals += 1 } else { smalls += 1 }
  }

  var kind: Token.Kind { hasDigit ? .alphanumeric : .word }

  var shape: Token.Shape {
    if capitals == 0 { return smalls == 0 ? .none : .lower }
    if capitals == 1, firstIsCapital { return .title }
    return smalls == 0 ? .upper : .mixed
  }
}
