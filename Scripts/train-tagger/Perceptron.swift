/// An averaged multi-class perceptron in training (Collins, 2002).
final class Perceptron {
  /// Maps feature hashes to rows of weights.
  let features: FeatureIndex
  let classCount: Int
  private var weights: [Float]
  private var history: [Double]
  private var step = 1.0

  init(features: FeatureIndex, classCount: Int) {
    self.features = features
    self.classCount = classCount
    weights = Array(repeating: 0, count: features.count * classCount)
    history = Array(repeating: 0, count: features.count * classCount)
  }

  /// The best class for the features, under the weights as they are now.
  func predict(_ rows: [Int32]) -> Int {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: classCount) { scores in
      scores.initialize(repeating: 0)
      weights.withUnsafeBufferPointer { weights in
        for row in rows {
          let base = Int(row) * classCount
          for label in 0..<classCount { scores[label] += weights[base + label] }
        }
      }
      var best = 0
      for label in 1..<classCount where scores[label] > scores[best] { best = label }
      return best
    }
  }

  /// Takes one decision into account; right ones only let time pass.
  func learn(_ rows: [Int32], gold: Int, predicted: Int) {
    if gold != predicted {
      for row in rows {
        let base = Int(row) * classCount
        weights[base + gold] += 1
        weights[base + predicted] -= 1
        history[base + gold] += step
        history[base + predicted] -= step
      }
    }
    step += 1
  }

  /// The weights averaged over all steps so far.
  var averaged: [Float] {
    zip(weights, history).map { Float(Double($0) - $1 / step) }
  }

  /// The hashes of the features with the largest weights, the largest first.
  func features(best count: Int) -> [UInt64] {
    let averaged = self.averaged
    let sums = features.hashes.indices.map { row in
      averaged[row * classCount..<(row + 1) * classCount].reduce(0) { $0 + abs($1) }
    }
    let order = sums.indices.sorted { (sums[$0], $1) > (sums[$1], $0) }
    return order.prefix(count).map { features.hashes[$0] }
  }
}
