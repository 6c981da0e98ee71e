internal import PartsOfSpeech
internal import TextAnalysis

/// A sentence made ready for the entity tagger's perceptron.
struct EntityExample: SequenceExample {
  static let start = EntityLabel.outside.rawValue

  private let words: [WordFeatures]
  private let tags: [PartOfSpeech]
  /// The label of each word; nil where the corpus does not tell.
  let labels: [EntityLabel?]

  var count: Int { tags.count }

  /// Prepares a sentence; the parts of speech are those that the tagger gives it.
  init(_ sentence: GoldSentence, copy: CaseCopy, tagger: PackedModel) {
    let example = TagExample(sentence, copy: copy, lexicon: tagger.lexicon)
    let aligned = AlignedText(sentence, bytes: copy.apply(to: sentence))
    words = example.words
    tags = example.tags(by: tagger)
    let gold = EntityGold(sentence).labels
    var lastIndex = -1
    labels = aligned.sources.enumerated().map { position, source in
      let index = source.goldIndex
      defer { lastIndex = index }
      guard let label = gold[index] else { return nil }
      guard case .part = source else { return label }
      let word = aligned.text.tokens[position]
      if label == .outside { return word.isCapitalized && copy == .original ? nil : label }
      let isName = sentence.tokens[index].tag?.isProperNoun ?? false
      guard isName || word.isCapitalized else { return .outside }
      guard index == lastIndex, let kind = label.kind else { return label }
      return EntityLabel(kind, isFirst: false)
    }
  }

  func gold(_ index: Int) -> UInt8? {
    labels[index]?.rawValue
  }

  func decided(_ index: Int, previous: UInt8) -> UInt8? {
    withContext { context in
      let isCandidate = context.isCandidate(index, previous: EntityLabel(rawValue: previous))
      return isCandidate ? nil : EntityLabel.outside.rawValue
    }
  }

  func hashes(_ index: Int, previous: UInt8, beforePrevious: UInt8) -> [UInt64] {
    Array(unsafeUninitializedCapacity: EntityContext.maximumCount) { buffer, count in
      guard let output = buffer.baseAddress else { return }
      count =
        withContext { context in
          context.write(
            index, previous: EntityLabel(rawValue: previous),
            beforePrevious: EntityLabel(rawValue: beforePrevious), to: output)
        } ?? 0
    }
  }

  /// The names that a model finds.
  func mentions(by model: PackedModel) -> [EntityMention] {
    var mentions = EntityMentions(firstToken: 0)
    withContext { context in
      EntityDecoder(model: model).decode(context) { mentions.add($1, at: $0) }
      return true
    }
    return mentions.finished()
  }

  /// The names in the corpus.
  var goldMentions: [EntityMention] {
    var mentions = EntityMentions(firstToken: 0)
    for (index, label) in labels.enumerated() { mentions.add(label ?? .outside, at: index) }
    return mentions.finished()
  }

  @discardableResult
  private func withContext<Result>(_ body: (EntityContext) -> Result?) -> Result? {
    words.withUnsafeBufferPointer { words in
      tags.withUnsafeBufferPointer { tags in
        guard let words = words.baseAddress, let base = tags.baseAddress else { return nil }
        return body(EntityContext(words: words, tags: base, count: tags.count))
      }
    }
  }
}
