/// Chooses tags from left to right, each in the light of the two before it.
package struct TagDecoder: Sendable {
  /// The trained weights.
  package let model: PackedModel

  /// Less than any sum of weights.
  private static let impossible: Int32 = -1_000_000

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
    guard words.count > 4, let base = words.baseAddress else { return }
    let context = TagContext(words: base)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagContext.maximumCount) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: PackedModel.scoreCount) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        var previous: UInt8 = 255
        var beforePrevious: UInt8 = 255
        for index in 2..<words.count - 2 {
          let tag: PartOfSpeech
          if let fixed = base[index].fixed {
            tag = fixed
          } else {
            let count = context.write(
              index, previous: previous, beforePrevious: beforePrevious, to: features)
            scores.initialize(repeating: 0, count: PackedModel.scoreCount)
            let found = model.locate(features, count: count)
            model.add(features, count: found, to: scores)
            if base[index].cannotBeName {
              scores[Int(PartOfSpeech.nnp.rawValue)] = Self.impossible
              scores[Int(PartOfSpeech.nnps.rawValue)] = Self.impossible
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
