extension CasualtyCorpus {
  static let nouns: [CasualtyReading] = [
    .init(
      "killed 9",
      [
        "The collapse caused nine deaths.", "The storm was blamed for nine deaths.",
        "The region recorded nine murders.", "Nine deaths were confirmed.",
        "The crash resulted in nine fatalities.", "There were nine fatalities.",
        "The deaths of nine miners shocked the town.",
        "He was convicted of the murder of nine patients.",
        "They condemned the killing of nine villagers.",
        "The execution of nine prisoners drew protests.",
        "The massacre of nine pilgrims remains unsolved.",
        "The assassination of nine judges followed.",
        "The drowning of nine children led to an inquiry.", "The bodies of nine men were found.",
        "Nine bodies were pulled from the river.", "Rescuers recovered nine bodies.",
        "The remains of a plane and nine bodies were found.", "Nine corpses were found in a ditch.",
        "The flood claimed nine lives.", "The fire cost nine lives.", "Nine lives were lost.",
        "The blaze took the lives of nine people.",
        "The eruption claimed the lives of nine hikers.",
        "The nine miners' deaths led to a strike.",
      ]),
    .init(
      "captured 12",
      [
        "The kidnapping of 12 tourists made headlines.",
        "The abduction of 12 pupils led to a search.", "Police recorded 12 kidnappings.",
      ]),
    .init(
      "arrested 23",
      ["Police made 23 arrests.", "The arrest of 23 officers followed.", "There were 23 arrests."]),
    .init("injured 17", ["The crash caused 17 injuries.", "Seventeen injuries were reported."]),
    .init("missing 43", ["The disappearance of 43 students has never been solved."]),
    .init(
      "casualty 30", ["The unit suffered 30 casualties.", "The army reported 30 casualties."]),
    .init("evacuated 600", ["The evacuation of 600 residents took all night."]),
    .init("rescued 33", ["The rescue of 33 miners was shown live."]),
  ]

  static let adjectives: [CasualtyReading] = [
    .init(
      "killed 6",
      [
        "Six people are dead.", "Six dead in bus crash", "The fire left six people dead.",
        "Six people were found dead.", "Six people were pronounced dead at the scene.",
        "Police found six dead migrants in a lorry.", "At the end of the day six were dead.",
      ]),
    .init(
      "injured 4",
      [
        "Four wounded soldiers were flown home.", "Doctors treated four wounded fighters.",
        "Four injured passengers remained in hospital.", "Four people suffered burns.",
        "Four riders suffered minor injuries.", "Four children were treated for smoke inhalation.",
        "Four people were rushed to hospital.", "Four people were admitted to hospital.",
      ]),
    .init(
      "missing 5",
      [
        "Five missing hikers are being sought.",
        "The search for five missing crew members went on.",
      ]),
    .init("captured 3", ["Three kidnapped engineers appeared in a video."]),
    .init(
      "displaced 40000",
      ["The quake left 40,000 people homeless.", "40,000 people became homeless."]),
  ]

  static let lists: [CasualtyReading] = [
    .init(
      "killed 12; killed 3",
      [
        "Twelve people were killed, including three children.",
        "Twelve people, including three children, were killed.",
        "The blast killed 12 people, including three children.",
        "Twelve people were killed, among them three nurses.",
        "The strike killed 12 people, three of them children.",
        "Twelve soldiers and three civilians were killed.",
        "Twelve soldiers were killed along with three civilians.",
        "The bomb killed 12 soldiers and three civilians.",
        "The deaths of 12 soldiers and three civilians were confirmed.",
        "Twelve soldiers, as well as three civilians, were killed.",
      ]),
    .init(
      "killed 2; killed 5",
      ["Two officers and five recruits died.", "Gunmen killed two guards and five visitors."]),
    .init(
      "killed 2; killed 3; killed 4",
      [
        "Two teachers, three pupils and four parents were killed.",
        "The fire killed two teachers, three pupils and four parents.",
      ]),
    .init(
      "injured 20; injured 6",
      [
        "Twenty people were injured, six of them seriously.",
        "The crash injured 20 people, including six children.",
      ]),
    .init(
      "killed 2; killed 1",
      ["Among the dead were two nuns and a driver.", "Two nuns and a driver were killed."]),
    .init(
      "injured 3",
      [
        "Three children are among the injured.", "The wounded included three children.",
        "Three journalists were among the wounded.",
      ]),
    .init(
      "killed 33; missing 14",
      [
        "33 people were killed and 14 are missing.",
        "The list names 33 people who were killed and 14 who are missing.",
      ]),
    .init(
      "killed 1; injured 3",
      [
        "One cyclist was killed and three others hurt.",
        "A nurse was killed and three patients were wounded.",
      ]),
    .init(
      "casualty 13",
      [
        "Thirteen soldiers were killed or wounded.",
        "By another count 13 cadets were killed or injured.",
      ]),
    .init(
      "killed 88; injured 52; killed 31",
      [
        "Officials said that 88 fighters were killed and 52 wounded in over 200 raids and that 31 soldiers were killed."
      ]),
    .init("captured 4; killed 4", ["The kidnapping and murder of four drivers caused outrage."]),
    .init(
      "killed 70; injured 200..",
      [
        "The attack killed 70 people and left hundreds wounded.",
        "70 people were killed and hundreds were injured.",
      ]),
  ]

