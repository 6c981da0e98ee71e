internal import PartsOfSpeech

/// Ways to rewrite a sentence's capitals, so that training sees headlines and upper-case dispatches.
enum CaseCopy: CaseIterable {
  case original
  case upper
  case title
  case lower

  /// The bytes with their ASCII letters rewritten; offsets stay as they are.
  func apply(to sentence: GoldSentence) -> [UInt8] {
    var bytes = sentence.bytes
    guard self != .original else { return bytes }
    for token in sentence.tokens {
      let isShort = token.range.count < 4 && token.range.lowerBound > 0 && isSmallWord(token.tag)
      for (offset, index) in token.range.enumerated() {
        let isCapital =
          switch self {
          case .upper: true
          case .title: offset == 0 && !isShort
          default: false
          }
        if isCapital {
          if bytes[index] >= 0x61 && bytes[index] <= 0x7A { bytes[index] &= 0xDF }
        } else if self == .lower || offset == 0 {
          if bytes[index] >= 0x41 && bytes[index] <= 0x5A { bytes[index] |= 0x20 }
        }
      }
    }
    return bytes
  }

  /// Whether headlines leave the first letter of such a word small.
  private func isSmallWord(_ tag: PartOfSpeech?) -> Bool {
    switch tag {
    case .in, .to, .dt, .cc, .rp: true
    default: false
    }
  }
}
