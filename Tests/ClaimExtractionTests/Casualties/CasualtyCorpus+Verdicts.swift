extension CasualtyCorpus {
  /// What is denied, corrected or only supposed.
  static let verdicts: [CasualtyReading] = [
    .init(
      "denied killed 12",
      [
        "Reports that 12 people were killed are false.",
        "Reports that 12 villagers had been killed were denied by the ministry.",
        "Claims that 12 pilgrims died in the crush are untrue, the governor said.",
        "Rumours of 12 deaths at the plant proved unfounded.",
        "A post saying 12 miners had died turned out to be a hoax.",
        "It is not true that 12 people were killed in the raid.",
        "It was false that 12 people had been shot dead, the mayor told radio.",
        "There is no truth in claims that 12 students were killed.",
        "It is not the case that 12 prisoners died.",
        "The army called reports that 12 farmers were killed fabricated.",
      ]),
    .init(
      "denied killed 40",
      [
        "The ministry dismissed claims that 40 soldiers had been killed.",
        "The army denied killing 40 civilians.",
        "A spokesman denied reports that 40 people were killed.",
        "The company rejected allegations that 40 workers died.",
        "The junta denied the deaths of 40 prisoners.",
        "He dismissed reports of 40 deaths.",
      ]),
    .init(
      "denied killed 12; killed 5",
      [
        "Five people, not 12 as reported, were killed in the raid.",
        "Five people were killed, not 12 as earlier reported.",
        "Five people died in the fire, rather than the 12 first reported.",
      ]),
    .init(
      "possible killed 40",
      [
        "Forty people are feared dead after the ferry sank.",
        "Forty people were presumed dead.",
        "Forty people are believed to have died.",
        "Forty people are believed to have been killed in the landslide.",
        "Forty miners are thought to have died underground.",
        "Forty feared dead in ferry disaster",
        "Forty migrants are feared drowned off Lesbos.",
      ]),
    .init("possible missing 9", ["Nine sailors are feared missing."]),
    .init("possible missing 17", ["Seventeen persons are feared missing in Wayanad."]),
    .init("possible missing 60", ["60 feared missing as boat sinks off Djibouti"]),
    .init("possible killed 200", ["Two hundred people are feared dead."]),
    .init("missing 3; possible killed 3", ["Three others were missing and presumed dead."]),
    .init("missing 24..; possible killed 24..", ["Dozens of people are missing and feared dead."]),
    .init("denied killed 2", ["He denied killing two women."]),
    .init("denied captured 3", ["The army denied that three soldiers had been captured."]),
    .init(
      "killed 12",
      [
        "The group denied any part in the attack that killed 12 people.",
        "The ministry confirmed reports that 12 people were killed.",
      ]),
  ]

  /// Hypotheses that look like counts.
  static let verdictsNegative = [
    "The murder of a judge would be an outrage.",
    "Forty people are not believed to have died.",
  ]
}
