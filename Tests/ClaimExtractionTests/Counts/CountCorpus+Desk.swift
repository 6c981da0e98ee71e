extension CountCorpus {
  /// Counts by what a verb puts them at, by what they are compared with, and by gaps.
  static let desk: [CountReading] = [
    .init("crowd 40000", ["Police put the crowd at 40,000."]),
    .init("closure 12", ["The walkout takes the number of closures to 12."]),
    .init("membership 490000", ["That takes membership to 490,000."]),
    .init("team 65", ["A team of 65 landed."]),
    .init(
      "fire 11; fire 7", ["It was the city's 11th fire this year, compared with seven by June."]),
    .init("ship 88; ship 70", ["The port counted 88 ships against 70."]),
    .init("refugee 35300000", ["Of these, 35.3 million were refugees."]),
    .init(
      "visa 3600; visa 340; visa 250",
      ["Lima issued 3,600 visas, followed by Quito with 340 and La Paz with 250."]),
    .init("person 500000", ["Half a million walk out across Peru"]),
    .init("member organisation 42", ["She thanked the institute's 42 member organisations."]),
    .init(
      "drone 8; drone 4", ["They launched eight drones. The remaining four were lost."]),
    .init("coup 3", ["It is the third coup in Guinea since independence."]),
    .init(
      "confirmed case 142; probable case 22", ["They saw 142 confirmed and 22 probable cases."]),
    .init("membership 37000", ["Membership grew by 37,000."]),
    .init("water 5000000000 cubic metre", ["Five billion cubic metres of water ran down."]),
    .init("air raid 12; air raid 96", ["Air raids fell to 12 from 96."]),
    .init("inmate 5300; inmate 8500", ["Built for 5,300 inmates, the jail holds 8,500."]),
    .init("prison 65", ["She toured all 65 prisons."]),
    .init("member 12; member 19", ["There were 12 members. The new ones bring the total to 19."]),
    .init("vote 5", ["The board voted 5-0 Monday to sell.", "The court's 5-4 ruling stands."]),
    .init("person 5", ["She is the fifth person to hold the post."]),
    .init("house 4000; house 13500", ["The storm hit 4,000 houses, with 13,500 damaged."]),
    .init("case 11", ["This is the eleventh case of the virus."]),
    .init("horse 47", ["The number of horses infected has risen to 47."]),
  ]

  /// Numbers beside such words that count nothing new.
  static let deskNegative: [String] = [
    "She thanked the institute's three founders.",
    "He leads the figure to 12.",
    "The judge set the hearing at 10.",
    "It was the second half of the game.",
    "It is the second thing to do.",
    "They spoke with the 39 acres' owners.",
    "The team won 5-0 on Monday.",
    "All three sisters came.",
    "Trade stopped, according to two diplomats.",
    "Three officials said that trade had stopped.",
  ]
}
