extension CasualtyCorpus {
  /// Ellipsis, lists, corrections, totals, denials, history, single victims.
  static let structures: [CasualtyReading] = [
    .init(
      "injured 7; killed 3",
      [
        "Three were killed and seven wounded."
      ]),
    .init(
      "injured 5; killed 2",
      [
        "2 dead, 5 hurt in Leeds crash"
      ]),
    .init(
      "injured 6; killed 4",
      [
        "Of the ten on the bus, four died; the other six were injured."
      ]),
    .init(
      "injured 9; killed 2",
      [
        "Two people were killed. Another nine were injured."
      ]),
    .init(
      "killed 2; killed 5",
      [
        "Nine people were on board. Five died, including two crew."
      ]),
    .init(
      "killed 2",
      [
        "Both died at the scene.",
        "The two men died instantly.",
        "The twins died in hospital.",
        "The couple died in the crash.",
      ]),
    .init(
      "killed 12",
      [
        "All 12 on board were killed.",
        "All 12 on board died.",
      ]),
    .init(
      "killed 5",
      [
        "A family of five died in the blaze."
      ]),
    .init(
      "killed 11; killed 3",
      [
        "Eleven people, among them three nuns, were killed."
      ]),
    .init(
      "captured 2; killed 6",
      [
        "Gunmen killed six people and abducted two others."
      ]),
    .init(
      "injured 2; killed 1; killed 3",
      [
        "The blast killed a guard and three cleaners and injured two shoppers."
      ]),
    .init(
      "killed 3; missing 4; rescued 10",
      [
        "Three died, four are missing and ten were rescued."
      ]),
    .init(
      "arrested 300; killed 20",
      [
        "The crackdown has left 20 dead and 300 in custody."
      ]),
    .init(
      "killed 4",
      [
        "Four of the seven crew died."
      ]),
    .init(
      "injured 3; killed 4",
      [
        "Four of the crew died and three were hurt."
      ]),
    .init(
      "injured 11",
      [
        "Eleven of them were injured."
      ]),
    .init(
      "killed 12; killed 9",
      [
        "Nine people died, the ministry said, correcting an earlier toll of 12.",
        "Police said nine people had died, down from the 12 reported earlier.",
        "Earlier reports said 12 people had died; police later revised the figure to nine.",
      ]),
    .init(
      "killed 11; killed 15",
      [
        "The number of dead climbed to 15, up from 11 on Sunday."
      ]),
    .init(
      "killed 100..; killed 4",
      [
        "Four people were killed on Monday, taking this year's toll to at least 100."
      ]),
    .init(
      "killed 18; killed 3",
      [
        "Three people died overnight, raising the death toll to 18."
      ]),
    .init(
      "killed 300..",
      [
        "More than 299 people have been killed so far this year."
      ]),
    .init(
      "injured 100; killed 40",
      [
        "In the past 24 hours, 40 people were killed and 100 wounded, the health ministry said."
      ]),
    .init(
      "killed 46000..",
      [
        "The ministry says more than 45,999 Palestinians have been killed since October."
      ]),
    .init(
      "killed 21",
      [
        "The death toll has reached 21.",
        "Official toll: 21 dead.",
        "The confirmed death toll is 21.",
        "The toll is now 21.",
        "It put the toll at 21.",
      ]),
    .init(
      "injured 3400; killed 1700",
      [
        "The quake's toll stands at 1,700 dead and 3,400 injured."
      ]),
    .init(
      "injured 0; killed 0",
      [
        "No one was killed or injured."
      ]),
    .init(
      "casualty 0",
      [
        "There were no reports of casualties.",
        "There was no immediate word of casualties.",
        "The strike caused no casualties.",
        "The strike did not cause any casualties.",
        "Zero casualties were recorded.",
      ]),
    .init(
      "killed 0",
      [
        "There was no loss of life.",
        "No soldiers were killed.",
        "Not a single person died.",
      ]),
    .init(
      "injured 0",
      [
        "The blaze was put out without injuries.",
        "None of them was hurt.",
        "Nobody inside was injured.",
        "Neither driver was hurt.",
      ]),
    .init(
      "killed 25000",
      [
        "It was the worst quake there since 1988, when 25,000 people died."
      ]),
    .init(
      "killed 168",
      [
        "The 1995 Oklahoma City bombing killed 168 people."
      ]),
    .init(
      "killed 96",
      [
        "Ninety-six fans were crushed to death at Hillsborough in 1989."
      ]),
    .init(
      "killed 270",
      [
        "Lockerbie, where 270 people died when Pan Am 103 blew up, fell silent."
      ]),
    .init(
      "killed 10; killed 230000",
      [
        "Ten people died on Monday; the 2004 tsunami killed 230,000."
      ]),
    .init(
      "killed 8",
      [
        "In 2019, eight people were killed in a similar collapse."
      ]),
    .init(
      "killed 1",
      [
        "The mayor was shot dead.",
        "Gunmen shot dead a senior judge outside his home.",
        "Reporter Lina Aziz was killed by shellfire.",
        "Police said a 26-year-old woman had been murdered.",
        "An Indian student was found dead in Chicago.",
        "One person has died.",
        "One died at the scene.",
        "Drone strike kills teenager in Nikopol",
        "The girl's body was found in the river.",
        "Smith, 34, was pronounced dead at hospital.",
        "The victim, 19, died of his wounds.",
        "Woman, 82, killed in Kherson shelling",
        "Kenya's defence chief died when his helicopter crashed.",
      ]),
    .init(
      "injured 2; killed 1",
      [
        "A soldier was killed and two others wounded."
      ]),
    .init(
      "injured 3; killed 1",
      [
        "Man dies and three hurt in M6 pile-up"
      ]),
    .init(
      "killed 1; killed 3",
      [
        "The pilot and three passengers died."
      ]),
    .init(
      "killed 2; killed 30",
      [
        "Two more bodies were found, bringing the total dead to 30."
      ]),
    .init(
      "injured 1; killed 1",
      [
        "A soldier was killed and another wounded."
      ]),
    .init(
      "killed 12; killed 8",
      [
        "The blast killed 12 people, up from eight earlier, the ministry said."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let structuresNegative = [
    "It was not clear how many people were hurt.",
    "It was not immediately known whether anyone was killed.",
    "Police did not say how many had been killed.",
    "He survived, and nobody knows how.",
    "A fire there could kill hundreds of people.",
    "Up to 200 people might have died.",
    "Had the bomb gone off, it would have killed dozens.",
    "If 10 people die, the law will change.",
    "They vowed to kill 10 soldiers for each dead rebel.",
    "The town will evacuate 3,000 people on Sunday.",
    "Some 3,000 people are to be evacuated on Sunday.",
    "Officials fear that 200 people have died.",
    "Imagine that 50 people are trapped and dying.",
    "In the drill, 30 people were \"killed\" and 50 \"wounded\".",
    "The novel opens with the murder of two nuns.",
    "Zombies kill three teenagers in the first episode.",
    "Players must rescue 12 hostages before the timer ends.",
    "The plan foresees the evacuation of 3,000 people.",
    "He dreamed that three men killed him.",
    "The exercise simulates an attack that kills 40.",
  ]
}
