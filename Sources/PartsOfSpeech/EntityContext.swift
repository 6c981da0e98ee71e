/// Writes down the features by which the perceptron knows one token's part in a name.
package struct EntityContext {
  /// Room that `write` needs at most.
  package static let maximumCount = 32

  /// The words of the sentence, with two `outside` words on either side.
  let words: UnsafePointer<WordFeatures>
  /// The tag of each word proper.
  let tags: UnsafePointer<PartOfSpeech>
  /// How many words there are, without the outside ones.
  let count: Int

  /// Takes a tagged sentence.
  ///
  /// - Parameters:
  ///   - words: the words with two outside words on either side.
  ///   - tags: one tag a word, the outside ones left out.
  ///   - count: how many tags there are.
  package init(
    words: UnsafePointer<WordFeatures>, tags: UnsafePointer<PartOfSpeech>, count: Int
  ) {
    self.words = words
    self.tags = tags
    self.count = count
  }

  /// Whether a word can belong to a name.
  ///
  /// That is a proper noun or a word with a capital, at the start of a sentence only a noun or
  /// adjective, or a word that links two parts of a name; where
  /// capitals tell nothing, an adjective or plural too, for it may name a people.
  ///
  /// - Parameters:
  ///   - index: the word's index among the words proper.
  ///   - previous: the label of the word before.
  /// - Returns: whether the perceptron must decide.
  @inline(__always)
  package func isCandidate(_ index: Int, previous: EntityLabel) -> Bool {
    if tags[index].isProperNoun { return true }
    let mayBeName = tags[index].isNoun || tags[index] == .jj || tags[index] == .fw
    if words[index + 2].hasNameShape { return mayBeName || !words[index + 2].isFirst }
    if words[index + 2].isCaseless, tags[index] == .jj || tags[index] == .nns { return true }
    guard previous != .outside, index + 1 < count, !tags[index].isVerb else { return false }
    return tags[index + 1].isProperNoun || words[index + 3].hasNameShape
      || (index + 2 < count && tags[index + 2].isProperNoun)
  }

  /// Writes the feature hashes of one word.
  ///
  /// - Parameters:
  ///   - index: the word's index among the words proper.
  ///   - previous: the label of the word before.
  ///   - beforePrevious: the label of the word before that one.
  ///   - output: room for `maximumCount` hashes.
  /// - Returns: how many hashes there are.
  @inline(__always)
  package func write(
    _ index: Int, previous: EntityLabel, beforePrevious: EntityLabel,
    to output: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let word = words + (index + 2)
    let key = word[0].key
    let tag = self.tag(index)
    let tagBefore = self.tag(index - 1)
    let tagAfter = self.tag(index + 1)
    let label = UInt64(previous.rawValue)
    let run = nameRun(around: index)
    output[0] = featureHash(41, key)
    output[1] = featureHash(42, key, word[0].shape)
    output[2] = featureHash(43, word[-1].key)
    output[3] = featureHash(44, word[1].key)
    output[4] = featureHash(45, key, word[-1].key)
    output[5] = featureHash(46, key, word[1].key)
    output[6] = featureHash(47, word[-2].key)
    output[7] = featureHash(48, word[2].key)
    output[8] = featureHash(49, word[0].tail & 0xFF_FFFF)
    output[9] = featureHash(50, word[0].tail)
    output[10] = featureHash(51, word[0].head)
    output[11] = featureHash(52, word[0].shape, tag)
    output[12] = featureHash(53, tagBefore << 8 | tag)
    output[13] = featureHash(54, tag << 8 | tagAfter)
    output[14] = featureHash(55, label, tag)
    output[15] = featureHash(56, key, label)
    output[16] = featureHash(57, label << 8 | UInt64(beforePrevious.rawValue), tag)
    output[17] = featureHash(58, word[1].key, label)
    output[18] = featureHash(59, word[-1].key, label)
    output[19] = featureHash(60, word[0].shape << 16 | word[1].shape << 8 | word[-1].shape)
    output[20] = featureHash(61, tagAfter << 8 | self.tag(index + 2), label)
    output[21] = featureHash(62, words[run.upperBound + 1].key)
    output[22] = featureHash(63, words[run.lowerBound + 1].key, words[run.upperBound + 2].key)
    output[23] = featureHash(64, words[run.lowerBound + 1].key, UInt64(min(run.count, 4)))
    output[24] = featureHash(65, words[run.upperBound + 2].key, UInt64(min(run.count, 4)))
    output[25] = featureHash(66, words[run.lowerBound + 2].key, label)
    output[26] = featureHash(67, words[run.upperBound + 1].key, index == run.lowerBound ? 1 : 2)
    output[27] = featureHash(68, word[0].shape << 8 | UInt64(min(run.count, 4)), label)
    return 28
  }

  @inline(__always)
  private func tag(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(tags[index].rawValue) : 255
  }

  /// The run of proper nouns that holds a word, or the word alone.
  @inline(__always)
  private func nameRun(around index: Int) -> Range<Int> {
    var start = index
    var end = index + 1
    while start > 0, tags[start - 1].isProperNoun { start -= 1 }
    while end < count, tags[end].isProperNoun { end += 1 }
    return start..<end
  }
}
