internal import PartsOfSpeech

/// How the entity tagger's model is made, with the settings that measured best.
struct EntityRecipe {
  private static let training = SequenceTraining<EntityExample>(
    classCount: EntityLabel.count, minimumCount: 3)
  private static let featureCount = 24_000
  private static let bucketBits = 12

  private let corpora: Corpora
  private let tagger: PackedModel

  /// Takes the corpora and the tagger that the entity tagger will follow.
  init(_ corpora: Corpora, tagger: PackedModel) {
    self.corpora = corpora
    self.tagger = tagger
  }

  /// Trains the model, measures it and returns the bytes of its file.
  func train() -> [UInt8] {
    let examples = corpora.newsTrain.map { sentence in
      CaseCopy.allCases.map { EntityExample(sentence, copy: $0, tagger: tagger) }
    }
    let best = Self.training.train(examples).features(best: Self.featureCount)
    let weights = Self.training.train(examples, keeping: best).averaged
    let bytes = ModelFile.pack(
      features: best, weights: weights, classCount: EntityLabel.count, lexicon: [0],
      bucketBits: Self.bucketBits)
    report("  \(bytes.count) bytes")
    measure(bytes)
    return bytes
  }

  private func measure(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      guard let model = PackedModel(bytes) else { return report("  the model does not open") }
      for copy in CaseCopy.allCases {
        let examples = corpora.newsTest.map { EntityExample($0, copy: copy, tagger: tagger) }
        let evaluation = EntityEvaluation(examples, model: model)
        report("  \(copy) case: \(evaluation.summary)")
        if copy == .original { report("    \(evaluation.worst)") }
      }
    }
  }
}
