extension CasualtyCorpus {
  /// People without a roof, people not seen again, parts of a count, and what only looks like a count.
  static let shelter: [CasualtyReading] = [
    .init(
      "displaced 6000",
      [
        "6,000 people have taken shelter in school halls.",
        "6,000 villagers sought refuge in a monastery.",
        "6,000 people are living in tents.",
        "6,000 farmers were staying in camps.",
        "The authorities have housed 6,000 people in tents.",
        "6,000 residents are in emergency shelters.",
        "6,000 people are in refugee camps.",
      ]),
    .init(
      "displaced 901..",
      [
        "More than 900 people have had to leave their flats.",
        "More than 900 people were forced to leave the village.",
        "More than 900 islanders had to abandon the town.",
      ]),
    .init(
      "displaced 200000",
      ["2 lakh people are in relief camps.", "Two lakh people are in relief camps."]),
    .init(
      "displaced 300000; displaced 40000; displaced 9000",
      ["3 lakh people, 40,000 women and 9,000 children among them, were living in 300 camps."]),
    .init(
      "missing 9",
      [
        "Nine climbers who set out on Sunday have not been seen since.",
        "Nine fishermen have not been heard from since.",
        "Nine miners were never seen since.",
      ]),
    .init(
      "killed 30; killed 4",
      [
        "Thirty of its members were murdered, four councillors among them.",
        "The raid killed 30 people, four nurses among them.",
      ]),
    .init(
      "killed 70; killed 20",
      [
        "A shell hit the barn in which farmers had sought shelter and killed 70 of them, 20 of them women."
      ]),
    .init(
      "killed 4",
      ["Four Norwegian tourists are among the victims.", "Four cooks were among the victims."]),
    .init(
      "killed 3", ["The fire killed a mother and two daughters.", "A father and two sons drowned."]),
    .init(
      "killed 120",
      [
        "120 Syrians reported killed in March",
        "The 120 men and boys massacred in May were buried.",
      ]),
    .init("killed 91", ["91 people have died after contracting the virus."]),
    .init("sickened 2", ["Two nurses, 31 and 44, tested positive for cholera."]),
    .init("arrested 9", ["She is one of nine people arrested last April."]),
    .init(
      "killed 2; injured 1",
      [
        "Rebels killed two sailors and wounded another.",
        "The blast killed two guards and injured another on Monday.",
      ]),
    .init("possible missing 15", ["15 people are believed to be missing."]),
    .init("killed 10; killed 1", ["Ten Iraqis and a U.S. soldier were killed."]),
    .init("killed 2", ["Rebels killed two US soldiers.", "Rebels killed two U.S. soldiers."]),
    .init("killed 9", ["Bringing to nine the number of foreigners who died in the accident."]),
    .init("injured 0", ["The blast caused no major injuries."]),
    .init(
      "killed 1", ["After the death of a man on Thursday, 125 of his neighbours have been tested."]),
    .init("injured 1", ["He stabbed an officer nearly to death."]),
    .init("killed 150", ["There were 150 human deaths worldwide."]),
    .init("killed 19", ["The number of people that have been killed has increased to 19."]),
    .init(
      "killed ..40; killed 12; killed 2",
      ["As many as 40 people, 12 women and two children among them, were killed."]),
  ]

  static let shelterNegative = [
    "The toll of damaged homes climbed to 3,000.",
    "The toll of broken windows reached 400.",
    "Rangers found 4,000 dead wild birds.",
    "They counted 2 dead young owls.",
    "Thousands of birds have been killed.",
    "Millions of infected birds have been slaughtered.",
    "There were 270 swine deaths.",
    "Six men were jailed for fraud.",
    "Five jailed for bank raid",
    "They planned to kidnap a banker, rob and behead him.",
    "Recruits spent 40 days in training camps.",
    "Twelve players left the building.",
    "She took shelter under a tree.",
    "Nine films have not been shown since.",
    "The dose was fixed by the patient's body weight.",
    "She gave the venture another shot.",
    "Police catch murder suspect after hunt",
    "A woman named as a kidnapping victim was interviewed.",
    "The sheriff's homicide unit was called.",
    "The river feeds the popular Martin Dies Park and famous forests nearby.",
    "They opened Drowned Worm Bait Shop near the river last summer.",
    "We will have zero deaths from malaria by 2030.",
    "The virus could infect a million people and, in a bad case, cause up to 2,000 deaths.",
    "His prediction of 1,000 deaths was wrong.",
    "Symptoms begin after a person is infected.",
  ]
}
