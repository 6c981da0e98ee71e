internal import ClaimModel

/// The columns in which lists of claims are printed.
///
/// Where claims of an article disagree, a column names the others.
struct ClaimTable {
  private var table: Table
  private let showsConflicts: Bool

  /// Begins a table for claims.
  init(for claims: [Claim]) {
    showsConflicts = claims.contains { !$0.conflicts.isEmpty || $0.supersededBy != nil }
    let header = ["CLAIM", "KIND", "VERDICT", "SCORE", "WHEN", "WHERE", "WORDS"]
    table = Table(showsConflicts ? header.dropLast() + ["DISAGREES", "WORDS"] : header)
  }

  mutating func add(_ claim: Claim, words: String, verdict: VerdictLabel?) {
    let statement = claim.statement
    var row = [
      claim.id, claim.kind.rawValue, verdict?.rawValue ?? "-", ClaimTable.score(claim.score),
      (statement.time ?? statement.occurrence?.since)?.value ?? "-", statement.place?.name ?? "-",
    ]
    if showsConflicts { row.append(ClaimTable.others(of: claim)) }
    table.add(row + [words])
  }

  func write() { table.write() }

  /// "0.86".
  private static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// The claims that say otherwise, and the one that corrects this.
  private static func others(of claim: Claim) -> String {
    var words = claim.conflicts
    if let newer = claim.supersededBy { words.append("corrected by \(newer)") }
    return words.isEmpty ? "-" : words.joined(separator: " ")
  }
}
