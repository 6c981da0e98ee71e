internal import PartsOfSpeech

/// How the tagger's model is made, step by step, with the settings that measured best.
struct TaggerRecipe {
  private static let training = SequenceTraining<TagExample>(
    classCount: PartOfSpeech.modelCount, minimumCount: 3)
  /// How many features are kept: more gain nothing on news and slow the tagger down.
  private static let featureCount = 45_000
  private static let bucketBits = 13
  /// How often a word must occur to be listed, and to be tagged without its context.
  private static let listedCount = 3
  private static let trustedCount = 20
  private static let purity = 0.997
  private static let lexiconBits: UInt64 = 14

  private let corpora: Corpora
  private let lexiconSlots: [UInt32]
  private let lexicon: TagLexicon

  init(_ corpora: Corpora) {
    self.corpora = corpora
    var builder = LexiconBuilder()
    for sentence in corpora.webTrain + corpora.newsTrain { builder.count(sentence) }
    lexiconSlots = builder.slots(
      listed: Self.listedCount, trusted: Self.trustedCount, purity: Self.purity,
      slotBits: Self.lexiconBits)
    lexicon = LexiconBuilder.lexicon(of: lexiconSlots)
  }

  /// Trains the model, measures it and returns the bytes of its file.
  func train() -> [UInt8] {
    let web = corpora.webTrain.map { copies($0) }
    var quick = Self.training
    quick.epochs = 3
    quick.copyShare = 0
    let guess = PartGuess(perceptron: quick.train(web))
    let examples = web + corpora.newsTrain.map { copies($0, guess: guess) }
    let best = Self.training.train(examples).features(best: Self.featureCount)
    let weights = Self.training.train(examples, keeping: best).averaged
    let bytes = ModelFile.pack(
      features: best, weights: weights, classCount: PartOfSpeech.modelCount,
      lexicon: lexiconSlots, bucketBits: Self.bucketBits)
    report("  \(bytes.count) bytes")
    measure(bytes)
    return bytes
  }

  private func copies(_ sentence: GoldSentence, guess: PartGuess? = nil) -> [TagExample] {
    let headline = Headline(verbs: corpora.verbs).rewrite(sentence)
    let plain = CaseCopy.allCases.map { (sentence, $0) }
    let headlines: [(GoldSentence, CaseCopy)] =
      headline.tokens.isEmpty
      ? [] : [(headline, .original), (headline, .title), (headline, .upper)]
    return (plain + headlines).map {
      TagExample($0.0, copy: $0.1, lexicon: lexicon, guess: guess)
    }
  }

  /// Reports the accuracy of the packed model on sentences that training never sees.
  private func measure(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      guard let model = PackedModel(bytes) else { return report("  the model does not open") }
      for (name, sentences) in [("web", corpora.webTest), ("news", corpora.newsTest)] {
        for copy in CaseCopy.allCases {
          let examples = sentences.map { TagExample($0, copy: copy, lexicon: lexicon) }
          let evaluation = TagEvaluation(examples, model: model)
          report("  \(name), \(copy) case: \(evaluation.summary)")
          if copy == .original { report("    \(evaluation.worst)") }
        }
        let headline = Headline(verbs: corpora.verbs)
        for copy in [CaseCopy.original, .title, .upper] {
          let examples = sentences.map(headline.rewrite).filter { !$0.tokens.isEmpty }
            .map { TagExample($0, copy: copy, lexicon: lexicon) }
          report(
            "  \(name) as headlines, \(copy) case: \(TagEvaluation(examples, model: model).summary)"
          )
        }
      }
    }
  }
}
