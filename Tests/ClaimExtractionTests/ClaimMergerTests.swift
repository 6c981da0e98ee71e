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

  @Test("are not of a meeting that was held long before")
  func history() {
    let found = FoundClaim.all(
      .meeting,
      in: """
        Peru and Chile are holding talks in Lima, the ministry said.

        Talks between Peru and Chile in Lima in May 2024 failed.
        """)
    #expect(found.count == 2)
    #expect(found.first?.claim.statement.time?.interval?.latest != Day(iso: "2024-05-31"))
  }

  @Test("of a role join under the fuller name")
  func roles() {
    let found = FoundClaim.all(
      .role, in: "President Mara Ellison flew home. President Ellison slept.")
    #expect(found.count == 1)
    #expect(found.first?.claim.statement.role?.person == "Mara Ellison")
  }
}
