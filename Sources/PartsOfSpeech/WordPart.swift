/// Where a word stands that adds to a token's scores.
///
/// What it adds depends on the word alone, so that all five sums are kept in one place.
enum WordPart: Int, CaseIterable, Sendable {
  /// At the token itself.
  case own
  /// One word before it, and two.
  case before
  case twoBefore
  /// One word after it, and two.
  case after
  case twoAfter
}

extension WordFeatures {
  /// Room that one part needs at most.
  static let mostInPart = 8

  /// Writes the feature hashes that depend on this word alone.
  ///
  /// - Parameters:
  ///   - part: where the word stands.
  ///   - output: room for `mostInPart` hashes.
  /// - Returns: how many hashes there are.
  func write(_ part: WordPart, to output: UnsafeMutablePointer<UInt64>) -> Int {
    switch part {
    case .own:
      output[0] = featureHash(1, key)
      output[1] = featureHash(2, tail & 0xFFFF)
      output[2] = featureHash(3, tail & 0xFF_FFFF)
      output[3] = featureHash(4, tail)
      output[4] = featureHash(5, head)
      output[5] = featureHash(6, shape, tail & 0xFF)
      output[6] = featureHash(23, key, shape)
      return 7
    case .before:
      output[0] = featureHash(10, key)
      return 1
    case .twoBefore:
      output[0] = featureHash(12, key)
      return 1
    case .after:
      output[0] = featureHash(11, key)
      output[1] = featureHash(17, tail & 0xFF_FFFF)
      return 2
    case .twoAfter:
      output[0] = featureHash(13, key)
      return 1
    }
  }
}
