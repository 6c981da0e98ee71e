internal import PartsOfSpeech
internal import TextAnalysis

/// A sentence made ready for the tagger's perceptron.
struct TagExample: SequenceExample {
  static let start: UInt8 = 255

  /// The words with outside words on either side.
  var words: [WordFeatures]
  /// The tag of each word proper; nil where there is none to learn from or to compare with.
  var gold: [PartOfSpeech?]

  /// Prepares a sentence.
  ///
  /// - Parameters:
  ///   - sentence: the annotated sentence.
  ///   - copy: how to rewrite its capitals.
  ///   - lexicon: the tags of frequent words.
  ///   - guess: tags for the parts of hyphenated words, of which corpora give one tag for all.
  init(
    _ sentence: GoldSentence, copy: CaseCopy, lexicon: TagLexicon, guess: PartGuess? = nil
  ) {
    let aligned = AlignedText(sentence, bytes: copy.apply(to: sentence))
    let text = aligned.text
    let count = text.tokens.count
    words = Array(unsafeUninitializedCapacity: count + 2 * TagSentence.margin) { buffer, written in
      guard let base = buffer.baseAddress else { return }
      TagSentence.write(0..<count, of: text, lexicon: lexicon, to: base)
      written = count + 2 * TagSentence.margin
    }
    gold = aligned.sources.map { source in
      switch source {
      case .whole(let index), .merged(let index): sentence.tokens[index].tag
      case .part: nil
      }
    }
    if let guess { fillParts(aligned.sources, sentence, guess) }
  }

  /// A part of a proper noun is one; other parts take the tag that the guess finds likely there.
  private mutating func fillParts(
    _ sources: [AlignedText.Source], _ sentence: GoldSentence, _ guess: PartGuess
  ) {
    for (index, source) in sources.enumerated() {
      guard case .part(let whole) = source, words[index + TagSentence.margin].fixed == nil,
        let tag = sentence.tokens[whole].tag
      else { continue }
      gold[index] =
        tag.isProperNoun
        ? .nnp
        : guess.tag(
          index, in: self, previous: index > 0 ? gold[index - 1] : nil,
          beforePrevious: index > 1 ? gold[index - 2] : nil)
    }
  }

  var count: Int { gold.count }

  func gold(_ index: Int) -> UInt8? {
    gold[index]?.rawValue
  }

  func decided(_ index: Int, previous: UInt8) -> UInt8? {
    words[index + TagSentence.margin].fixed?.rawValue
  }

  /// The tags that a model gives the words.
  func tags(by model: PackedModel) -> [PartOfSpeech] {
    var tags = words[TagSentence.margin..<words.count - TagSentence.margin].map(\.fixed)
    words.withUnsafeBufferPointer { words in
      tags.withUnsafeMutableBufferPointer { tags in
        guard let words = words.baseAddress, let output = tags.baseAddress else { return }
        TagDecoder(model: model).decode(tags.indices, of: words, into: output)
      }
    }
    return tags.map { $0 ?? .nn }
  }

  func hashes(_ index: Int, previous: UInt8, beforePrevious: UInt8) -> [UInt64] {
    words.withUnsafeBufferPointer { words in
      guard let base = words.baseAddress else { return [] }
      return Array(unsafeUninitializedCapacity: TagContext.maximumCount) { buffer, count in
        guard let output = buffer.baseAddress else { return }
        count = TagContext(words: base).write(
          index + TagSentence.margin, previous: previous, beforePrevious: beforePrevious,
          to: output)
      }
    }
  }
}
