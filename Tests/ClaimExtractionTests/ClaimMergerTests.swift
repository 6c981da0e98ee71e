import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Claims told again")
struct ClaimMergerTests {
  @Test("are one claim with its mentions")
  func headline() {
    let found = FoundClaim.all(
      in: """
        Blast kills nine people in Lima

        The blast killed nine people in Lima on Monday.
        """
    ).filter { $0.claim.kind == .casualty }
    #expect(found.count == 1)
    #expect(found.first?.claim.mentions.count == 1)
    #expect(found.first?.days == "2026-06-15/2026-06-15")
  }

  @Test("stay apart when a slot differs")
  func different() {
    let found = FoundClaim.all(
      .meeting,
      in: "Peru held talks with Chile in Lima. Peru held talks with Chile in Santiago.")
    #expect(found.map(\.place) == ["Lima", "Santiago"])
  }

  @Test("of a role join under the fuller name")
  func roles() {
    let found = FoundClaim.all(
      .role, in: "President Mara Ellison flew home. President Ellison slept.")
    #expect(found.count == 1)
    #expect(found.first?.claim.statement.role?.person == "Mara Ellison")
  }
}
