internal import ClaimModel

/// The columns in which lists of claims are printed.
enum ClaimTable {
  static let header = ["CLAIM", "KIND", "VERDICT", "WHEN", "WHERE", "WORDS"]

  static func row(_ claim: Claim, words: String, verdict: VerdictLabel?) -> [String] {
    let statement = claim.statement
    return [
      claim.id, claim.kind.rawValue, verdict?.rawValue ?? "-",
      (statement.time ?? statement.occurrence?.since)?.value ?? "-",
      statement.place?.name ?? "-", words,
    ]
  }
}
