import ClaimModel
import Places
import SeededRandom
import Testing
import TextAnalysis

struct PlaceMentionTests {
  private func mentions(_ text: String) -> [PlaceMention] {
    PlaceReader().mentions(in: AnalysedText(text))
  }

  @Test(arguments: [
    "Moscow rejected the offer.", "Ankara said it would wait.", "The Kremlin denied the report.",
    "Relations between Tehran and the council broke down.", "Russia has accused its neighbour.",
    "Washington is ready to talk.", "The White House declined to comment.",
    "Downing Street welcomed the vote.",
  ])
  func namesStandForGovernments(_ text: String) {
    #expect(mentions(text).first?.standsForGovernment == true, "\(text)")
  }

  @Test(arguments: [
    "Protesters in Moscow rejected the offer.", "The mayor of Ankara said it would wait.",
    "They met in the Kremlin.", "Snow fell in Washington.", "Rockets hit Kyiv overnight.",
    "Toronto said it would wait.",
  ])
  func namesStandForLocations(_ text: String) {
    #expect(mentions(text).first?.standsForGovernment == false, "\(text)")
  }

  @Test(arguments: [
    ("Russian troops withdrew.", "Russia"), ("Two Americans were freed.", "United States"),
    ("The Dutch sent a ship.", "Netherlands"), ("Filipino sailors were rescued.", "Philippines"),
    ("A Texan was hurt.", "Texas"), ("Chechen fighters left.", "Chechen"),
    ("South Korean ships sailed.", "South Korea"), ("Palestinians fled.", "Palestine"),
  ])
  func demonymsLeadToTheirPlace(_ text: String, _ name: String) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.reference.kind == .demonym)
    #expect(mention.reference.name.hasPrefix(name), "\(mention.reference.name)")
  }

  @Test func unknownPlacesHaveNoPoint() throws {
    let mention = try #require(mentions("The crash happened on Miller Street.").first)
    #expect(mention.reference.latitude == nil)
    #expect(mention.reference.geonameID == nil)
    #expect(mention.rule == "place.named-feature")
  }

  @Test func declaredPlacesHaveNoPointOrIdentifier() throws {
    let mention = try #require(mentions("Soldiers burned the village of Tolmakari.").first)
    #expect(mention.reference.name == "Tolmakari")
    #expect(mention.reference.geonameID == nil)
    #expect(mention.reference.latitude == nil)
    #expect(mention.reference.parents == [])
    #expect(mention.rule == "place.noun")
  }

  @Test(arguments: [
    "Two died in Velkomir, in southern Belarus.", "Two died in Velkomir, Belarus.",
    "Two died in the Velkomir district of Belarus.",
  ])
  func declaredPlacesLieWhereTheTextSays(_ text: String) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.reference.name == "Velkomir")
    #expect(mention.reference.countryCode == "BY")
    #expect(mention.reference.parents == [630336])
    #expect(mention.reference.latitude == nil)
  }

  @Test func facilitiesLieInTheirCity() throws {
    let mention = try #require(mentions("The plane landed at Nairobi airport.").first)
    #expect(mention.reference.kind == .venue)
    #expect(mention.reference.countryCode == "KE")
    #expect(mention.reference.parents.first == 184745)
    #expect(mention.reference.latitude == nil)
  }

  @Test func everyMentionNamesItsRule() {
    let found = mentions("He flew from Paris, Texas, to Rome with two Canadians.")
    #expect(
      found.map(\.rule) == [
        "place.with-container", "place.container", "place.after-preposition", "place.demonym",
      ])
  }

  @Test(arguments: 0..<200)
  func randomTextNeverTraps(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = [
      "Paris", ",", "Texas", ".", "St", "-", "the", "of", "U.S.", "’s", "\n\n", "\"", "Côte",
      "d'Ivoire", "(", "NSW", ")", "Street", "é", "University", "in", "W", "Va.", "🏴", "&", "Lake",
      "Mr.", "Jordan", "CAIRO", "—", "\u{301}", "Al", "al", "Anbar",
    ]
    var text = ""
    for _ in 0..<80 {
      text += pieces[random.below(pieces.count)] + (random.below(4) == 0 ? "" : " ")
    }
    let analysed = AnalysedText(text)
    var end = 0
    for mention in PlaceReader().mentions(in: analysed) {
      #expect(mention.span.start >= end && mention.span.end <= analysed.source.bytes.count)
      end = mention.span.end
    }
  }
}
