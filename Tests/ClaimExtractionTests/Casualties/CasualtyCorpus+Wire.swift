extension CasualtyCorpus {
  /// Sentences in the manner of today's agencies.
  static let wire: [CasualtyReading] = [
    .init(
      "killed 12..; killed 3; injured 37",
      [
        "A drone strike on an apartment block in Kharkiv killed at least 12 people, including three children, and wounded 37 others on Tuesday night, the regional governor said."
      ]),
    .init(
      "missing 14",
      ["Emergency workers searched the rubble on Sunday, while 14 people remained missing."]),
    .init(
      "killed 234; killed 211; missing 91..",
      [
        "The death toll from the floods rose to 234 on Wednesday, up from 211 a day earlier, with more than 90 people still unaccounted for."
      ]),
    .init(
      "killed 45",
      ["Airstrikes killed 45 Palestinians overnight, according to the health ministry."]),
    .init(
      "displaced 2000..; killed 2301..",
      [
        "The quake, which struck at 4:17 a.m., left thousands homeless and killed more than 2,300 people."
      ]),
    .init(
      "injured 0; displaced ~150",
      ["Nobody was injured in the fire, which destroyed 20 homes and displaced some 150 residents."]
    ),
    .init(
      "arrested 35; arrested 24..", ["Police arrested 35 protesters and detained dozens more."]),
    .init(
      "rescued 62; killed 9",
      ["Rescuers saved 62 migrants from a sinking boat; nine bodies were recovered."]),
    .init(
      "sickened 301..; injured 41",
      ["More than 300 people fell ill after eating at the school, and 41 were hospitalized."]),
    .init("killed 5", ["Five soldiers of the 95th brigade were killed in action near Bakhmut."]),
    .init(
      "captured 27",
      ["Gunmen kidnapped 27 schoolgirls from a dormitory in Kebbi state, police said."]),
    .init(
      "killed ~2900; injured 5501..",
      [
        "The earthquake has killed nearly 2,900 people and injured more than 5,500, state television reported."
      ]),
    .init("missing 3", ["Officials said three crew members were missing after the ship sank."]),
    .init(
      "killed 6; injured 14; injured 2",
      [
        "An explosion ripped through a factory, killing six workers and injuring 14, two of them critically."
      ]),
    .init(
      "sickened 12001..; killed 340", ["The virus has infected over 12,000 people and killed 340."]),
    .init("killed 14", ["The army said 14 of its soldiers had been killed since Friday."]),
    .init(
      "killed 4; injured 12",
      ["The military said four soldiers were killed and 12 wounded in fighting in Rafah."]),
    .init(
      "killed 51", ["The ministry says 51 bodies were brought to hospitals in the past 24 hours."]),
    .init(
      "killed 11; injured 20",
      ["A coach carrying 49 passengers overturned, killing 11 and injuring 20."]),
    .init(
      "killed 24..", ["Hurricane Milton has claimed the lives of at least 24 people in Florida."]),
    .init("killed 22; injured 40..", ["Twenty-two people lost their lives and scores were hurt."]),
    .init("killed 67", ["The crash killed all 67 people on board.", "All 67 people aboard died."]),
    .init("killed 17; captured 3", ["Troops killed 17 gunmen and captured three others."]),
    .init(
      "killed 4", ["The killings of four aid workers drew condemnation from the United Nations."]),
    .init(
      "killed 3..; killed 1; injured 20",
      [
        "At least three people, including a child, were killed and 20 others, most of them women, were injured."
      ]),
    .init("evacuated ~5000", ["Some 5,000 people were evacuated from the island as lava flowed."]),
    .init("rescued 14", ["Firefighters rescued 14 people trapped in an elevator."]),
    .init("killed 30", ["A court convicted two men of the killing of 30 villagers in 2019."]),
    .init(
      "killed 101",
      ["The accident, the deadliest since 1998, when 101 people died, happened at 10:58 a.m."]),
    .init(
      "killed 1; injured 9..",
      [
        "Police opened fire, killing one protester and wounding at least nine, hospital sources said."
      ]),
    .init("killed 72", ["The blaze killed 72 people in 2017."]),
    .init(
      "killed 2; injured 1",
      ["The shooting left two officers dead and a bystander critically wounded."]),
    .init("killed 21", ["Of the 180 passengers on board, 21 were killed."]),
    .init(
      "killed 2; killed 19",
      ["Two more people died of their injuries, bringing the death toll to 19."]),
    .init(
      "killed 8; missing 26",
      [
        "Eight people have died and 26 are missing after a landslide buried a village in Papua New Guinea."
      ]),
    .init(
      "injured 25",
      [
        "Twenty-five people, many of them tourists, were injured when a tram derailed in Lisbon on Wednesday."
      ]),
    .init(
      "killed 16; injured 23",
      ["A funicular derailed in Lisbon, killing 16 people and injuring 23, authorities said."]),
    .init(
      "killed 150..",
      ["At least 150 people were killed when a school was hit, the ministry said in a statement."]),
    .init(
      "killed 5..; missing 60..",
      ["At least five people were killed and at least 60 were missing after the dam gave way."]),
    .init(
      "arrested 1500..",
      ["More than a dozen cities saw protests, and at least 1,500 people were arrested."]),
    .init(
      "injured 9; arrested 30",
      ["Nine officers were injured and 30 people arrested as the march turned violent."]),
    .init(
      "killed 13; injured 0",
      [
        "Thirteen people were killed in the northern strike, but nobody was hurt in the southern one."
      ]),
    .init(
      "displaced ~700000",
      ["About 700,000 people have been displaced since the rebels took the city."]),
    .init(
      "killed 3",
      ["A Palestinian official said three people were killed, one day after the truce began."]),
    .init(
      "killed 260; captured 40",
      ["Militants killed 260 people at the festival and took 40 people hostage."]),
    .init(
      "killed 270",
      [
        "All but one of the 242 people on the plane and 29 on the ground lost contact; 270 bodies were recovered."
      ]),
    .init(
      "killed 31..; injured 71",
      [
        "The ballistic missile strike on Sumy killed at least 31 people and injured 71, officials said."
      ]),
    .init(
      "injured 3",
      ["Rockets fired at the harbour left three dockers injured and set a warehouse alight."]),
    .init(
      "killed 6..",
      ["At least six people are dead after a helicopter crashed into the Hudson River."]),
    .init("injured 56", ["Fifty-six people were hospitalised after the stand collapsed."]),
    .init(
      "killed 2; injured 5", ["Two people were killed and five wounded in a shooting at a bar."]),
    .init(
      "killed 15; injured ~35",
      ["A man drove a pickup into a crowd in New Orleans, killing 15 people and injuring about 35."]
    ),
    .init("missing 41; killed 7", ["Forty-one people were missing and seven confirmed dead."]),
    .init(
      "killed 10001..",
      ["More than 10,000 civilians have been killed since the invasion began, the UN says."]),
    .init("killed 100; injured 1000", ["The toll so far: 100 people killed and 1,000 injured."]),
    .init("sickened 28; killed 2", ["The E. coli outbreak has sickened 28 people and killed two."]),
    .init(
      "killed 18; killed 5",
      ["Eighteen people were killed, five of them children, when the bus plunged into a ravine."]),
    .init(
      "injured 100..; displaced 4000",
      ["The typhoon injured at least 100 people and left 4,000 people homeless."]),
    .init("captured 2", ["Two Italian tourists were abducted in the desert last week."]),
    .init("killed 87", ["The wildfire in Maui killed 87 people, the governor said on Saturday."]),
    .init("rescued 200", ["The navy rescued 200 people from a burning ferry off Crete."]),
    .init(
      "killed 3; injured 2",
      ["Israeli police said three attackers were killed and two officers were wounded."]),
    .init(
      "killed 36; killed 7",
      ["The airstrike killed 36 people, among them seven children, medics said."]),
  ]

  static let headlines: [CasualtyReading] = [
    .init(
      "killed 12",
      [
        "Bomb kills 12 in Kabul", "12 killed in Kabul bombing", "12 dead in Kabul blast",
        "KABUL BLAST KILLS 12", "TWELVE KILLED IN KABUL BOMBING", "12 die in Kabul bombing",
        "At Checkpoint, 12 Killed By Gunmen",
      ]),
    .init("killed 36; injured 24..", ["Crowd crush kills 36, injures dozens"]),
    .init(
      "killed 18..; missing 40",
      [
        "AT LEAST 18 DEAD, 40 MISSING AFTER FERRY CAPSIZES OFF CEBU",
        "At least 18 dead, 40 missing after ferry capsizes",
      ]),
    .init(
      "killed 2; injured 5",
      [
        "Two dead, 5 hurt in stabbing at shopping mall",
        "TWO DEAD, 5 HURT IN STABBING AT SHOPPING MALL",
      ]),
    .init(
      "killed 3",
      ["THREE KILLED AS TRAIN HITS VAN NEAR LODZ", "Three Killed as Train Hits Van Near Lodz"]),
    .init(
      "arrested 50..",
      ["At least 50 arrested at climate protest", "AT LEAST 50 ARRESTED AT CLIMATE PROTEST"]),
    .init(
      "killed 19",
      [
        "19 killed in Lagos market fire", "Lagos market fire kills 19",
        "LAGOS MARKET FIRE KILLS 19",
      ]),
  ]

  /// Sentences without any casualty claim.
  static let negative = [
    "The blast could kill thousands.", "As many as 45 people may have died.",
    "If the dam bursts, hundreds could be killed.", "He threatened to kill 20 hostages.",
    "They planned to kidnap two ministers.", "Officials fear that hundreds will be killed.",
    "The army would have arrested 200 people.",
    "In a drill on Thursday, 200 mock casualties were evacuated.",
    "The minister killed the bill by two votes.",
    "The film was shot dead on arrival at the box office.",
    "The vote ended in a dead heat with 50 votes each.", "Two drones were shot down.",
    "The frost killed 20 trees.", "Wolves killed 14 sheep.", "The fire killed 3,000 chickens.",
    "The militants freed 12 hostages.", "Both pilots survived.", "Twelve people survived.",
    "He is 36 years old.", "The 95th brigade advanced.", "He killed time for three hours.",
    "She lives at 12 Church Lane.", "Flight 370 went down.", "The deadline passed on 12 May.",
    "The team lost 3-1.", "Murder rates fell by 20 percent.", "Room 12 was on fire.",
    "The company cut 3,000 jobs.", "The death penalty was abolished in 1998.",
    "Three dead batteries were replaced.",
    "The injured striker will miss three games.", "The novel tells how 12 guests were murdered.",
    "They prevented the killing of 30 people.", "The plot to murder two judges failed.",
    "Police called for the arrest of three men.", "The troops were ordered to evacuate 300 people.",
    "It would take 20 years.", "The lifeless pitch hurt both sides.",
    "Prosecutors sought the death penalty.",
    "Two attackers fled in a car.", "The law saved the company 3 million dollars.",
    "Five officers were on duty.", "The patient was 81.", "Ten years have passed.",
    "The missile carries 20 warheads.", "Gunmen attacked two villages.",
    "The kidnappers demanded $2 million.",
    "The hospital has 200 beds.", "Scores were level at half-time.", "The virus mutated twice.",
    "They rescued the euro.", "The judge handed down 12 death sentences.",
    "Two murder charges were dropped.",
    "The casualty figures were withheld.",
    "The rebel movement was wiped out and has been annihilated.",
    "The injury list has five names.", "Five kidnapping suspects gave themselves up.",
    "Both sides rejected the deal.", "The strike hit three buildings.",
  ]
}
