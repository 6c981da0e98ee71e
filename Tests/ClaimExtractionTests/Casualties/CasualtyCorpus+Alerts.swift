extension CasualtyCorpus {
  /// Alerts, relief workers, monitors and courts of today.
  static let alerts: [CasualtyReading] = [
    .init(
      "arrested 8",
      [
        "Eight suspects are in custody, prosecutors said."
      ]),
    .init(
      "captured 1",
      [
        "A German aid worker was kidnapped in Niamey in broad daylight."
      ]),
    .init(
      "captured 20",
      [
        "The insurgents said they were holding 20 soldiers prisoner."
      ]),
    .init(
      "captured 5",
      [
        "The gunmen seized five passengers and fled into the forest."
      ]),
    .init(
      "casualty 0",
      [
        "Neither the pilot nor the ministry reported any casualties."
      ]),
    .init(
      "casualty 200",
      [
        "The brigade suffered 200 casualties in a week, a commander told the BBC."
      ]),
    .init(
      "denied killed 17",
      [
        "The air force rejected claims that 17 civilians died in the raid."
      ]),
    .init(
      "displaced 1000000",
      [
        "One million people have been uprooted by the conflict in eastern Congo since "
          + "January."
      ]),
    .init(
      "displaced 40000",
      [
        "The offensive has forced 40,000 people from their homes in Jenin and Tulkarm."
      ]),
    .init(
      "evacuated 2000",
      [
        "Authorities evacuated 2,000 villagers living below the volcano."
      ]),
    .init(
      "injured 1",
      [
        "A man in his 40s remains in hospital in a critical condition."
      ]),
    .init(
      "injured 117; killed 34",
      [
        "Palm Sunday strike on Sumy leaves 34 dead and 117 wounded"
      ]),
    .init(
      "injured 11; injured 2",
      [
        "Eleven people, including two police officers, were hurt."
      ]),
    .init(
      "injured 14",
      [
        "Fourteen schoolchildren sustained injuries as their van collided with a "
          + "truck near Nashik."
      ]),
    .init(
      "injured 1; killed 3",
      [
        "Three climbers roped together fell to their deaths on Mont Blanc and a "
          + "fourth was seriously hurt."
      ]),
    .init(
      "injured 24; killed 18",
      [
        "Eighteen people were burned to death and two dozen injured when a tanker overturned."
      ]),
    .init(
      "injured 300..",
      [
        "Over 299 police officers have been injured during the riots."
      ]),
    .init(
      "injured 30; killed 9",
      [
        "UPDATE: 9 dead, 30 hurt after car rams crowd at Vancouver festival"
      ]),
    .init(
      "injured 4; killed 1",
      [
        "1 dead, 4 injured in shooting at Florida State"
      ]),
    .init(
      "injured 6; killed 0",
      [
        "Six people were treated for smoke inhalation but there were no deaths."
      ]),
    .init(
      "killed 1",
      [
        "An off-duty constable was hacked to death in Karachi.",
        "The deputy mayor of the town was assassinated on his doorstep.",
        "Pope Francis died on Easter Monday at the age of 88.",
      ]),
    .init(
      "killed 10; killed 2",
      [
        "Gunmen killed 10 people, two of whom were police officers."
      ]),
    .init(
      "killed 12",
      [
        "Among the 12 dead were a pregnant woman and her sister."
      ]),
    .init(
      "killed 2",
      [
        "BREAKING: Two killed as plane hits house in San Diego"
      ]),
    .init(
      "killed 26",
      [
        "The massacre of 26 tourists in Kashmir sent tensions soaring.",
        "26 tourists massacred in Kashmir",
      ]),
    .init(
      "killed 2; missing 3",
      [
        "Two sailors died and three are unaccounted for after the collision."
      ]),
    .init(
      "killed 3",
      [
        "Police: 3 killed in Wisconsin school shooting",
        "Three babies have died of hypothermia in Gaza, doctors said.",
        "The crash claimed the lives of three teenagers.",
        "Three climbers fell to their deaths on Mont Blanc.",
      ]),
    .init(
      "killed 38; killed 41",
      [
        "The death toll climbed to 41 on Thursday, up from 38 a day earlier."
      ]),
    .init(
      "killed 4",
      [
        "Nearly a year on, nobody has been punished for the murders of four aid workers.",
        "A fire at a care home has claimed four lives.",
      ]),
    .init(
      "killed 4; killed 6",
      [
        "Six hikers, four of them Danes, were killed by lightning."
      ]),
    .init(
      "killed 5",
      [
        "Five men drowned trying to save a friend from a septic tank."
      ]),
    .init(
      "killed 50..; missing 100..",
      [
        "More than 49 people drowned and over 99 are missing off Yemen."
      ]),
    .init(
      "killed 500",
      [
        "Cholera has killed 500 people in Sudan since July."
      ]),
    .init(
      "killed 60..",
      [
        "The regime has executed at least 60 people so far this year."
      ]),
    .init(
      "killed 7",
      [
        "A suicide bomber blew himself up outside a mosque in Peshawar, killing seven "
          + "worshippers."
      ]),
    .init(
      "killed 71",
      [
        "The Grenfell-style blaze, which killed 71 people, started in a fridge."
      ]),
    .init(
      "killed 8",
      [
        "\"Eight of our people died under the rubble,\" said Mahmoud, a neighbour."
      ]),
    .init(
      "killed 900..",
      [
        "More than 899 people were executed in Iran last year, the UN human rights "
          + "office said."
      ]),
    .init(
      "missing 1",
      [
        "The search for a missing French hiker resumed at first light."
      ]),
    .init(
      "missing 12",
      [
        "A dozen fishermen went missing when their trawler capsized."
      ]),
    .init(
      "possible killed ..80",
      [
        "As many as 80 people are feared dead beneath the mudslide."
      ]),
    .init(
      "rescued 11",
      [
        "Lifeboat crews brought 11 people ashore at Dover."
      ]),
  ]

  /// The same desks, and nobody harmed.
  static let alertsNegative = [
    "The film has grossed $300 million.",
    "The club's 14 injured players watched from the stand.",
    "The judge killed the merger of the two banks.",
    "The rule would spare 40 species from extinction.",
    "The plan could displace 2 million people, critics say.",
    "Zelensky said 12 drones had been destroyed.",
    "He is accused of planning to kidnap three tourists.",
    "The campaign captured the hearts of 2 million viewers.",
    "Organisers expect 50,000 mourners at the funeral.",
    "The army has 12,000 reservists on standby.",
    "The company lost 2,000 customers last quarter.",
    "About 30 ambulances were sent to the scene.",
    "The hospital discharged 14 patients on Monday.",
    "The vaccine protects 9 in 10 people against severe illness.",
    "The striker was shown two yellow cards and dismissed.",
    "Her latest thriller, in which 12 guests are murdered on an island, is out now.",
    "The memorial honours the dead of two world wars.",
    "The charity feeds 3,000 homeless people a day.",
    "The union said 3,000 jobs would die.",
    "Volunteers buried 40 oiled birds.",
    "The minister survived a no-confidence vote by 12 votes.",
    "Police are hunting a gang of five.",
    "A bomb scare forced the cancellation of 40 trains.",
    "Twelve people were questioned as witnesses.",
    "The prisoners will be exchanged for 25 soldiers.",
    "On average 12 deaths a day occur on these roads.",
  ]
}
