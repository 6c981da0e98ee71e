extension CasualtyCorpus {
  /// How the missing are told of today.
  static let missingToday: [CasualtyReading] = [
    .init(
      "missing 30..",
      [
        "More than 29 were missing after the ferry capsized off Sulawesi."
      ]),
    .init(
      "missing 14",
      [
        "The number of missing stands at 14."
      ]),
    .init(
      "missing 3",
      [
        "Three climbers are missing on Nanga Parbat.",
        "Three fishermen have been reported missing off Kerala.",
        "Still missing are three loggers.",
      ]),
    .init(
      "missing 1",
      [
        "A six-year-old girl is still missing after the flash flood.",
        "Tech tycoon Piet Hals was among the missing.",
        "A British tourist vanished on the island of Symi.",
        "Journalist Omar Diallo disappeared on 9 March in Niamey.",
        "One crewman was lost overboard and is missing.",
        "Teen swimmer missing off Durban beach",
      ]),
    .init(
      "missing 12",
      [
        "Twelve crew members remain missing."
      ]),
    .init(
      "missing 9",
      [
        "Nine people are unaccounted for.",
        "Nine labourers are still missing, said the district collector.",
      ]),
    .init(
      "missing 160..",
      [
        "At least 160 people were still missing along the Guadalupe River, the governor said."
      ]),
    .init(
      "missing 5",
      [
        "Coast guard searching for five missing sailors",
        "There were five people missing on Monday morning.",
        "5 missing after tugboat overturns in Vistula",
      ]),
    .init(
      "missing ~40",
      [
        "Around 40 people were missing."
      ]),
    .init(
      "missing 24..",
      []),
    .init(
      "missing 200..",
      [
        "Hundreds remain missing."
      ]),
    .init(
      "missing 22",
      [
        "Rescue teams were looking for 22 missing villagers."
      ]),
    .init(
      "missing 7",
      [
        "Seven were missing after the landslide buried the road camp."
      ]),
    .init(
      "missing 43",
      [
        "The disappearance of 43 students in Iguala remains unsolved."
      ]),
    .init(
      "missing 100000..",
      [
        "More than 99,999 people have disappeared in Mexico, the registry shows."
      ]),
    .init(
      "missing 2",
      [
        "Two divers went missing near the wreck on Sunday.",
        "The two missing pilots ejected over the sea.",
        "Search resumes for two missing after quarry collapse",
        "Police seek two missing sisters in Aberdeen",
        "A mother and her infant are missing in the floods.",
      ]),
    .init(
      "missing 6",
      [
        "Six hikers have gone missing in the Sierra.",
        "Six bakery workers remained unaccounted for on Tuesday.",
        "The search for the six missing miners entered its fifth day.",
        "Six people went missing when the pier collapsed.",
      ]),
    .init(
      "missing 4",
      [
        "The sinking left four people missing.",
        "Four Indian nationals are missing after the cloudburst.",
        "A family of four is missing.",
      ]),
    .init(
      "killed 3; missing 12",
      [
        "Three bodies were recovered, and 12 people are still missing."
      ]),
    .init(
      "killed 8; missing 20",
      [
        "Eight dead, 20 missing in Nepal landslide"
      ]),
    .init(
      "missing 8",
      [
        "Eight workers were listed as missing."
      ]),
    .init(
      "missing 10",
      [
        "Ten soldiers were missing in action after the ambush."
      ]),
    .init(
      "missing 0",
      [
        "No one is missing, the fire chief said.",
        "Nobody was reported missing.",
      ]),
    .init(
      "missing 40",
      [
        "Survivors told the agency that 40 migrants were missing."
      ]),
    .init(
      "missing 31",
      [
        "Thirty-one people were swept away and are missing."
      ]),
    .init(
      "missing 11",
      [
        "Officials lowered the number of missing people to 11."
      ]),
    .init(
      "missing ~50",
      [
        "An estimated 50 passengers were unaccounted for."
      ]),
    .init(
      "missing 21",
      [
        "Indonesian navy hunts 21 missing submarine crew"
      ]),
    .init(
      "missing 36",
      [
        "The fire service put the number of missing at 36."
      ]),
    .init(
      "missing 18",
      [
        "Eighteen others are missing."
      ]),
    .init(
      "missing 13",
      [
        "Rescuers believe 13 people are missing under the mud."
      ]),
    .init(
      "missing 270..",
      [
        "The dam failure in Brumadinho left at least 270 missing or dead."
      ]),
    .init(
      "missing 1500",
      [
        "A total of 1,500 people have been reported missing since the storm."
      ]),
    .init(
      "missing 28",
      [
        "Twenty-eight Rohingya were missing after the trawler broke up."
      ]),
    .init(
      "missing 70..",
      [
        "As of Friday, over 69 people were missing."
      ]),
    .init(
      "missing 16",
      [
        "The blast at the plant left 16 people missing."
      ]),
    .init(
      "missing 19",
      [
        "Another 19 people are listed as missing."
      ]),
    .init(
      "missing 87..",
      [
        "At least 87 were missing."
      ]),
    .init(
      "missing 12..15",
      [
        "Between 12 and 15 passengers are missing."
      ]),
    .init(
      "killed 1; missing 8",
      [
        "One sailor was found dead and eight are missing after the freighter went down."
      ]),
    .init(
      "missing 104",
      [
        "104 people are missing, Valencia's high court said."
      ]),
    .init(
      "missing 44",
      [
        "Forty-four sailors were missing aboard the submarine."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let missingTodayNegative: [String] = [
    "The missing link in the theory remains to be found.",
    "Two pages are missing from the ledger.",
  ]
}
