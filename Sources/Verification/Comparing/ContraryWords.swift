internal import ClaimModel
internal import VerificationRules

/// Words that exclude one another: "rose" and "fell", "passed" and "rejected".
enum ContraryWords {
  /// Whether one text says of something what excludes the other's word for it.
  ///
  /// A text that has both words speaks of both things, and one that says "not" may say the same as
  /// the other: they exclude nothing.
  static func exclude(_ claim: TextFacts, _ evidence: TextFacts) -> Bool {
    let said = words(of: claim)
    let told = words(of: evidence)
    if !said.union(told).isDisjoint(with: ["not", "no", "never", "n't"]) { return false }
    return pairs.contains { left, right in
      (said.contains(left) && told.contains(right) && !said.contains(right) && !told.contains(left))
        || (said.contains(right) && told.contains(left) && !said.contains(left)
          && !told.contains(right))
    }
  }

  private static func words(of facts: TextFacts) -> Set<String> {
    Set(facts.words.lazy.filter { $0.kind != .number && $0.kind != .name }.map(\.base))
  }

  private static let pairs: [(String, String)] =
    WordFile.rows(claimbench_contrary_words(), claimbench_contrary_words_count()).compactMap {
      row in row.count > 1 ? (row[0], row[1]) : nil
    }
}
