/// A sentence made ready for learning: one decision after another, each after the two before it.
protocol SequenceExample {
  /// What stands for the decisions before the first.
  static var start: UInt8 { get }
  /// How many words there are.
  var count: Int { get }

  /// The right class of a word; nil where there is nothing to learn.
  func gold(_ index: Int) -> UInt8?

  /// The class of a word that needs no decision after the class before it; nil for the others.
  func decided(_ index: Int, previous: UInt8) -> UInt8?

  /// The feature hashes of a word.
  func hashes(_ index: Int, previous: UInt8, beforePrevious: UInt8) -> [UInt64]
}
