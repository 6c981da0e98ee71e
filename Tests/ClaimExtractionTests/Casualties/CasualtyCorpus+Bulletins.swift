extension CasualtyCorpus {
  /// Totals told in a sentence of their own, ages, flights from a place, victims described again.
  static let bulletins: [CasualtyReading] = [
    .init(
      "killed 2; killed 214",
      [
        "Two more people died on Sunday. The total now stands at 214.",
        "Two more miners died. That took the total to 214.",
        "Two more miners died. The number has risen to 214.",
      ]),
    .init("killed 14", ["The latest death brings the total to 14."]),
    .init(
      "displaced 108400000",
      ["The number of people driven from their homes by war reached 108.4 million."]),
    .init("displaced ~300000", ["Around 300,000 people have fled the city since May."]),
    .init("arrested 2", ["Two teenagers, aged 16 and 17, were arrested."]),
    .init(
      "killed 14001..",
      [
        "More than 14,000 people have since been killed.",
        "More than 14,000 people, roughly 40 percent of them children, were killed.",
      ]),
    .init("arrested ~400", ["Around 400 protesters were locked up."]),
    .init("killed 121; killed 140", ["Road deaths fell to 121 from 140."]),
    .init("killed 8", ["Civilian deaths dropped to eight."]),
    .init(
      "killed 9; killed 7",
      ["Nine people died in the crush. Seven of the victims have been identified."]),
    .init("injured ~300", ["About 300 people were treated at the scene."]),
    .init("displaced ~40000", ["Some 40,000 people had been left without a roof."]),
    .init("killed 8", ["Eight people ages 14 to 27 died."]),
    .init("killed ~149", ["Some 149 men between 19 and 97 died."]),
    .init("killed 5..7", ["Between five and seven people died."]),
    .init(
      "killed 358; killed 146",
      ["Two trains collided with the loss of 358 lives, and 146 people died in a later crash."]),
    .init(
      "killed 288..; injured 851..",
      ["The crash left at least 288 people dead and over 850 with injuries."]),
    .init("captured 215", ["Some said that 215 people were still captive."]),
    .init("sickened 7", ["Seven people who attended the fair came down with fever."]),
    .init("killed 6", ["Six of the dead were in the capital."]),
    .init("killed 6; killed 2", ["Six people died in the raid. Among them were two children."]),
    .init("sickened 12", ["In that one, 12 fell ill."]),
    .init("killed 1", ["Among the dead was Gabriel Soto, a former mayor of Lima."]),
  ]

  /// Totals of other things.
  static let bulletinsNegative: [String] = [
    "The club met on Monday. Among them were two nurses.",
    "Six of the boats were in the harbour.",
    "The play came down to two actors.",
    "Eleven people were in cardiac arrest.",
    "Deaths fell by 4 percent.",
    "The number of horses infected has risen to 47.",
    "A mill burned down. The total stands at 40 this year.",
    "The mayor spoke on Sunday. The number of flights fell to 12.",
    "The suspects, ages 16 and 17, go to school in Lima.",
  ]
}
