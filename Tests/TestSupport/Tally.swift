internal import Foundation

/// How many of a number came out right.
package struct Tally: Hashable, Sendable {
  package var right = 0
  package var all = 0

  package mutating func add(isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }

  package mutating func add(_ other: Tally) {
    all += other.all
    right += other.right
  }

  /// The share that came out right; 1 of none.
  package var share: Double { all == 0 ? 1 : Double(right) / Double(all) }

  /// "0.93 (40/43)".
  package var words: String { String(format: "%.2f", share) + " (\(right)/\(all))" }
}
