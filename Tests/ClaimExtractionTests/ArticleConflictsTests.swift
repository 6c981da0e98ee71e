import ClaimModel
import Testing

@testable import ClaimExtraction

/// Claims of one article that disagree.
@Suite("Conflicts inside an article")
struct ArticleConflictsTests {
  private func casualties(_ text: String) -> [Claim] {
    FoundClaim.all(.casualty, in: text).map(\.claim)
  }

  @Test(
    "link counts of one event that cannot both be right",
    arguments: [
      "Blast in Lima: 12 dead\n\nA blast killed 14 people in Lima on Monday.",
      "Fire kills 12 in Oslo\n\nA fire broke out in Oslo on Monday. The death toll rose to 14.",
      "Storm hits Haiti, 40 injured\n\nRain fell for days. The storm injured 55 people.",
      "No one killed in Lima blast\n\nA blast in Lima killed three people on Monday.",
    ])
  func conflict(text: String) {
    let claims = casualties(text).filter { !$0.conflicts.isEmpty }
    #expect(claims.count == 2, "\(text)")
    guard claims.count == 2 else { return }
    #expect(claims[0].conflicts == [claims[1].id])
    #expect(claims[1].conflicts == [claims[0].id])
  }

  @Test(
    "leave alone what fits together",
    arguments: [
      // A bound that holds.
      "Blast in Lima: at least 12 dead\n\nA blast killed 14 people in Lima on Monday.",
      // Parts of a sum, and one of many.
      "12 dead in Lima blast\n\nA blast killed nine people in Lima and three in Callao.",
      "12 dead in Lima blast\n\nA blast shook Lima. A man was killed in the blast.",
      "12 dead in Lima blast\n\nA blast killed 12 people in Lima, including three children.",
      "12 dead in Lima blast\n\nA blast shook Lima. Two of the dead were children.",
      // Other effects, other groups, other events.
      "12 dead in Lima blast\n\nA blast injured 14 people in Lima on Monday.",
      "12 dead in Lima blast\n\nIn May another fire killed 14 people in Cusco.",
      "Flood kills 12 in Lima\n\nA flood hit Lima. Earlier this year an earthquake killed 90.",
    ])
  func agreement(text: String) {
    #expect(casualties(text).allSatisfy { $0.conflicts.isEmpty }, "\(text)")
  }

  @Test(
    "call an earlier state superseded",
    arguments: [
      "Blast in Lima kills 14\n\nA blast shook Lima. Earlier reports said 12 people had been killed.",
      "Blast in Lima kills 14\n\nA blast shook Lima. Officials initially said 12 people were killed.",
    ])
  func superseded(text: String) {
    let claims = casualties(text)
    #expect(claims.allSatisfy { $0.conflicts.isEmpty })
    let new = claims.first { $0.statement.counts.first?.range.exact == 14 }
    let old = claims.first { $0.statement.counts.first?.range.exact == 12 }
    #expect(old != nil, "\(text)")
    #expect(old?.supersededBy == new?.id, "\(text)")
    #expect(new?.supersededBy == nil)
  }

  @Test(
    "link offices and days that cannot both be right",
    arguments: [
      "Ann Hale, the mayor of Lima, spoke.\n\nThe former mayor of Lima, Ann Hale, left.",
      "Ann Hale died on 3 May 2026.\n\nHer friends wept. Ann Hale died on 5 May 2026.",
      "Ann Hale was born in 1950. She sang.\n\nAnn Hale, who was born in 1952, wrote books.",
      "The explosion on 3 May 2026 in Lima shook homes.\n\nThe explosion of 4 May 2026 in Lima "
        + "broke windows.",
    ])
  func facts(text: String) {
    let claims = FoundClaim.all(in: text).map(\.claim).filter { !$0.conflicts.isEmpty }
    #expect(claims.count == 2, "\(text)")
    #expect(claims.first?.conflicts.first == claims.last?.id)
  }

  @Test(
    "leave alone offices and days that fit together",
    arguments: [
      // A title is kept; two offices; another person.
      "President Ann Hale spoke.\n\nThe former president, Ann Hale, left.",
      "Ann Hale, the mayor of Lima, spoke.\n\nThe former mayor of Cusco, Ann Hale, left.",
      "Ann Hale, the mayor of Lima, spoke.\n\nThe former mayor of Lima, Bob Reed, left.",
      // The same day less exactly, another person, another event.
      "Ann Hale died on 3 May 2026.\n\nHer friends wept. Ann Hale died in May 2026.",
      "Ann Hale died on 3 May 2026.\n\nHis friends wept. Bob Reed died on 5 May 2026.",
      "The explosion on 3 May 2026 in Lima shook homes.\n\nThey recall the explosion of 4 May 2021 "
        + "in Lima.",
      "Peru won on 3 May 2026.\n\nFans sang. Peru won on 5 May 2026.",
    ])
  func fittingFacts(text: String) {
    #expect(FoundClaim.all(in: text).allSatisfy { $0.claim.conflicts.isEmpty }, "\(text)")
  }
}
