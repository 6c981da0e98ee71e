extension CasualtyCorpus {
  /// That nobody came to harm, in the many ways to say so.
  static let denials: [CasualtyReading] = [
    .init(
      "injured 0",
      [
        "No one was injured in the landing.",
        "Nobody was hurt when the wall came down.",
        "The fire was put out without any injuries.",
        "None of the passengers was hurt.",
        "None of the 62 passengers was injured.",
        "Neither of the pilots was hurt.",
        "Neither man was injured.",
        "Not a single spectator was injured.",
        "The crash did not result in any serious injuries.",
        "No passengers were hurt, SpiceJet said.",
        "No civilians were wounded.",
        "Fortunately no pupil was injured.",
      ]),
    .init(
      "killed 0",
      [
        "No deaths have been reported.",
        "There has been no loss of life.",
        "The cargo ship sank with no loss of life.",
        "None of the hostages was killed.",
        "Not one soldier was killed, the general said.",
        "No troops were killed in the attack.",
        "No fatalities were recorded, the FRSC sector commander said.",
      ]),
    .init(
      "casualty 0",
      [
        "There were no casualties, the governor wrote on Telegram.",
        "The ministry reported no casualties.",
        "There were no immediate reports of casualties.",
        "There have been no reports of any casualties.",
        "The rockets fell in an open field without causing casualties.",
        "The tremor did not cause any casualties.",
      ]),
    .init(
      "casualty 0; injured 0",
      [
        "No casualties or injuries were recorded."
      ]),
    .init(
      "injured 0; killed 0",
      [
        "There were no fatalities or injuries.",
        "No deaths or injuries were reported in the quake.",
      ]),
    .init(
      "missing 0",
      [
        "No one is missing."
      ]),
    .init(
      "captured 0",
      [
        "No hostages were taken during the raid."
      ]),
    .init(
      "arrested 0",
      [
        "No one has been arrested over the shooting.",
        "Nobody was arrested.",
      ]),
    .init(
      "injured 0; killed 2",
      [
        "Two people died but no one else was hurt."
      ]),
    .init(
      "injured 0; killed 1",
      [
        "A horse-drawn cart overturned, killing a man; nobody else was injured."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let denialsNegative = [
    "There were fears of casualties.",
    "The number of casualties was not known.",
    "It was unclear whether there were any casualties.",
    "He was not injured by the fall in prices.",
    "Was anyone hurt?",
    "How many people were killed?",
    "Did the strike kill 12 people?",
  ]
}
