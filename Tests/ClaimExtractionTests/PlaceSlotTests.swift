import ClaimModel
import Testing

@testable import ClaimExtraction

/// Where claims are put: by the structure of their sentence, then by what it refers back to.
@Suite("Place slot")
struct PlaceSlotTests {
  @Test(
    "follows the structure of the sentence",
    arguments: [
      // Of places in one another the innermost, not the nearest.
      ("A quake near Yalova, south-east of Istanbul, killed 17 people.", "Yalova"),
      ("On Monday two men were killed at Bakhmut in Ukraine.", "Bakhmut"),
      // Objects of verbs of hitting, subjects of having.
      ("Missiles hit Kharkiv on Monday, killing five people.", "Kharkiv"),
      ("Kharkiv was hit by missiles that killed five people.", "Kharkiv"),
      ("Italy has recorded 40 deaths.", "Italy"),
      ("The Syrian health ministry put the number of dead at 812.", "Syria"),
      // A clause that tells the same moment.
      ("Ten people died when their boat sank off Lampedusa.", "Lampedusa"),
      ("The bus left Lyon for Turin, where three passengers were killed.", "Turin"),
      // The talks elsewhere have nothing to do with it.
      ("Shells killed five in Kharkiv on Monday, a day after talks in Geneva ended.", "Kharkiv"),
      ("The police in Nairobi said that four people were killed in Mombasa.", "Mombasa"),
      ("Shelling near Donetsk killed two miners.", "Donetsk"),
      ("Kenyan police said they had arrested 14 men.", "Kenya"),
      ("Rockets fell close to Donetsk and killed two miners.", "Donetsk"),
    ])
  func structure(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).first?.place == place, "\(text)")
  }

  @Test("of a part is that of the whole")
  func parts() {
    let text = "The bombings in Mombasa have killed 200 people, including 12 children."
    #expect(FoundClaim.all(.casualty, in: text).map(\.place) == ["Mombasa", "Mombasa"])
  }

  @Test(
    "is carried on by what refers back",
    arguments: [
      ("A bomb went off in Mombasa on Monday.\n\nFour people were killed in the blast.", "Mombasa"),
      (
        "An earthquake struck Haiti on Monday. Rain is expected. The minister spoke. "
          + "The tremor killed 12 people.", "Haiti"
      ),
      ("Troops entered Kherson. Six people were killed there.", "Kherson"),
      ("Rebels shelled the port of Odesa. Nine people died in the city.", "Odesa"),
    ])
  func reference(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "can be a capital that its country stands for",
    arguments: [
      ("Four people were killed in the Lebanese capital on Monday.", "Beirut"),
      ("Four people were killed in Lebanon's capital on Monday.", "Beirut"),
      ("Four people were killed in the capital of Lebanon on Monday.", "Beirut"),
      ("Four people were killed in the Ivorian capital city.", "Abidjan"),
      ("Four people were killed in the Lebanese capital, Beirut, on Monday.", "Beirut"),
    ])
  func capital(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test("is no capital where money is meant")
  func money() {
    let text = "Four people were killed near Lima when Lebanese capital markets opened."
    #expect(FoundClaim.all(.casualty, in: text).last?.place == "Lima")
  }

  @Test(
    "of a dated event follows the structure, too",
    arguments: [
      // Parts of places, and buildings by name.
      ("A ball is planned for 3 May 2027 in a hall of the Lima fairgrounds.", "Lima"),
      ("They signed a pact beside the walls of Cartagena on 3 May 2024.", "Cartagena"),
      ("The treaty was signed on 3 May 2024 at the Colombo theatre in Bogotá.", "Bogotá"),
      ("The gang sold gold at the Feathers pub on 3 May 2024.", "Feathers pub"),
      ("Engineers blew up tunnels at its Sanyo-ri test site on 3 May 2024.", "Sanyo-ri test site"),
      ("Ten men were freed on 3 May 2024 at Foz-da-Serra in Portugal.", "Foz-da-Serra"),
      ("They signed a deed in Kenya's capital Nairobi on 3 May 2024.", "Nairobi"),
      ("A mine went off near the village Dvanika on 3 May 2024.", "Dvanika"),
      ("A mine went off near the village of Dvanika on 3 May 2024.", "Dvanika"),
      ("Thieves stole a painting from Turin on 3 May 2024.", "Turin"),
      ("He left the car in the parking lot of a Lima shop on 3 May 2024.", "Lima"),
      // What relative clauses say of a place.
      ("Kyiv recalls Odesa, near the border, which troops left on 3 May 2024.", "Odesa"),
      ("He was jailed for a raid in Leeds, in which gold was taken in May 2024.", "Leeds"),
      // What is seen, and what is thought to be.
      ("Crowds watched two men sign a deed in Lima on 3 May 2024.", "Lima"),
      // Places that somebody takes, enters or leaves.
      ("Rebels seized Goma on 3 May 2024.", "Goma"),
      ("The bishop visited Kraków on 3 May 2024.", "Kraków"),
      // What describes the subject is another event.
      ("In Lyon, the last town to be reached, boats were sunk on 3 May 2024.", "Lyon"),
    ])
  func dated(text: String, place: String) {
    #expect(FoundClaim.all(.date, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "of a dated event is where headline or dateline puts the story",
    arguments: [
      ("Genoa bridge: 39 dead\n\nRain fell.\n\nThe bridge was opened in September 1976.", "Genoa"),
      ("NAIROBI, 16 June 2026 — Voters chose a mayor on Tuesday.", "Nairobi"),
      ("NAIROBI, Kenya (SD) -- Voters chose a mayor on Tuesday.", "Nairobi"),
      ("Votes are in\n\nNAIROBI, 16 June 2026\n\nPeople chose a mayor on Tuesday.", "Nairobi"),
    ])
  func story(text: String, place: String) {
    #expect(FoundClaim.all(.date, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "of a dated event stays empty where the story is not about it",
    arguments: [
      "NAIROBI, 16 June 2026 — The mayor left.\n\nHe was born on 3 May 1950.",
      "NAIROBI, 16 June 2026 — The mayor was born on 3 May 1950.",
      "Genoa bridge: 39 dead\n\nRain fell.\n\nThe king was crowned in September 1976.",
    ])
  func otherStory(text: String) {
    #expect(FoundClaim.all(.date, in: text).last?.place == nil, "\(text)")
  }

  @Test(
    "of a number is its own",
    arguments: [
      ("Lima had 92 per cent more rain and Arequipa 72.", "Arequipa"),
      ("Some 97 per cent of the people of Serravale were moved to camps.", "Serravale"),
    ])
  func numbers(text: String, place: String) {
    #expect(FoundClaim.all(in: text).last?.place == place, "\(text)")
  }

  @Test(
    "of a meeting can refer back",
    arguments: [
      ("Troops entered Kherson. The premier held talks with rebels in the city.", "Kherson"),
      ("NAIROBI, 16 June 2026 — The mayor met an envoy in the capital on Monday.", "Nairobi"),
    ])
  func meetings(text: String, place: String) {
    #expect(FoundClaim.all(.meeting, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "comes from the headline where nothing nearer gives it",
    arguments: [
      ("Genoa bridge: search goes on\n\nThe toll stands at 39 dead.", "Genoa"),
      ("Blast in Beirut\n\nSome 135 people are known to have died.", "Beirut"),
      ("Storm batters Haiti\n\nAt least 12 people have died, officials said.", "Haiti"),
    ])
  func headline(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "stays empty where the text gives none",
    arguments: [
      "The minister spoke in Geneva. A storm killed nine people in 1987, he said.",
      "Russia and Ukraine trade blame\n\nFive people were killed on Monday.",
    ])
  func nothing(text: String) {
    let claims = FoundClaim.all(.casualty, in: text)
    #expect(claims.count == 1)
    #expect(claims.first?.place == nil, "\(text)")
  }

  @Test("takes small places and buildings that no gazetteer holds")
  func unlisted() {
    let village = FoundClaim.all(.casualty, in: "Ten people were killed at Quorraville in France.")
    #expect(village.first?.place == "Quorraville")
    #expect(village.first?.claim.statement.place?.countryCode == "FR")
    let hospital = FoundClaim.all(.casualty, in: "Four nurses died at Saint Quorra Hospital.")
    #expect(hospital.first?.place == "Saint Quorra Hospital")
    #expect(hospital.first?.claim.statement.place?.kind == .venue)
  }

  @Test("and a date after the article makes a plan")
  func future() {
    let claims = FoundClaim.all(.date, in: "The bridge opens on 1 July 2026.")
    #expect(claims.first?.claim.statement.modality == .planned)
  }

  @Test("and a range of years is one time")
  func range() {
    let claims = FoundClaim.all(.casualty, in: "The war killed 900 people between 1958 and 1972.")
    #expect(claims.first?.days == "1958-01-01/1972-12-31")
  }

  @Test(
    "comes from labels and headings of lists",
    arguments: [
      ("Summary\n\nKharkiv: a drone hit a bus, killing two passengers.", "Kharkiv"),
      ("Summary\n\nKharkiv: shells hit a school. No one was hurt.", "Kharkiv"),
      ("Summary\n\nMombasa\n\nShells hit a school, wounding four people.", "Mombasa"),
      ("Summary\n\nMombasa\n\nVillatown: shells hit a school, wounding four people.", "Villatown"),
      ("Summary\n\nMombasa\n\nA bus burned.\n\nTalks\n\nFour people were killed.", nil),
      ("Ruiz: \"Four people were killed.\"", nil),
    ])
  func lists(text: String, place: String?) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "of harm is where the sentence or the one before tells of it, not where people met",
    arguments: [
      ("A convoy was attacked near Mosul; three soldiers died.", "Mosul"),
      (
        "Ferry sinks off Galway\n\nThe minister met envoys in Dublin. Nine people had died.",
        "Galway"
      ),
      ("They reached the Aran island of Inisheen, where two men drowned.", "Inisheen"),
    ])
  func harm(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test(
    "of a disaster is the country that an adjective or an authority names",
    arguments: [
      ("Some 90 children have died in a northern Nigerian cholera epidemic.", "Nigeria"),
      ("A plague outbreak in the island state of Madagascar has killed 70.", "Madagascar"),
      ("Togo's Ministry of Health reported 37 deaths.", "Togo"),
      ("The Ghanaian ministry of health announced that it had recorded nine deaths.", "Ghana"),
      ("A cholera outbreak sweeping across Bolivia killed eight villagers.", "Bolivia"),
      ("Cholera came to Kenya. An epidemic sweeping across the country killed 80.", "Kenya"),
    ])
  func disaster(text: String, place: String) {
    #expect(FoundClaim.all(.casualty, in: text).last?.place == place, "\(text)")
  }

  @Test("of an attack is not the country of those who made it")
  func attack() {
    let text = "Twelve people were killed in a Kenyan airstrike."
    #expect(FoundClaim.all(.casualty, in: text).last?.place == nil)
  }

  @Test("of what lies before the main event is not that of it")
  func before() {
    let text = "The bishop reached Mzuzu on Friday and praised the nurses, six of whom had died."
    #expect(FoundClaim.all(.casualty, in: text).last?.place == nil)
  }

  @Test(
    "can be the country or capital that the headline speaks of",
    arguments: [
      ("Flood in Malawi\n\nRain fell. It was the worst flood in the country since 1990.", "Malawi"),
      ("Flood in Malawi\n\nRain fell. Votes were cast in the capital on 3 May 2026.", "Lilongwe"),
    ])
  func country(text: String, place: String) {
    #expect(FoundClaim.all(in: text).last?.place == place, "\(text)")
  }
}
