/// Chooses entity labels from left to right, each in the light of the two before it.
package struct EntityDecoder: Sendable {
  /// The trained weights.
  package let model: PackedModel

  /// Takes a trained model.
  package init(model: PackedModel) {
    self.model = model
  }

  /// Labels the words of one sentence.
  ///
  /// - Parameters:
  ///   - context: the tagged sentence.
  ///   - label: told the label of each word proper, in order.
  package func decode(_ context: EntityContext, label: (Int, EntityLabel) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: EntityContext.maximumCount) {
      features in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: PackedModel.scoreCount) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        var previous = EntityLabel.outside
        var beforePrevious = EntityLabel.outside
        for index in 0..<context.count {
          var next = EntityLabel.outside
          if context.isCandidate(index, previous: previous) {
            let count = context.write(
              index, previous: previous, beforePrevious: beforePrevious, to: features)
            model.sum(features, count: count, to: scores)
            next = EntityLabel(rawValue: model.best(scores))
          }
          label(index, next)
          beforePrevious = previous
          previous = next
        }
      }
    }
  }
}
