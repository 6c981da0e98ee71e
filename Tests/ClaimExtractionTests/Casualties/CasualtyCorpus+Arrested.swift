extension CasualtyCorpus {
  /// How arrests are told of today.
  static let arrestedToday: [CasualtyReading] = [
    .init(
      "arrested 7",
      [
        "The arrests of seven activists drew protest.",
        "Seven others were also detained.",
      ]),
    .init(
      "arrested 3",
      [
        "Police arrested three men in connection with the stabbing.",
        "Three people have been arrested.",
        "Three teenagers are under arrest.",
        "Cops arrest three for Holi brawl in Noida",
      ]),
    .init(
      "arrested 120..",
      [
        "At least 120 protesters were detained in Istanbul."
      ]),
    .init(
      "arrested 300",
      [
        "Riot police made 300 arrests."
      ]),
    .init(
      "arrested 12",
      [
        "Twelve suspects were taken into custody.",
        "Twelve people are in custody.",
      ]),
    .init(
      "arrested 5",
      [
        "Five officials were placed under arrest.",
        "The raids led to the arrest of five alleged traffickers.",
        "Five of the officers were arrested.",
        "Five crew members of the seized ship were detained.",
      ]),
    .init(
      "arrested 2",
      [
        "Two women, aged 22 and 24, were arrested on suspicion of murder.",
        "Police arrest two over Louvre heist",
        "Two Ghanaians were picked up by police.",
        "A couple were arrested at Gatwick.",
      ]),
    .init(
      "arrested 30..",
      [
        "More than 29 demonstrators were arrested near Parliament."
      ]),
    .init(
      "arrested ~1000",
      [
        "Nearly 1,000 people were detained across Russia."
      ]),
    .init(
      "arrested 8",
      [
        "The Garda arrested eight people in Limerick.",
        "Eight journalists have been jailed.",
      ]),
    .init(
      "arrested 14",
      [
        "The NIA arrested 14 persons in Kerala."
      ]),
    .init(
      "arrested 4",
      [
        "Four accused were nabbed by Delhi Police.",
        "The FBI arrested four alleged members of the cell.",
      ]),
    .init(
      "arrested 25",
      [
        "EFCC operatives arrested 25 suspected internet fraudsters in Ibadan."
      ]),
    .init(
      "arrested 6",
      [
        "Six soldiers have been detained over the coup plot.",
        "Six persons have been apprehended by the Kaduna command.",
      ]),
    .init(
      "arrested 466",
      [
        "The Met said 466 people had been arrested."
      ]),
    .init(
      "arrested 10",
      [
        "Ten students were arrested at the sit-in."
      ]),
    .init(
      "arrested ~50",
      [
        "Some 50 opposition members were rounded up."
      ]),
    .init(
      "arrested 9",
      [
        "ICE agents detained nine workers at a car wash.",
        "Nine men were held on suspicion of people smuggling.",
      ]),
    .init(
      "arrested 475",
      [
        "Immigration agents detained 475 people at the battery plant in Georgia."
      ]),
    .init(
      "arrested 17",
      [
        "17 arrested in Spain drugs sweep"
      ]),
    .init(
      "arrested 11",
      [
        "Officers detained 11 football supporters."
      ]),
    .init(
      "arrested 200..",
      [
        "Hundreds were arrested."
      ]),
    .init(
      "arrested 24..",
      [
        "Dozens of people have been arrested in Tehran."
      ]),
    .init(
      "arrested 0",
      [
        "No one has been arrested.",
        "No arrests have been made.",
        "No arrests were made.",
      ]),
    .init(
      "arrested 21",
      [
        "Twenty-one people were arrested for disorder."
      ]),
    .init(
      "arrested 40",
      [
        "The operation resulted in 40 arrests."
      ]),
    .init(
      "arrested 13; arrested 2",
      [
        "Thirteen people, including two generals, were arrested."
      ]),
    .init(
      "arrested 37",
      [
        "Thirty-seven activists were imprisoned under the law."
      ]),
    .init(
      "arrested 15; arrested 3",
      [
        "Security forces detained 15 people, three of them minors."
      ]),
    .init(
      "arrested 70",
      [
        "A total of 70 people were arrested."
      ]),
    .init(
      "arrested 28",
      [
        "Interpol announced the arrest of 28 suspects."
      ]),
    .init(
      "arrested 1400",
      [
        "Police in Kenya arrested 1,400 people over four days of unrest."
      ]),
    .init(
      "arrested 60",
      [
        "Sixty miners were arrested as they surfaced."
      ]),
    .init(
      "arrested 33",
      [
        "Thirty-three suspects remain in custody."
      ]),
    .init(
      "arrested 100..150",
      [
        "Between 100 and 150 people were detained."
      ]),
    .init(
      "arrested 18",
      [
        "Belarus detained 18 people accused of spying."
      ]),
    .init(
      "arrested 16",
      [
        "Turkish police detained 16 people over the hotel fire."
      ]),
    .init(
      "arrested 19",
      [
        "Nineteen mourners were arrested outside the mosque."
      ]),
    .init(
      "arrested 26",
      [
        "Twenty-six poachers were arrested in Kruger."
      ]),
    .init(
      "arrested 44",
      [
        "Forty-four migrants were detained at the border."
      ]),
    .init(
      "arrested 800",
      [
        "Police detained 800 people in a single night."
      ]),
    .init(
      "arrested 230",
      [
        "Officers have made 230 arrests since the riots began."
      ]),
    .init(
      "arrested 22",
      [
        "Twenty-two lawmakers were detained."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let arrestedTodayNegative = [
    "A 19-year-old man has been arrested.",
    "A man and a woman were arrested.",
  ]
}
