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
    .init("killed 1", ["Among the dead was Gabriel Soto, a former mayor of Lima."]),
  ]

  /// Totals of other things.
  static let bulletinsNegative: [String] = [
    "A mill burned down. The total stands at 40 this year.",
    "The mayor spoke on Sunday. The number of flights fell to 12.",
    "The suspects, ages 16 and 17, go to school in Lima.",
  ]
}
