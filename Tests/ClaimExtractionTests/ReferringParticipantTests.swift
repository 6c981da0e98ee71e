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
      // Pronouns, and bodies named as subject before.
      ("Ann Hale spoke. She left Lima on 3 June 2025.", ["Ann Hale"]),
      ("Peru has tanks. It sent them to Chile's border on 3 June 2025.", ["Peru", "Chile"]),
      ("Peru has tanks. The country bought them on 3 June 2025.", ["Peru"]),
      ("The Reform Party lost. The party elected nobody on 3 June 2025.", ["Reform Party"]),
      ("For Labour it was a good day. The party chose a leader on 3 June 2025.", ["Labour"]),
      ("Peru and Chile signed an agreement on 3 June 2025.", ["Peru", "Chile"]),
      ("A minister from Lima thanked a Chilean general on 3 June 2025.", ["Peru", "Chile"]),
      // Korean names begin with the family's.
      (
        "President Lee Su-bin met Lee Min-seo. Lee left Lima on 3 June 2025.", ["Lee Su-bin"]
      ),
      ("The Reform Party lost. The council elected nobody on 3 June 2025.", []),
      // Halves of a country.
      ("North Korea has a site. The North fired a missile on 3 June 2025.", ["North Korea"]),
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

  @Test(
    "are the whole name of a body, and the body that people act for",
    arguments: [
      (
        "The Ministry of Public Works opened the road on 3 June 2025.", ["Ministry of Public Works"]
      ),
      (
        "The Ministry of Public Works (MOW) opened the road on 3 June 2025.",
        ["Ministry of Public Works"]
      ),
      ("NATO's ministers agreed on a plan on 3 June 2025.", ["NATO"]),
      (
        "Officials of OPEC met in Al-Minyara. OPEC set quotas in Al-Minyara on 3 June 2025.",
        ["OPEC"]
      ),
      (
        "The Centers for Disease Control sent a team to Peru on 3 June 2025.",
        ["Centers for Disease Control", "Peru"]
      ),
      ("OPEC officials agreed on a plan on 3 June 2025.", ["OPEC"]),
    ])
  func bodies(text: String, names: [String]) {
    #expect(FoundClaim.all(.date, in: text).last?.participants == names, "\(text)")
  }

  @Test(
    "do not include the dateline",
    arguments: [
      "HARBOUR CITY, 4 March — Ann Hale left the council on Monday.",
      "HARBOUR CITY - Ann Hale left the council on Monday.",
      "LIMA, Peru (Sample desk) -- Ann Hale left the council on Monday.",
      "LIMA, Peru (SD) _ Ann Hale left the council on Monday.",
    ])
  func dateline(text: String) {
    #expect(FoundClaim.all(.date, in: text).last?.participants == ["Ann Hale"], "\(text)")
  }

  @Test(
    "of a meeting are those who decide or join others there, too",
    arguments: [
      ("Peru decided at a summit in Lima to pay.", ["Peru"]),
      ("Ann Hale will join Bob Reed at the talks in Lima.", ["Ann Hale", "Bob Reed"]),
      ("Ann Hale spoke. She met Bob Reed in Lima.", ["Ann Hale", "Bob Reed"]),
    ])
  func attending(text: String, names: [String]) {
    #expect(FoundClaim.all(.meeting, in: text).last?.participants == names, "\(text)")
  }
}
