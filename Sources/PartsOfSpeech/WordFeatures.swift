package import TextAnalysis

/// What the tagger knows of one token before it looks at the neighbours.
package struct WordFeatures: Sendable {
  /// Stands for the absence of a word before the first and after the last.
  package static let outside = WordFeatures()

  /// Identifies the case-folded word; one value for all years, one for all other numbers.
  let key: UInt64
  /// The last four bytes, case-folded, the last one lowest.
  let tail: UInt64
  /// The first three bytes, case-folded.
  let head: UInt64
  /// The shape, with the sentence's use of capitals and the place at its start folded in.
  let shape: UInt64
  /// The tags the word takes in general, or a guess from its ending.
  let hint: UInt64
  /// The tag, if it needs no context.
  package let fixed: PartOfSpeech?
  /// Tells what the word adds to scores from what other words add; never 0.
  let identity: UInt64

  private init() {
    key = 1
    tail = 0
    head = 0
    shape = 255
    hint = 0xFFF
    fixed = nil
    identity = Self.identity(key: key, tail: tail, head: head, shape: shape)
  }

  /// Reads the features off a token.
  ///
  /// - Parameters:
  ///   - index: the token's index in the text.
  ///   - text: the text.
  ///   - regime: how the sentence uses capitals.
  ///   - isFirst: whether no word stands before it in the sentence.
  ///   - lexicon: the tags of frequent words.
  @inline(__always)
  init(
    _ index: Int, in text: AnalysedText, regime: CaseRegime, isFirst: Bool, lexicon: TagLexicon
  ) {
    let token = text.tokens[index]
    let (tail, head) = text.source.bytes.withUnsafeBufferPointer { bytes in
      Self.ends(of: UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]))
    }
    self.tail = tail
    self.head = head
    let shape = WordShape(token, lastByte: UInt8(truncatingIfNeeded: tail))
    let meaning = Self.meaning(of: shape, in: regime)
    self.shape = UInt64(meaning) << 1 | (isFirst ? 1 : 0)
    switch shape {
    case .number:
      key = token.count == 4 && (head >> 16 == 0x31 || head >> 16 == 0x32) ? 2 : 3
      hint = UInt64(PartOfSpeech.cd.rawValue) | UInt64(TagLexicon.Entry.none) << 6
      fixed = .cd
    case .mark:
      let tag = PartOfSpeech(ofMark: index, in: text)
      key = token.key
      hint = UInt64(tag.rawValue) | UInt64(TagLexicon.Entry.none) << 6
      fixed = tag
    default:
      key = Self.key(of: token, tail: tail)
      if let entry = lexicon.entry(for: key) {
        hint = UInt64(entry.code)
        fixed = Self.fixed(entry, shape: shape, meaning: meaning, isFirst: isFirst)
      } else {
        hint = 0x1000 | UInt64(meaning) << 4 | Self.endingClass(tail)
        fixed = nil
      }
    }
    identity = Self.identity(key: key, tail: tail, head: head, shape: self.shape)
  }

  @inline(__always)
  private static func identity(key: UInt64, tail: UInt64, head: UInt64, shape: UInt64) -> UInt64 {
    featureHash(101, key, tail | shape << 32 | head << 40) | 1
  }

  /// Whether the word has a capital that sets it apart from its neighbours, as names have.
  @inline(__always)
  var hasNameShape: Bool {
    shape >> 1 >= UInt64(WordShape.title.rawValue)
      && shape >> 1 <= UInt64(WordShape.initial.rawValue)
  }

  /// Whether the word has small letters in a sentence where names have capitals.
  ///
  /// Words of up to three letters may still belong to a name: *bin*, *de*, *al*.
  @inline(__always)
  var cannotBeName: Bool {
    shape >> 1 == UInt64(WordShape.lower.rawValue) && tail > 0xFF_FFFF
  }

  /// Whether no word stands before it in the sentence.
  @inline(__always)
  var isFirst: Bool {
    shape & 1 == 1
  }

  /// Whether the sentence uses capitals in a way that tells nothing about the word.
  @inline(__always)
  var isCaseless: Bool {
    shape >> 1 >= UInt64(Self.caselessMeaning) && shape != Self.outside.shape
  }

  /// The key by which words are listed: tokens leave the full stops of abbreviations out of theirs.
  @inline(__always)
  package static func key(of token: Token, tail: UInt64) -> UInt64 {
    tail & 0xFF == 0x2E ? token.key ^ 0x2E2E_2E2E : token.key
  }

  /// The last four and the first three bytes, with ASCII capitals folded.
  @inline(__always)
  package static func ends(of bytes: UnsafeBufferPointer<UInt8>) -> (tail: UInt64, head: UInt64) {
    if bytes.count >= 4, let start = bytes.baseAddress {
      let first = fold(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self).bigEndian)
      let last = fold(
        UnsafeRawPointer(start + (bytes.count - 4)).loadUnaligned(as: UInt32.self).bigEndian)
      return (UInt64(last), UInt64(first >> 8))
    }
    var tail: UInt64 = 0
    var head: UInt64 = 0
    for index in max(0, bytes.count &- 4)..<bytes.count {
      tail = tail << 8 | UInt64(CaseFolding.fold(bytes[index]))
    }
    for index in 0..<min(3, bytes.count) {
      head = head << 8 | UInt64(CaseFolding.fold(bytes[index]))
    }
    return (tail, head)
  }

  /// Four bytes with their ASCII capitals folded, all at once.
  ///
  /// A byte is a capital where adding what lacks to 128 from `A` carries into its highest bit and
  /// adding what lacks from the letter after `Z` does not (Warren, Hacker's Delight, 6-3).
  @inline(__always)
  static func fold(_ bytes: UInt32) -> UInt32 {
    let low = bytes & 0x7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F
    let beyondZ = low &+ 0x2525_2525
    let capitals = (fromA ^ beyondZ) & ~bytes & 0x8080_8080
    return bytes | capitals >> 2
  }

  /// The only tag of a word, unless a capital where none is due may make a name of it.
  @inline(__always)
  private static func fixed(
    _ entry: TagLexicon.Entry, shape: WordShape, meaning: UInt8, isFirst: Bool
  ) -> PartOfSpeech? {
    guard entry.isUnambiguous, let tag = PartOfSpeech(rawValue: entry.first) else { return nil }
    if meaning >= caselessMeaning || (isFirst && shape == .title) { return tag }
    return (shape == .lower) == tag.isProperNoun ? nil : tag
  }

  /// From here on, shape meanings say nothing about capitals.
  private static let caselessMeaning: UInt8 = 16

  /// What a shape means where capitals are used as the regime says.
  @inline(__always)
  private static func meaning(of shape: WordShape, in regime: CaseRegime) -> UInt8 {
    switch (regime, shape) {
    case (.mixed, _), (_, .number), (_, .alphanumeric), (_, .mark), (.title, .upper): shape.rawValue
    case (.title, .lower): caselessMeaning
    case (.title, _): caselessMeaning + 1
    case (.upper, _): caselessMeaning + 2
    case (.lower, _): caselessMeaning + 3
    }
  }

  /// A class for the ending of a word that is not in the lexicon.
  @inline(__always)
  private static func endingClass(_ tail: UInt64) -> UInt64 {
    switch tail & 0xFFFF {
    case 0x6564: 1  // -ed
    case 0x6C79: 2  // -ly
    case 0x6E67 where tail >> 16 & 0xFF == 0x69: 3  // -ing
    case 0x616E: 4  // -an
    case 0x6572: 5  // -er
    case 0x7373: 6  // -ss
    default: tail & 0xFF == 0x73 ? 7 : 0  // -s
    }
  }
}