  static let totals: [CasualtyReading] = [
    .init(
      "killed 64",
      [
        "The death toll rose to 64.", "The death toll has risen to 64.",
        "The death toll stands at 64.",
        "The death toll reached 64.", "Officials put the death toll at 64.",
        "That brought the death toll to 64.",
        "The toll climbed to 64 on Friday.", "The number of people killed rose to 64.",
        "The number of dead has reached 64.", "The number of deaths stood at 64.",
        "The attack raised to 64 the number of people killed this year.",
        "The storm had a death toll of 64.",
        "The death toll from the earthquake jumped to 64.",
      ]),
    .init(
      "killed 64; killed 51",
      ["The death toll rose to 64 from 51.", "The death toll rose from 51 to 64."]),
    .init(
      "injured 300", ["The number of injured rose to 300.", "The number of wounded stands at 300."]),
    .init("killed 19; killed 2", ["Two more people died, bringing the death toll to 19."]),
    .init("killed 80..", ["The death toll rose to at least 80."]),
    .init("missing 90", ["The number of missing stood at 90."]),
  ]

  static let single: [CasualtyReading] = [
    .init(
      "killed 1",
      [
        "A man was killed.", "One person was killed.", "A woman died in the fire.",
        "A police officer was shot dead.",
        "A 9-year-old girl was killed.", "The mayor was assassinated.", "Ana Ruiz was murdered.",
        "Ana Ruiz, a teacher, was murdered.", "He was killed in a crash.",
        "The murder of a journalist shocked Malta.",
        "Another protester was killed.", "A protester has died.", "The crash killed a cyclist.",
        "His wife was killed.", "A soldier guarding the base was killed.",
        "Jan Novak, 52, was stabbed to death.",
        "A bystander was stabbed to death.",
      ]),
    .init(
      "injured 1",
      [
        "A man was injured.", "A woman was seriously wounded.", "One person was hurt in the fall.",
        "The driver was injured.",
      ]),
    .init(
      "captured 1",
      [
        "A nun was kidnapped.", "An aid worker was abducted.",
        "Leo Paz, who was kidnapped in May, is free.",
      ]),
  ]

  static let zero: [CasualtyReading] = [
    .init(
      "injured 0",
      [
        "No one was injured.", "Nobody was hurt.", "No one was hurt in the fire.",
        "No injuries were reported.", "There were no injuries.",
      ]),
    .init(
      "killed 0",
      [
        "No one was killed.", "No deaths were reported.", "There were no fatalities.",
        "Nobody died.", "None of them was killed.",
      ]),
    .init(
      "casualty 0",
      [
        "No casualties were reported.", "There were no casualties.",
        "The shelling caused no casualties.",
      ]),
    .init("killed 0; injured 0", ["There were no deaths or injuries."]),
  ]

  static let phrases: [CasualtyReading] = [
    .init(
      "injured 12",
      [
        "Twelve people were taken to hospital.", "Twelve people were rushed to hospitals.",
        "Twelve people sustained injuries.",
      ]),
    .init(
      "sickened 90", ["Ninety people suffered heatstroke.", "Ninety people contracted cholera."]),
    .init(
      "displaced 1200000",
      ["More than a million people stayed, but 1.2 million people have been displaced."]),
  ]
}
