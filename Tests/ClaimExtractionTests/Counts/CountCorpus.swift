import Testing

/// One reading of a sentence and the texts that must give it.
///
/// The reading lists measure, count and unit of every count claim: "drone 120; aid 8000000 USD".
struct CountReading: Sendable, CustomTestStringConvertible {
  var expected: String
  var texts: [String]

  var testDescription: String { expected }

  init(_ expected: String, _ texts: [String]) {
    self.expected = expected
    self.texts = texts
  }
}

enum CountCorpus {
  static let things: [CountReading] = [
    .init(
      "drone 120", ["Russia launched 120 drones.", "The army shot down 120 drones overnight."]),
    .init("drone 120; missile 15", ["Russia launched 120 drones and 15 missiles."]),
    .init(
      "infraction 2000..",
      ["Inspectors logged thousands of infractions.", "Thousands of infractions went unpunished."]),
    .init("ceasefire violation 1118", ["Monitors counted 1,118 ceasefire violations."]),
    .init(
      "prisoner 205", ["The two sides exchanged 205 prisoners.", "Some released 205 prisoners."]),
    .init("seat 63", ["The party won 63 seats.", "Her bloc took 63 seats."]),
    .init("house 40", ["The storm destroyed 40 houses.", "Forty houses burned down."]),
    .init(
      "job 3000",
      ["The company will cut 3,000 jobs.", "The plant employs few, but 3,000 jobs are gone."]),
    .init(
      "troop 10000", ["Washington sent 10,000 troops.", "Some 10 ships carried 10,000 troops."]),
    .init("vote 52", ["The motion got 52 votes.", "He lost by 52 votes."]),
    .init("person 3000001..", ["The heatwave has touched more than three million people."]),
    .init("person 251..", ["The tax office has audited more than 250 people."]),
    .init("mortar tube 7", ["Customs seized seven mortar tubes."]),
    .init("crate 48", ["They found 48 crates of rifles."]),
    .init("Danish engineer 9", ["Nine Danish engineers landed in Accra."]),
    .init("ship 5..7", ["Between five and seven ships were seen."]),
    .init("home 20", ["The fire destroyed 20 homes."]),
    .init("school 1500..", ["At least 1,500 schools remain closed."]),
    .init("tree ~200", ["About 200 trees fell."]),
    .init("flight 300", ["Airlines cancelled 300 flights."]),
    .init("sheep 14", ["Wolves killed 14 sheep."]),
    .init(
      "African and Latin American country 17",
      ["The fund helps 17 African and Latin American countries."]),
    .init(
      "Polish, British and Afghan soldier ~15000",
      ["Some 15,000 Polish, British and Afghan soldiers took part in the drill."]),
    .init("rank and file member 9000", ["The party has 9,000 rank-and-file members."]),
    .init("rabbi 24..", ["Later dozens of rabbis signed the letter."]),
    .init("Palestinian 16", ["Officers allowed 16 Palestinians to return home on Friday."]),
    .init("helicopter ..4", ["Up to four helicopters took part."]),
  ]

  static let amounts: [CountReading] = [
    .init(
      "aid 8000000 USD",
      ["Canada pledged $8 million in aid.", "Canada promised 8 million dollars in aid."]),
    .init(
      "deal 3000000000.. USD",
      ["The airline bought jets in a deal worth more than $3 billion."]),
    .init(
      "bridge loan 75000000 USD",
      ["The lenders agreed on a US$75 million bridge loan."]),
    .init("bounty ..900000 USD", ["Police offered a bounty of up to $900,000."]),
    .init("loan 3500000000 EUR", ["The bank granted a €3.5bn loan."]),
    .init("damage 1000000000.. USD", ["The storm caused at least $1 billion in damage."]),
    .init("vote 52 percent", ["He won 52% of the vote.", "He won 52 percent of the vote."]),
    .init("grain 500 tonne", ["The ship carried 500 tonnes of grain."]),
    .init("oil 2000000 barrel", ["The tanker holds 2 million barrels of oil."]),
    .init("forest 12000 hectare", ["The fire burned 12,000 hectares of forest."]),
  ]

  /// Sentences without any count claim.
  static let negative = [
    "He is 36 years old.", "She was born in 1987.", "They met in room 12.", "Flight 370 vanished.",
    "Both sides rejected the deal.", "The two sides met.", "The two leaders shook hands.",
    "It is one thing to talk.", "One of the men laughed.", "They talked for three hours.",
    "He came second.", "The first half was dull.", "The 95th brigade advanced.", "They won 3-1.",
    "The car was doing 80 km/h.", "The village lies 20 km east of the city.",
    "Several ministers resigned.", "A few shops opened.", "A couple of shops opened.",
    "A magnitude 6.1 quake struck.", "Article 5 was invoked.", "He lives at 10 Downing Street.",
    "Her three sons were there.", "All four doors were open.", "It could cost 20 jobs.",
    "Chapter 7 applies.", "He lost two weeks.", "They want to build 20 schools if they win.",
    "The five-member panel met.", "At 10:30 it began.",
  ]
}
