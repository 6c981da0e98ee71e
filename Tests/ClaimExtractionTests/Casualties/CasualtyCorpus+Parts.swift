extension CasualtyCorpus {
  /// Counts with what they are made up of, and lists of labels.
  static let parts: [CasualtyReading] = [
    .init(
      "killed 2; killed 3; killed 5",
      [
        "The crash killed five people: three men and two women.",
        "Five people were killed: three men and two women.",
        "Five people – three men and two women – were killed.",
        "Five civilians (three men and two women) died in the blast.",
        "Five people died, three men and two women.",
      ]),
    .init(
      "killed 12; killed 2",
      [
        "Twelve people were killed. Two were children.",
        "Twelve people were killed on Friday. Two of them were children.",
        "Twelve people died in the fire. Two of the dead were firefighters.",
        "Twelve people died in the fire. Two of the victims were foreigners.",
      ]),
    .init(
      "injured 2; injured 9",
      [
        "Nine people were injured. Two of the injured were police officers.",
        "Nine people were hurt in the crush. Two of them were teenagers.",
      ]),
    .init(
      "injured 12; killed 7",
      [
        "Dead: 7. Injured: 12.",
        "Dead: 7, injured: 12",
        "Killed: 7 | Wounded: 12",
        "Killed: 7; wounded: 12.",
        "Fatalities: 7; injuries: 12.",
        "7 KIA, 12 WIA",
      ]),
    .init("missing ~40000", ["Some 40,000 people are kidnapped or missing."]),
    .init("killed 15", ["15 members of the armed forces today died in a helicopter crash."]),
  ]

  /// What follows a toll, or looks like a label, and counts nobody harmed.
  static let partsNegative = [
    "Even the murder of a judge could not stop the trial.",
    "Two were children.",
    "Three of them were teachers.",
    "Missing: the point.",
  ]
}
