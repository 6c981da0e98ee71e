import ClaimModel
import Testing

@testable import ClaimExtraction

/// How much claims are worth checking.
@Suite("Check-worthiness")
struct CheckWorthinessTests {
  private func score(_ text: String, _ kind: Claim.Kind) -> Double? {
    FoundClaim.all(kind, in: text).first?.claim.score
  }

  @Test("is a sum of hundredths between 0 and 1 that its parts explain")
  func sum() throws {
    let claims = FoundClaim.all(
      in: "The mayor said that a bomb killed nine people in Lima on 3 June 2026.")
    let claim = try #require(claims.first { $0.claim.kind == .casualty }).claim
    let worthiness = CheckWorthiness(claim)
    #expect(worthiness.score == claim.score)
    #expect(
      worthiness.parts.map(\.property) == [
        .exactNumber, .day, .place, .speaker, .happened, .deaths,
      ])
    #expect(worthiness.parts.reduce(0) { $0 + $1.points } == 86)
  }

  @Test("never passes 1")
  func limit() {
    #expect(CheckWorthiness.table.count == ClaimProperty.allCases.count)
    // Of these only one can hold.
    let groups: [ClaimProperty: ClaimProperty] = [
      .boundedNumber: .exactNumber, .vagueNumber: .exactNumber, .period: .day,
      .scheduled: .happened, .denied: .happened,
    ]
    var best: [ClaimProperty: Int] = [:]
    for row in CheckWorthiness.table {
      let key = row.isConsequence ? .deaths : groups[row.property] ?? row.property
      best[key] = max(best[key] ?? 0, row.points)
    }
    #expect(best.values.reduce(0, +) <= 100)
  }

  @Test(
    "is higher for what matters more",
    arguments: [
      (
        "A bomb killed nine people in Lima.", "A bomb hurt nine people in Lima.",
        Claim.Kind.casualty
      ),
      ("A bomb killed nine people in Lima on Monday.", "A bomb killed dozens in Lima.", .casualty),
      ("Peru met Chile in Lima on 3 June 2026.", "Peru might meet Chile in Lima.", .meeting),
    ])
  func order(more: String, less: String, kind: Claim.Kind) throws {
    let (high, low) = (try #require(score(more, kind)), try #require(score(less, kind)))
    #expect(high > low)
  }
}
