/// Features of a token that often come together, so that their weights are summed once and kept.
///
/// Between them, the parts of the words around (`WordPart`), the groups and the pairs of a
/// `TagPlace` hold each template of `TagContext` once.
enum TagGroup: Int, CaseIterable, Sendable {
  /// The two tags before, alone and with the tags that the word takes in general.
  case tags
  /// The tag before with what is known of the word and the next in general.
  case hints
  /// The tag before with the word's form.
  case form
  /// What is known of the next two words in general.
  case ahead
  /// The shapes of three words.
  case shapes
}

/// A token whose tag is to be chosen, with the two tags before it.
struct TagPlace {
  /// The words from the token on; the two before and after it can be read too.
  let word: UnsafePointer<WordFeatures>
  /// The tag of the token before, 255 at the start.
  let previous: UInt8
  /// The tag of the token before that one.
  let beforePrevious: UInt8

  /// Room that a group or the pairs need at most.
  static let mostInGroup = 8

  /// What tells the features of a group from those of all other groups and tokens; never 0.
  @inline(__always)
  func identity(of group: TagGroup) -> UInt64 {
    let tag = UInt64(previous)
    let template = 111 + UInt64(group.rawValue)
    let hash =
      switch group {
      case .tags: featureHash(template, word[0].hint, tag << 8 | UInt64(beforePrevious))
      case .hints: featureHash(template, word[0].hint << 16 | word[1].hint, tag)
      case .form: featureHash(template, word[0].tail & 0xFFFF | word[0].shape << 16, tag)
      case .ahead: featureHash(template, word[1].hint, word[2].hint)
      case .shapes:
        featureHash(template, word[0].shape << 16 | word[1].shape << 8 | word[-1].shape)
      }
    return hash | 1
  }

  /// Writes the feature hashes of a group.
  ///
  /// - Parameters:
  ///   - group: the group.
  ///   - output: room for `mostInGroup` hashes.
  /// - Returns: how many hashes there are.
  func write(_ group: TagGroup, to output: UnsafeMutablePointer<UInt64>) -> Int {
    let tail = word[0].tail
    let tag = UInt64(previous)
    let tags = tag << 8 | UInt64(beforePrevious)
    switch group {
    case .tags:
      output[0] = featureHash(8, tags)
      output[1] = featureHash(24, word[0].hint, tags)
      return 2
    case .hints:
      output[0] = featureHash(14, word[1].hint, tag)
      output[1] = featureHash(19, word[0].hint << 16 | word[1].hint, tag)
      return 2
    case .form:
      output[0] = featureHash(7, tag, word[0].shape)
      output[1] = featureHash(18, tail & 0xFFFF, tag)
      return 2
    case .ahead:
      output[0] = featureHash(16, word[1].hint, word[2].hint)
      return 1
    case .shapes:
      output[0] = featureHash(
        20, word[0].shape << 16 | word[1].shape << 8 | word[-1].shape)
      return 1
    }
  }

  /// Writes the feature hashes that pair the word with a neighbour, which seldom come again.
  ///
  /// - Parameter output: room for `mostInGroup` hashes.
  /// - Returns: how many hashes there are.
  @inline(__always)
  func writePairs(to output: UnsafeMutablePointer<UInt64>) -> Int {
    output[0] = featureHash(9, word[0].key, UInt64(previous))
    output[1] = featureHash(15, word[0].key, word[1].hint)
    output[2] = featureHash(21, word[0].key, word[-1].key)
    output[3] = featureHash(22, word[0].key, word[1].key)
    return 4
  }
}
