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
    utf8.split { UInt32($0) == mark.value }.map { String(decoding: $0, as: UTF8.self) }
  }
}
