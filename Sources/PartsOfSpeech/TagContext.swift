/// Writes down the features that the perceptron weighs for one token.
///
/// The templates follow Ratnaparkhi (1996) and the averaged perceptron of Collins (2002), with the
/// tags that neighbours take in general standing in for a look ahead.
package struct TagContext {
  /// Room that `write` needs at most.
  package static let maximumCount = 32

  /// The words of the sentence, with two `outside` words on either side.
  let words: UnsafePointer<WordFeatures>

  /// Takes a sentence's words.
  package init(words: UnsafePointer<WordFeatures>) {
    self.words = words
  }

  /// Writes the feature hashes of one token.
  ///
  /// - Parameters:
  ///   - index: the token's index in `words`; at least 2.
  ///   - previous: the tag of the token before, 255 at the start.
  ///   - beforePrevious: the tag of the token before that one.
  ///   - output: room for `maximumCount` hashes.
  /// - Returns: how many hashes there are.
  @inline(__always)
  package func write(
    _ index: Int, previous: UInt8, beforePrevious: UInt8, to output: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let word = words + index
    let key = word[0].key
    let tail = word[0].tail
    let tag = UInt64(previous)
    let tags = tag << 8 | UInt64(beforePrevious)
    let next = word[1].hint
    output[0] = featureHash(1, key)
    output[1] = featureHash(2, tail & 0xFFFF)
    output[2] = featureHash(3, tail & 0xFF_FFFF)
    output[3] = featureHash(4, tail)
    output[4] = featureHash(5, word[0].head)
    output[5] = featureHash(6, word[0].shape, tail & 0xFF)
    output[6] = featureHash(7, tag, word[0].shape)
    output[7] = featureHash(8, tags)
    output[8] = featureHash(9, key, tag)
    output[9] = featureHash(10, word[-1].key)
    output[10] = featureHash(11, word[1].key)
    output[11] = featureHash(12, word[-2].key)
    output[12] = featureHash(13, word[2].key)
    output[13] = featureHash(14, next, tag)
    output[14] = featureHash(15, key, next)
    output[15] = featureHash(16, next, word[2].hint)
    output[16] = featureHash(17, word[1].tail & 0xFF_FFFF)
    output[17] = featureHash(18, tail & 0xFFFF, tag)
    output[18] = featureHash(19, word[0].hint << 16 | next, tag)
    output[19] = featureHash(20, word[0].shape << 16 | word[1].shape << 8 | word[-1].shape)
    output[20] = featureHash(21, key, word[-1].key)
    output[21] = featureHash(22, key, word[1].key)
    output[22] = featureHash(23, key, word[0].shape)
    output[23] = featureHash(24, word[0].hint, tags)
    return 24
  }
}
