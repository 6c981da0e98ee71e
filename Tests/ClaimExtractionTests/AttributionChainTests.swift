import ClaimModel
import Testing

@testable import ClaimExtraction

/// Who asserts a claim when somebody else passes it on, and what a denial reaches.
@Suite("Chains of attribution")
struct AttributionChainTests {
  @Test(
    "end at the first source",
    arguments: [
      ("Reuters quoted officials as saying that 20 people were killed.", "officials"),
      ("The agency quoted the health ministry as saying 20 people had died.", "health ministry"),
      ("The paper reported, citing a diplomat, that 20 people were killed.", "diplomat"),
      ("Reuters, citing officials, said 20 people were killed.", "officials"),
      ("Twenty people were killed, Reuters reported, citing officials.", "officials"),
      ("Police were quoted by local media as saying that 20 people were killed.", "Police"),
      ("Officials told Reuters that 20 people were killed.", "Officials"),
      ("According to officials quoted by Reuters, 20 people were killed.", "officials"),
      ("The paper quoted Ann Hale, the mayor, as saying 20 people were killed.", "Ann Hale"),
    ])
  func source(text: String, speaker: String) {
    let claims = FoundClaim.all(.casualty, in: text)
    #expect(claims.count == 1)
    #expect(claims.first?.claim.speaker?.name == speaker, "\(text)")
  }

  @Test(
    "name who denies",
    arguments: [
      ("The army denied that 20 people were killed.", "army"),
      ("The army denied killing 20 people.", "army"),
      ("Officials rejected claims that 20 people had died.", "Officials"),
      ("The army denied reports that 20 people had been killed in Kharkiv.", "army"),
    ])
  func denial(text: String, speaker: String) {
    let claim = FoundClaim.all(.casualty, in: text).first?.claim
    #expect(claim?.statement.modality == .denied, "\(text)")
    #expect(claim?.speaker?.name == speaker, "\(text)")
  }

  @Test(
    "leave alone what the denial does not reach",
    arguments: [
      "The army, which denied any role, said that 20 people were killed.",
      "A man who denied the charges was jailed. Twenty people were killed.",
    ])
  func scope(text: String) {
    let claim = FoundClaim.all(.casualty, in: text).last?.claim
    #expect(claim?.statement.modality == .happened, "\(text)")
  }

  @Test("leave out what nothing is said to show")
  func noEvidence() {
    #expect(
      FoundClaim.all(.casualty, in: "There is no evidence that 20 people were killed.").isEmpty)
    #expect(
      FoundClaim.all(.casualty, in: "There is evidence that 20 people were killed.").count == 1)
  }
}
