import ClaimModel
import Testing

@testable import ClaimExtraction

/// Participants that refer back.
@Suite("Participants that refer back")
struct ReferringParticipantTests {
  @Test(
    "are those whom the text has named",
    arguments: [
      (
        "Peru and Chile closed their border in May 2024. The two nations reopened it on 3 June 2025.",
        ["Peru", "Chile"]
      ),
      (
        "Peru and Chile quarrelled. Both countries signed a pact on 3 June 2025.",
        ["Peru", "Chile"]
      ),
      (
        "Ann Hale and Bob Reed quarrelled. The two leaders signed a pact on 3 June 2025.",
        ["Ann Hale", "Bob Reed"]
      ),
      (
        "Ann Hale and Bob Reed quarrelled. The pair signed a pact on 3 June 2025.",
        ["Ann Hale", "Bob Reed"]
      ),
      ("Foreign Minister Ann Hale spoke. The minister left Lima on 3 June 2025.", ["Ann Hale"]),
      (
        "Peru and Chile quarrelled. Peru sent troops. Chile sent tanks. Peru and Brazil met. "
          + "President Ann Hale spoke. Hale's call came before both sides signed a pact on 3 June 2025.",
        ["Peru", "Chile"]
      ),
      ("Ann Hale spoke. Hale left Lima on 3 June 2025.", ["Ann Hale"]),
    ])
  func resolved(text: String, names: [String]) {
    #expect(FoundClaim.all(.date, in: text).last?.participants == names, "\(text)")
  }

  @Test(
    "stay open where more than two could be meant",
    arguments: [
      "Peru, Chile and Bolivia argued. The two nations signed a pact on 3 June 2025.",
      "Ann Hale, Bob Reed and Cy Dunn argued. The pair signed a pact on 3 June 2025.",
      "The two leaders signed a pact on 3 June 2025.",
      "Two leaders of Peru and Chile argued. Two men left the hall on 3 June 2025.",
    ])
  func open(text: String) {
    #expect(FoundClaim.all(.date, in: text).last?.participants == [], "\(text)")
  }
}
