extension CasualtyCorpus {
  /// Running totals, their earlier values and corrections.
  static let tolls: [CasualtyReading] = [
    .init(
      "killed 49; killed 57",
      [
        "The death toll climbed to 57 from 49.",
        "The toll rose from 49 to 57.",
      ]),
    .init(
      "killed 3000..",
      [
        "The death toll has surpassed 2,999."
      ]),
    .init(
      "killed 1000..",
      [
        "The death toll passed 999 on Friday."
      ]),
    .init(
      "killed 60",
      [
        "The death toll stood at 60 on Sunday.",
        "State television put the death toll at 60.",
      ]),
    .init(
      "killed 60..",
      [
        "The death toll was put at no fewer than 60."
      ]),
    .init(
      "killed 1; killed 24",
      [
        "The toll rose to 24 when another victim died in hospital."
      ]),
    .init(
      "killed 24",
      [
        "Officials revised the toll to 24."
      ]),
    .init(
      "killed 24; killed 31",
      [
        "Officials lowered the death toll to 24 from 31."
      ]),
    .init(
      "killed 31",
      [
        "That brought the death toll to 31.",
        "The number of people killed has risen to 31.",
      ]),
    .init(
      "injured 150",
      [
        "The number of wounded has risen to 150."
      ]),
    .init(
      "injured 150; injured 90",
      [
        "The number of injured rose to 150 from 90."
      ]),
    .init(
      "missing 33",
      [
        "The number of missing has dropped to 33."
      ]),
    .init(
      "killed 8; killed 90",
      [
        "Eight more people have died, pushing the death toll to 90."
      ]),
    .init(
      "killed 12; killed 45",
      [
        "The strikes killed 12 people on Monday, taking the death toll to 45."
      ]),
    .init(
      "killed 88",
      [
        "Death toll in Turkish hotel fire climbs to 88",
        "Death toll now 88, says minister",
      ]),
    .init(
      "killed 5000..",
      [
        "The cholera toll has exceeded 4,999."
      ]),
    .init(
      "killed 14",
      [
        "The final toll was 14.",
        "The official toll is 14.",
      ]),
    .init(
      "injured 60; killed 14",
      [
        "The toll is now 14 dead and 60 injured."
      ]),
    .init(
      "killed 14; killed 17",
      [
        "Seventeen people died, up from 14 on Saturday."
      ]),
    .init(
      "killed 17; killed 20",
      [
        "Police said 17 had died, down from 20."
      ]),
    .init(
      "killed 120",
      [
        "The count of the dead reached 120."
      ]),
    .init(
      "killed 16; killed 2",
      [
        "Two of the injured died overnight, raising the number of dead to 16."
      ]),
    .init(
      "killed 110..",
      [
        "The total death toll is more than 109."
      ]),
    .init(
      "killed 25..",
      [
        "The storm's death toll reached at least 25 across three states."
      ]),
    .init(
      "killed 300",
      [
        "An earlier toll of 300 was wrong."
      ]),
    .init(
      "killed 44",
      [
        "With 44 deaths, it is the worst accident on the line."
      ]),
    .init(
      "killed 9",
      [
        "The crash killed nine, the highest toll this year."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let tollsNegative = [
    "The road toll rose by 40 pence.",
    "The bridge toll is $12.",
    "A toll of 15 euros is charged at the tunnel.",
    "Truckers paid tolls of $200 on the route.",
    "Dial the toll-free number 800 555 1212.",
  ]
}
