extension CasualtyCorpus {
  /// How evacuations are told of today.
  static let evacuatedToday: [CasualtyReading] = [
    .init(
      "evacuated 3000",
      [
        "Authorities evacuated 3,000 people from the coast."
      ]),
    .init(
      "evacuated ~250",
      [
        "About 250 residents were evacuated as the fire neared."
      ]),
    .init(
      "evacuated 41",
      [
        "Forty-one patients were evacuated from the hospital."
      ]),
    .init(
      "evacuated 180",
      [
        "All 180 passengers were evacuated via slides."
      ]),
    .init(
      "evacuated 2000..",
      [
        "Thousands have been evacuated from low-lying areas."
      ]),
    .init(
      "evacuated ~800000",
      [
        "Nearly 800,000 people were evacuated ahead of the cyclone."
      ]),
    .init(
      "evacuated 1200",
      [
        "Police evacuated 1,200 shoppers from the mall."
      ]),
    .init(
      "evacuated 17",
      [
        "Seventeen Britons were airlifted from Sudan."
      ]),
    .init(
      "evacuated 95",
      [
        "An RAF flight evacuated 95 people from Khartoum."
      ]),
    .init(
      "evacuated 600",
      [
        "Six hundred guests had to be evacuated from the hotel."
      ]),
    .init(
      "evacuated ~4000",
      [
        "Around 4,000 holidaymakers were evacuated from Rhodes beaches."
      ]),
    .init(
      "evacuated 70",
      [
        "Firefighters evacuated 70 people from the tower block."
      ]),
    .init(
      "evacuated 12",
      [
        "A dozen miners were evacuated after a methane alarm."
      ]),
    .init(
      "evacuated 210",
      [
        "India evacuated 210 students from Tehran."
      ]),
    .init(
      "evacuated 1; injured 1",
      [
        "One injured sailor was evacuated by helicopter."
      ]),
    .init(
      "evacuated 5200",
      [
        "Officials said 5,200 people had been evacuated from the Donetsk region."
      ]),
    .init(
      "evacuated ~400",
      [
        "Some 400 people were moved to safety."
      ]),
    .init(
      "evacuated 200..",
      [
        "Hundreds of villagers were evacuated in Java."
      ]),
    .init(
      "evacuated 9",
      [
        "Nine children were medically evacuated to Jordan."
      ]),
    .init(
      "evacuated 350",
      [
        "350 evacuated as gas leak shuts Leeds street"
      ]),
    .init(
      "evacuated 80",
      [
        "The school evacuated 80 pupils after a bomb threat."
      ]),
    .init(
      "evacuated 33",
      [
        "Thirty-three people were flown to safety."
      ]),
    .init(
      "evacuated 1500",
      [
        "The ship evacuated 1,500 foreigners from Port Sudan."
      ]),
    .init(
      "evacuated 28",
      [
        "Twenty-eight residents of a care home were evacuated."
      ]),
    .init(
      "evacuated 6000..",
      [
        "At least 6,000 people were evacuated."
      ]),
    .init(
      "evacuated 22000",
      [
        "The army has evacuated 22,000 people since Tuesday."
      ]),
    .init(
      "evacuated 18",
      [
        "Eighteen workers were evacuated from the offshore platform."
      ]),
    .init(
      "evacuated 130",
      [
        "As the river rose, 130 campers were evacuated."
      ]),
    .init(
      "evacuated 0",
      [
        "No one was evacuated."
      ]),
    .init(
      "evacuated 45",
      [
        "The volcano alert led to the evacuation of 45 families."
      ]),
    .init(
      "evacuated 2300",
      [
        "The evacuation of 2,300 civilians from the steel plant took three days."
      ]),
    .init(
      "evacuated 60",
      [
        "Sixty people were taken to safety by boat."
      ]),
    .init(
      "evacuated 500",
      [
        "Five hundred people were evacuated after a wartime bomb was found in Dresden."
      ]),
    .init(
      "evacuated 300..400",
      [
        "Between 300 and 400 people were evacuated."
      ]),
    .init(
      "evacuated 7",
      [
        "Seven were airlifted to the mainland."
      ]),
    .init(
      "evacuated 1000",
      [
        "Residents -- 1,000 of them -- were evacuated."
      ]),
    .init(
      "evacuated ..150",
      [
        "Up to 150 spectators were evacuated from the stand."
      ]),
    .init(
      "evacuated 11000",
      [
        "Eleven thousand people have been evacuated from Grindavik and nearby farms."
      ]),
    .init(
      "evacuated 240",
      [
        "The train stopped in the tunnel and 240 passengers were evacuated."
      ]),
    .init(
      "evacuated 3",
      [
        "Three astronauts were evacuated from the station."
      ]),
    .init(
      "evacuated 90",
      [
        "Nurses evacuated 90 newborns as the ward filled with smoke."
      ]),
    .init(
      "evacuated 2",
      [
        "A woman and her baby were evacuated by helicopter."
      ]),
    .init(
      "evacuated 74",
      [
        "The fire at the hostel forced the evacuation of 74 tourists."
      ]),
    .init(
      "evacuated 20000..",
      [
        "Tens of thousands were evacuated from Kherson."
      ]),
    .init(
      "evacuated 14000",
      [
        "Ukraine's emergency service evacuated 14,000 people from Sumy villages."
      ]),
    .init(
      "evacuated 16",
      [
        "Sixteen climbers were evacuated from Everest base camp."
      ]),
    .init(
      "evacuated 36",
      [
        "Thirty-six dialysis patients were evacuated to Cairo."
      ]),
    .init(
      "evacuated 201..",
      [
        "More than 200 people were evacuated."
      ]),
    .init(
      "evacuated 52",
      [
        "Fifty-two crew were evacuated from the burning car carrier."
      ]),
    .init(
      "evacuated 450",
      [
        "The Coast Guard airlifted 450 residents from rooftops."
      ]),
    .init(
      "evacuated 1800",
      [
        "Soldiers in trucks evacuated 1,800 people from Porto Alegre suburbs."
      ]),
    .init(
      "evacuated 25",
      [
        "25 people evacuated in Naples quake swarm"
      ]),
    .init(
      "evacuated 700",
      [
        "Storm: 700 evacuated in Odisha, ports shut"
      ]),
    .init(
      "evacuated 640",
      [
        "The airline evacuated 640 Chinese nationals."
      ]),
    .init(
      "evacuated 8",
      [
        "Eight premature babies have been evacuated from the hospital."
      ]),
    .init(
      "evacuated ~110",
      [
        "Some 110 office staff were evacuated when smoke was seen."
      ]),
    .init(
      "evacuated 19; injured 19",
      [
        "The Red Cross evacuated 19 wounded from the besieged plant."
      ]),
    .init(
      "evacuated 5000",
      [
        "Five thousand people were evacuated on Monday and allowed back on Tuesday."
      ]),
    .init(
      "evacuated 43",
      [
        "State carrier evacuates 43 from Beirut"
      ]),
    .init(
      "evacuated 10",
      [
        "Ten elderly people had been evacuated from the village."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let evacuatedTodayNegative = [
    "Thirty homes were evacuated."
  ]
}
