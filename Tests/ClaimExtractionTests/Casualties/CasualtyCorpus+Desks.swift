extension CasualtyCorpus {
  /// Agencies, police, monitors, relief workers and live blogs of today.
  static let desks: [CasualtyReading] = [
    .init(
      "arrested 112",
      [
        "Immigration agents took 112 people into custody in the raids."
      ]),
    .init(
      "arrested 19; killed 7",
      [
        "Troops killed seven insurgents and arrested 19 others in raids across Borno."
      ]),
    .init(
      "arrested 63",
      [
        "Police detained 63 protesters outside the parliament on Saturday."
      ]),
    .init(
      "captured 251; killed ~1200",
      [
        "The attack killed about 1,200 people, and 251 were taken hostage."
      ]),
    .init(
      "captured 3",
      [
        "Militants released a video of three Indian workers kidnapped in Mali."
      ]),
    .init(
      "captured 40..",
      [
        "At least 40 worshippers were whisked away by bandits in Zamfara."
      ]),
    .init(
      "captured 6",
      [
        "Hamas is holding six more captives."
      ]),
    .init(
      "captured 9",
      [
        "Nine Turkish sailors were abducted from a tanker off the coast of Benin."
      ]),
    .init(
      "casualty 0",
      [
        "No casualties were reported after the magnitude 5.8 quake."
      ]),
    .init(
      "displaced 120001..",
      [
        "More than 120,000 people have been driven from their homes since fighting "
          + "resumed, the UN said."
      ]),
    .init(
      "displaced 230000",
      [
        "UNHCR estimates that 230,000 people have fled across the border into Chad."
      ]),
    .init(
      "evacuated ~3500",
      [
        "Some 3,500 residents were told to leave and were moved to shelters as the "
          + "fire advanced."
      ]),
    .init(
      "evacuated ~600",
      [
        "About 600 guests were evacuated from the hotel."
      ]),
    .init(
      "injured 0",
      [
        "Nobody was hurt when the crane toppled onto an empty bus."
      ]),
    .init(
      "injured 1",
      [
        "A toddler is in a critical condition after falling from a third-floor balcony."
      ]),
    .init(
      "injured 12; killed 5",
      [
        "Drone hits market: 5 dead, 12 injured"
      ]),
    .init(
      "injured 14; killed 3",
      [
        "Police Commissioner Ade Bello confirmed that three persons lost their lives "
          + "while 14 sustained varying degrees of injury."
      ]),
    .init(
      "injured 1; killed 1",
      [
        "One soldier was killed and another was wounded in the ambush, the army said."
      ]),
    .init(
      "injured 1; killed 2",
      [
        "Two students were shot dead and a third was wounded on the campus of a "
          + "college in Georgia."
      ]),
    .init(
      "injured 2",
      [
        "Two Marines were hurt in a training accident at Camp Pendleton."
      ]),
    .init(
      "injured 20; killed 3",
      [
        "Russian strikes overnight killed three people in Kharkiv and injured 20 "
          + "more, the mayor said on Telegram."
      ]),
    .init(
      "injured 2; killed 1",
      [
        "One person was killed and two were injured in a knife attack at a railway "
          + "station in Hamburg."
      ]),
    .init(
      "injured 2; killed 6",
      [
        "The organisation documented the killing of six journalists and the wounding "
          + "of two others."
      ]),
    .init(
      "injured 3",
      [
        "Three officers sustained minor injuries in the scuffle."
      ]),
    .init(
      "injured 30..",
      [
        "Our teams treated at least 30 wounded people at Nasser hospital."
      ]),
    .init(
      "injured 31",
      [
        "Thirty-one passengers were taken to hospital after a tram derailed in Gothenburg."
      ]),
    .init(
      "injured 3; killed 1",
      [
        "A Hellfire missile struck the car, killing its driver and injuring three bystanders."
      ]),
    .init(
      "injured 40",
      [
        "Forty fans needed treatment after a stand collapsed at the stadium."
      ]),
    .init(
      "injured 5",
      [
        "Five workers suffered burns in an explosion at the fertiliser plant."
      ]),
    .init(
      "injured 60; killed 23",
      [
        "The toll from Tuesday's bombing rose to 23 dead and 60 wounded."
      ]),
    .init(
      "injured 8; killed 5",
      [
        "5 killed, 8 injured in stampede at temple in Andhra Pradesh"
      ]),
    .init(
      "injured 9; killed 4..",
      [
        "At least four people were killed and nine others wounded when gunmen opened "
          + "fire on a minibus in the Kurram district, police said."
      ]),
    .init(
      "killed 0",
      [
        "There were no fatalities, the transport ministry said."
      ]),
    .init(
      "killed 1",
      [
        "The body of a 34-year-old woman was recovered from the river on Sunday.",
        "A cyclist died after being hit by a lorry in Leeds on Thursday morning.",
        "A 19-year-old man has been arrested on suspicion of murder after a teenager "
          + "was stabbed to death in Croydon.",
        "Hiker found dead in Yosemite",
        "Tributes have been paid to a rider who died in a crash during a race on the "
          + "Isle of Man.",
        "A fourth person has died following the Legionnaires' outbreak in Harlem.",
        "The actor, who died on Monday aged 89, was best known for his role as a detective.",
        "She was murdered by her former partner in 2019.",
      ]),
    .init(
      "killed 10",
      [
        "Ten killed in Lagos building collapse"
      ]),
    .init(
      "killed 100..",
      [
        "Over 99 people perished in the ferry disaster."
      ]),
    .init(
      "killed 12",
      [
        "Shelling of the camp left 12 dead, MSF said."
      ]),
    .init(
      "killed 13",
      [
        "13 KIA as helicopter downed near Pokrovsk"
      ]),
    .init(
      "killed 14",
      [
        "A landslide triggered by heavy rain buried a row of shops in western Java, "
          + "killing 14 people, the disaster agency said."
      ]),
    .init(
      "killed 17; killed 5",
      [
        "Seventeen people, including five paramedics, were killed in the double-tap strike."
      ]),
    .init(
      "killed 1; killed 11",
      [
        "An 11th victim has died from injuries suffered in the nightclub fire, "
          + "bringing the death toll to 11."
      ]),
    .init(
      "killed 2",
      [
        "Two firefighters lost their lives battling the blaze at a warehouse in Busan.",
        "Two suspected cultists were lynched by a mob in Port Harcourt.",
        "A couple in their seventies died when their light aircraft crashed near Oxford.",
      ]),
    .init(
      "killed 20..",
      [
        "No fewer than 20 villagers were slaughtered in the night attack."
      ]),
    .init(
      "killed 21",
      [
        "The FRSC said 21 persons died in the lone accident along the Lokoja road."
      ]),
    .init(
      "killed 29",
      [
        "Twenty-nine years after the bombing that killed 29 people, a suspect is in court."
      ]),
    .init(
      "killed 2; missing 5",
      [
        "The ship went down with seven crew aboard; two bodies have been found and "
          + "five are missing."
      ]),
    .init(
      "killed 2; sickened 15",
      [
        "Two people have died and 15 have been sickened in a listeria outbreak linked "
          + "to cheese."
      ]),
    .init(
      "killed 3",
      [
        "Three people have died in an avalanche in the Austrian Alps, local media report.",
        "Three aid workers have been killed in the past week.",
        "A mother and her two children were killed when a tree fell on their car.",
      ]),
    .init(
      "killed 300; missing 200",
      [
        "The quake killed 300 people and 200 are missing."
      ]),
    .init(
      "killed 32",
      [
        "ACLED recorded 32 fatalities from political violence in the district in March."
      ]),
    .init(
      "killed 3; killed 8",
      [
        "Eight people died in the fire, three of them children."
      ]),
    .init(
      "killed 4",
      [
        "Four members of the same family were found dead at a house in Nancy."
      ]),
    .init(
      "killed 40",
      [
        "Kyiv said on Friday that it had killed 40 North Korean soldiers."
      ]),
    .init(
      "killed 45",
      [
        "The collapse of a gold mine in Mali has left 45 people dead."
      ]),
    .init(
      "killed 57001..",
      [
        "More than 57,000 Palestinians have been killed in the war, according to the "
          + "health ministry."
      ]),
    .init(
      "killed 6",
      [
        "The avalanche claimed six lives."
      ]),
    .init(
      "killed 6; missing 4",
      [
        "Six bodies have been pulled from the rubble, and four people remain unaccounted for."
      ]),
    .init(
      "killed 9",
      [
        "Bus plunges into gorge, killing nine"
      ]),
    .init(
      "killed ~150",
      [
        "Around 150 civilians have been killed this month alone, according to the "
          + "monitoring group."
      ]),
    .init(
      "missing 27",
      [
        "Rescuers are searching for 27 people still missing after the dam collapse."
      ]),
    .init(
      "missing 2; rescued 4",
      [
        "Four fishermen were rescued but two remain missing."
      ]),
    .init(
      "rescued 18",
      [
        "Coastguards plucked 18 migrants from a sinking dinghy off Gran Canaria."
      ]),
    .init(
      "rescued 33",
      [
        "All 33 miners rescued after 69 days underground"
      ]),
    .init(
      "sickened 76",
      [
        "Seventy-six children fell ill after eating lunch at a school in Bihar."
      ]),
  ]
}
