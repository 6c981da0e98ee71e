/// Chooses tags from left to right, each in the light of the two before it.
package struct TagDecoder: Sendable {
  /// The trained weights.
  package let model: PackedModel

  /// Takes a trained model.
  package init(model: PackedModel) {
    self.model = model
  }

  /// Tags the words of one sentence.
  ///
  /// - Parameters:
  ///   - words: the sentence, with two `outside` words on either side.
  ///   - output: room for one tag a word, the outside ones left out.
  package func decode(
    _ words: UnsafeBufferPointer<WordFeatures>, into output: UnsafeMutablePointer<PartOfSpeech>
  ) {
    decode(words, into: output) { place, features, scores in
      scores.initialize(repeating: 0, count: PackedModel.scoreCount)
      let count = TagContext(words: place.word).write(
        0, previous: place.previous, beforePrevious: place.beforePrevious, to: features)
      let found = model.locate(features, count: count)
      model.add(features, count: found, to: scores)
    }
  }

  /// Tags the words of one sentence with scores that `score` sets.
  @inline(__always)
  func decode(
    _ words: UnsafeBufferPointer<WordFeatures>, into output: UnsafeMutablePointer<PartOfSpeech>,
    score: (
      _ place: TagPlace, _ features: UnsafeMutablePointer<UInt64>,
      _ scores: UnsafeMutablePointer<Int16>
    ) -> Void
  ) {
    guard words.count > 4, let base = words.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagContext.maximumCount) { features in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: PackedModel.scoreCount) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        scores.initialize(repeating: 0, count: PackedModel.scoreCount)
        var previous: UInt8 = 255
        var beforePrevious: UInt8 = 255
        for index in 2..<words.count - 2 {
          let tag: PartOfSpeech
          if let fixed = base[index].fixed {
            tag = fixed
          } else {
            let place = TagPlace(
              word: base + index, previous: previous, beforePrevious: beforePrevious)
            score(place, features, scores)
            if base[index].cannotBeName {
              scores[Int(PartOfSpeech.nnp.rawValue)] = Int16.min
              scores[Int(PartOfSpeech.nnps.rawValue)] = Int16.min
            }
            tag = PartOfSpeech(rawValue: model.best(scores)) ?? .nn
          }
          output[index - 2] = tag
          beforePrevious = previous
          previous = tag.rawValue
        }
      }
    }
  }
}
