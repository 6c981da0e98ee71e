internal import PartsOfSpeech
internal import TextAnalysis

/// Counts the tags that words take, to make the tagger's lexicon.
struct LexiconBuilder {
  private var counts: [UInt64: [Int]] = [:]

  /// Counts the words of a sentence.
  mutating func count(_ sentence: GoldSentence) {
    let aligned = AlignedText(sentence, bytes: sentence.bytes)
    for (token, source) in zip(aligned.text.tokens, aligned.sources) {
      guard case .whole(let index) = source, let tag = sentence.tokens[index].tag,
        tag.rawValue < PartOfSpeech.modelCount,
        token.kind == .word || token.kind == .alphanumeric
      else { continue }
      let last = aligned.text.source.bytes[Int(token.end) - 1]
      let key = WordFeatures.key(of: token, tail: UInt64(last))
      counts[key, default: Array(repeating: 0, count: PartOfSpeech.modelCount)][
        Int(tag.rawValue)] += 1
    }
  }

  /// Fills the slots of a lexicon.
  ///
  /// - Parameters:
  ///   - listed: how often a word must occur to be listed.
  ///   - trusted: how often a word must occur to be tagged without context.
  ///   - purity: which share of the occurrences must have one tag for that.
  ///   - slotBits: two to this power of slots.
  /// - Returns: the slots.
  func slots(listed: Int, trusted: Int, purity: Double, slotBits: UInt64) -> [UInt32] {
    var slots = Array(repeating: UInt32(0), count: 1 << Int(slotBits))
    var listedCount = 0
    var fixedCount = 0
    for (key, tags) in counts.sorted(by: { $0.key < $1.key }) {
      let total = tags.reduce(0, +)
      guard total >= listed else { continue }
      let order = tags.indices.sorted { (tags[$0], $1) > (tags[$1], $0) }
      let isPure = total >= trusted && Double(tags[order[0]]) >= purity * Double(total)
      let isSecondCommon = Double(tags[order[1]]) >= 0.03 * Double(total)
      let second =
        isPure ? TagLexicon.Entry.none : isSecondCommon ? UInt16(order[1]) : TagLexicon.Entry.rare
      var (slot, check) = TagLexicon.position(of: key, slotBits: slotBits)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = check << 12 | UInt32(second) << 6 | UInt32(order[0])
      listedCount += 1
      fixedCount += isPure ? 1 : 0
    }
    report("  lexicon: \(listedCount) words, \(fixedCount) of them with one tag")
    return slots
  }

  /// A lexicon that reads a copy of the slots, which is never freed.
  static func lexicon(of slots: [UInt32]) -> TagLexicon {
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: slots.count)
    memory.initialize(from: slots, count: slots.count)
    return TagLexicon(slots: memory, slotBits: UInt64(slots.count.trailingZeroBitCount))
  }
}
