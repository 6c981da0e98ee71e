/// How far a misspelt word is from a known one.
enum Spelling {
  /// Number of characters to insert, remove, exchange or swap with their neighbour
  /// (Damerau 1964, optimal string alignment).
  ///
  /// Words longer than 64 characters count as wholly different.
  static func distance(_ first: String, _ second: String) -> Int {
    let (first, second) = (Array(first), Array(second))
    guard first.count <= 64, second.count <= 64 else { return max(first.count, second.count) }
    var beforeLast = [Int]()
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        var cost = min(
          last[column + 1] + 1, current[column] + 1,
          last[column] + (first[row] == second[column] ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  /// The known word nearest to a misspelt one; nil when none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    let folded = word.lowercased()
    let best = known.map { ($0, distance(folded, $0.lowercased())) }.min { $0.1 < $1.1 }
    guard let (name, distance) = best, distance <= max(1, word.count / 3) else { return nil }
    return name
  }
}
