/// Trains perceptrons on labelled sentences.
struct SequenceTraining<Example: SequenceExample> {
  /// How many classes there are.
  let classCount: Int
  /// How often a feature must occur in the examples.
  let minimumCount: Int
  /// How often to run over the examples.
  var epochs = 6
  /// How many sentences are followed by one of their copies.
  var copyShare = 0.5

  /// Trains a perceptron on sentences with their copies, the original first.
  ///
  /// The order is the same each time.
  ///
  /// - Parameters:
  ///   - examples: each sentence with its copies, the original first.
  ///   - kept: the features to learn; those that occur often enough if nil.
  /// - Returns: the trained perceptron.
  func train(_ examples: [[Example]], keeping kept: [UInt64]? = nil) -> Perceptron {
    let features = FeatureIndex(kept ?? self.features(of: examples))
    let perceptron = Perceptron(features: features, classCount: classCount)
    var random = SplitMix(state: 20)
    for epoch in 1...epochs {
      var score = Score()
      for index in examples.indices.shuffled(using: &random) {
        learn(examples[index][0], perceptron, &score)
        if Double.random(in: 0..<1, using: &random) < copyShare, examples[index].count > 1 {
          let copy = Int.random(in: 1..<examples[index].count, using: &random)
          learn(examples[index][copy], perceptron, &score)
        }
      }
      report("  epoch \(epoch): \(score.errors) errors in \(score.decisions) decisions")
    }
    return perceptron
  }

  private struct Score {
    var errors = 0
    var decisions = 0
  }

  /// Counts features along gold classes and keeps those met often enough.
  private func features(of examples: [[Example]]) -> [UInt64] {
    var counts: [UInt64: Int32] = [:]
    var kept: [UInt64] = []
    for example in examples.joined() {
      var previous = Example.start
      var beforePrevious = Example.start
      for index in 0..<example.count {
        let gold = example.gold(index)
        let decided = example.decided(index, previous: previous)
        if decided == nil, gold != nil {
          let hashes = example.hashes(index, previous: previous, beforePrevious: beforePrevious)
          for hash in hashes {
            let seen = counts[hash, default: 0] + 1
            counts[hash] = seen
            if seen == minimumCount { kept.append(hash) }
          }
        }
        beforePrevious = previous
        previous = decided ?? gold ?? Example.start
      }
    }
    report("  \(counts.count) features, \(kept.count) kept")
    return kept
  }

  private func learn(_ example: Example, _ perceptron: Perceptron, _ score: inout Score) {
    var previous = Example.start
    var beforePrevious = Example.start
    for index in 0..<example.count {
      var next = example.decided(index, previous: previous)
      if next == nil {
        let rows = example.hashes(index, previous: previous, beforePrevious: beforePrevious)
          .compactMap(perceptron.features.row)
        let predicted = perceptron.predict(rows)
        next = UInt8(predicted)
        if let gold = example.gold(index), gold < classCount {
          perceptron.learn(rows, gold: Int(gold), predicted: predicted)
          score.decisions += 1
          score.errors += gold == predicted ? 0 : 1
        }
      }
      beforePrevious = previous
      previous = next ?? Example.start
    }
  }
}
