internal import ClaimLexicon
package import ClaimModel
internal import TextAnalysis

/// Says how much a claim is worth checking, and why: a sum of points from `check-worthiness.tsv`.
///
/// A claim gains by being specific, attributed, about a past or scheduled fact, of consequence, and
/// prominent in its article. Of several consequences the gravest counts, and no claim can pass 1.
package struct CheckWorthiness: Hashable, Sendable {
  /// A property that holds, with what it adds.
  package struct Part: Hashable, Sendable {
    package var property: ClaimProperty
    /// Hundredths that it adds.
    package var points: Int
  }

  private let properties: ClaimProperties

  /// Scores a claim with its slots, mentions and conflicts.
  package init(_ claim: Claim) {
    properties = ClaimProperties(claim)
  }

  /// What the score is made of, in the order of the data file.
  package var parts: [Part] {
    var parts: [Part] = []
    forEachPart { parts.append(Part(property: $0.property, points: $0.points)) }
    return parts
  }

  /// The sum, from 0 to 1 in hundredths.
  package var score: Double {
    var sum = 0
    forEachPart { sum += $0.points }
    return Double(sum) / 100
  }

  private func forEachPart(_ body: (Row) -> Void) {
    var hasConsequence = false
    for row in CheckWorthiness.table where properties.contains(row.property) {
      // The file lists the gravest first.
      if row.isConsequence {
        if hasConsequence { continue }
        hasConsequence = true
      }
      body(row)
    }
  }

  /// A line of the data file.
  struct Row: Sendable {
    var property: ClaimProperty
    var points: Int
    var isConsequence: Bool
  }

  /// All properties, as the data file gives them.
  static let table: [Row] = {
    let list = WordList(
      bytes: claimbench_check_worthiness(), count: Int(claimbench_check_worthiness_count()))
    return list.rows.compactMap { row in
      guard let property = ClaimProperty(rawValue: row[0]),
        let points = Int(WordList.cell(row, 1))
      else { return nil }
      return Row(
        property: property, points: points,
        isConsequence: WordList.cell(row, 2) == "consequence")
    }
  }()
}
