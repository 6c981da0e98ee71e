extension CasualtyCorpus {
  static let passives: [CasualtyReading] = [
    .init(
      "killed 3",
      [
        "Three people were killed in the blast.", "Three soldiers have been killed in the valley.",
        "Three nurses had been killed by shelling.", "Three farmers were also killed.",
        "In Lviv, three people were killed.", "Police said three people were killed.",
        "Officials confirmed that three people were killed when the bridge fell.",
        "Three members of a wedding party were killed.", "Three passengers in the van were killed.",
        "Three people, all of them miners, were killed.",
        "The three hikers were killed by rockfall.",
        "An attack in which three people were killed shook the town.",
        "Three men who were guarding the depot were killed.",
        "Three people (all locals) were killed.",
        "Three aid workers were shot dead at a checkpoint.", "Three men were stabbed to death.",
        "Three men were shot and killed outside a club.", "Three prisoners were beaten to death.",
        "Three villagers were gunned down near the well.",
        "Three tourists were swept away and killed.",
        "Three priests were murdered.", "Three officials were assassinated on Monday.",
        "Three captives were executed by the group.", "Three captives were beheaded.",
        "Three reporters have reportedly been killed.", "Three were killed.",
      ]),
    .init(
      "killed 20..",
      [
        "At least 20 people were killed.", "No fewer than 20 people were killed.",
        "Not less than 20 people were killed.", "Twenty or more people were killed.",
      ]),
    .init(
      "killed 21..", ["More than 20 people were killed.", "Over 20 people have been killed."]),
    .init(
      "killed ~20",
      [
        "About 20 people were killed.", "Some 20 people were killed.",
        "Nearly 20 people were killed.", "Almost 20 people were killed.",
        "Around 20 people were killed.", "An estimated 20 people were killed.",
      ]),
    .init("killed ..20", ["Up to 20 people were killed.", "As many as 20 people were killed."]),
    .init(
      "killed 5..7", ["Between five and seven people were killed.", "5 to 7 people were killed."]),
    .init("killed 1..2", ["One or two people were killed."]),
    .init(
      "killed 24..",
      ["Dozens of people were killed.", "Dozens were killed.", "Several dozen people were killed."]),
    .init("killed 200..", ["Hundreds of civilians were killed.", "Hundreds were killed."]),
    .init("killed 20000..", ["Tens of thousands of people were killed."]),
    .init("killed 40..", ["Scores of villagers were killed."]),
    .init(
      "injured 5",
      [
        "Five people were injured.", "Five officers were wounded.", "Five players were hurt.",
        "Five others were seriously injured.", "Five people were slightly injured in the crash.",
        "Five soldiers were badly wounded.", "Five workers were critically injured.",
        "Another five people were injured.", "A further five people were injured.",
        "Five more people were injured.", "Five people were stabbed.",
        "Five students were hospitalized.", "Five men were shot and wounded.",
      ]),
    .init(
      "captured 8",
      [
        "Eight people were kidnapped.", "Eight engineers were abducted by gunmen.",
        "Eight soldiers were captured.", "Eight sailors were taken hostage.",
        "Eight people are being held hostage.", "Eight soldiers were taken prisoner.",
      ]),
    .init(
      "arrested 14",
      [
        "Fourteen people were arrested.", "Fourteen suspects were detained.",
        "Fourteen people have been arrested over the riots.", "Fourteen men were rounded up.",
        "Fourteen people were taken into custody.", "Fourteen men are in custody.",
        "Fourteen people were placed under arrest.", "Fourteen activists were jailed.",
      ]),
    .init(
      "displaced 9000",
      [
        "9,000 people were displaced by the floods.", "9,000 people have been displaced.",
        "9,000 residents were left homeless.", "9,000 people were forced to flee their homes.",
        "9,000 people fled their homes.", "9,000 people lost their homes.",
      ]),
    .init(
      "evacuated 400",
      [
        "400 people were evacuated.", "400 residents have been evacuated.",
        "400 guests were evacuated from the hotel.", "400 people were airlifted from the valley.",
        "400 tourists were flown to safety.", "400 villagers were moved to safer ground.",
      ]),
    .init(
      "rescued 31",
      [
        "Thirty-one people were rescued.", "31 migrants were rescued off Crete.",
        "31 miners were pulled alive from the shaft.", "31 people were saved.",
        "31 people were pulled from the rubble.",
      ]),
    .init(
      "sickened 60",
      [
        "Sixty people were sickened by the gas.", "Sixty children were poisoned at a school.",
        "Sixty people fell ill.", "Sixty patients were infected.", "Sixty people became ill.",
        "Sixty people have tested positive.",
      ]),
    .init(
      "missing 11",
      [
        "Eleven people are missing.", "Eleven people were reported missing.",
        "Eleven sailors went missing.", "Eleven people remain missing.",
        "Eleven people are still missing.", "Eleven people remain unaccounted for.",
        "Eleven fishermen disappeared.", "Eleven people were still unaccounted for.",
      ]),
  ]

  static let actives: [CasualtyReading] = [
    .init(
      "killed 4",
      [
        "The blast killed four people.", "A car bomb has killed four soldiers.",
        "Rebels killed four policemen on Sunday.", "Gunmen shot dead four people.",
        "Gunmen shot four people dead.", "A gunman shot and killed four people.",
        "The fire, which started at dawn, killed four people.",
        "The storm also killed four people.",
        "A missile hit a bus, killing four passengers.", "He is accused of murdering four women.",
        "A truck ploughed into a queue, killing four.", "Flooding kills four people.",
        "The avalanche instantly killed four climbers.", "The group beheaded four captives.",
        "The strike left four people dead.", "The collapse killed the four workers.",
        "The crash killed all four people on board.", "A stampede has left four dead.",
        "Police have killed another four protesters.",
      ]),
    .init(
      "killed 4; injured 9",
      [
        "The blast killed four people and injured nine.",
        "The blast killed four and wounded nine others.",
        "A bomb exploded, killing four people and wounding nine.",
        "Four people were killed and nine injured.",
        "Four people were killed and nine others were wounded.", "Four died and nine were hurt.",
        "The attack left four dead and nine wounded.",
        "The attack left four people dead and nine injured.",
        "Four people died and nine were taken to hospital.",
        "It killed four people, injuring nine more.",
        "Four soldiers were killed, and nine civilians were wounded.",
        "At the scene four men were shot dead and nine were wounded.",
        "Four dead, nine injured in pile-up", "Four people killed, nine wounded in market blast",
      ]),
    .init(
      "captured 6",
      [
        "Gunmen kidnapped six students.", "Militants abducted six engineers.",
        "The army captured six fighters.", "Pirates took six sailors hostage.",
        "The rebels hold six soldiers hostage.", "Troops captured six gunmen.",
      ]),
    .init(
      "arrested 70",
      [
        "Police arrested 70 people.", "Police detained 70 protesters.",
        "Officers arrested 70 demonstrators near the square.", "Police rounded up 70 suspects.",
        "The authorities have arrested 70 people.",
      ]),
    .init(
      "rescued 18",
      [
        "Crews rescued 18 people.", "The coastguard rescued 18 migrants.",
        "Firefighters pulled 18 people from the rubble.",
      ]),
    .init(
      "evacuated 2500",
      ["Officials evacuated 2,500 people.", "The army evacuated 2,500 residents."]),
    .init(
      "displaced 80000",
      ["The fighting displaced 80,000 people.", "The war has uprooted 80,000 people."]),
    .init(
      "sickened 150", ["The outbreak sickened 150 people.", "The virus has infected 150 people."]),
    .init(
      "injured 16",
      [
        "The hailstorm injured 16 people.", "The explosion wounded 16 workers.",
        "Knifeman stabs 16 commuters",
      ]),
  ]

  static let intransitives: [CasualtyReading] = [
    .init(
      "killed 7",
      [
        "Seven people died.", "Seven people have died in the heatwave.", "Seven miners perished.",
        "Seven migrants drowned off Lesbos.", "Seven inmates suffocated.",
        "Seven people had died by noon.",
        "Seven people died when a boat sank.", "Seven people lost their lives.",
        "Seven climbers froze to death.", "Seven patients bled to death.",
        "Seven of the injured later died.",
        "Seven of the 30 passengers died.", "Seven pilgrims were trampled to death.",
        "Seven people burned to death in a bus.", "Seven hikers die in blizzard",
        "Seven more people died.",
        "Seven children starved to death.",
      ]),
    .init(
      "killed 2",
      [
        "Both pilots died.", "Both men were killed.", "The couple died at home.",
        "Two people succumbed to their wounds.",
      ]),
  ]
}
