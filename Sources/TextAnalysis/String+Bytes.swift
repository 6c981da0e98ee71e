extension StringProtocol {
  /// Whether a word ends in these ASCII letters.
  ///
  /// By bytes: `hasSuffix` looks for characters that may be composed differently, which costs more
  /// than all else that inflecting a word does.
  func ends(in letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    let result = utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= count else { return false }
      for index in 0..<count
      where bytes[bytes.count - count + index] != letters.utf8Start[index] {
        return false
      }
      return true
    }
    return result ?? hasSuffix(letters.description)
  }
}

extension String {
  /// The pieces between occurrences of an ASCII character, empty ones left out.
  package func pieces(between mark: Unicode.Scalar) -> [String] {
    var copy = self
    return copy.withUTF8 { bytes in
      var pieces: [String] = []
      var start = 0
      for index in 0...bytes.count
      where index == bytes.count || UInt32(bytes[index]) == mark.value {
        if index - start == bytes.count, index > 0 { return [self] }
        if index > start {
          pieces.append(
            String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
        }
        start = index + 1
      }
      return pieces
    }
  }
}
