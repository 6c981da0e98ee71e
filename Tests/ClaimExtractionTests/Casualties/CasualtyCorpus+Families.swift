extension CasualtyCorpus {
  /// Lists of victims by kinship, couples, all on board.
  static let families: [CasualtyReading] = [
    .init(
      "killed 3",
      [
        "A nurse and her two children died in the crash near Nakuru.",
        "An imam and his two brothers were murdered in Jos.",
        "The triplets died within hours of birth.",
        "The three brothers were gunned down at a barber's shop.",
      ]),
    .init(
      "killed 4",
      [
        "A man, his wife and their two daughters were shot dead in Multan.",
        "The strike killed a teacher and her three pupils.",
        "The four friends died when their car hit a tree.",
      ]),
    .init(
      "killed 2",
      [
        "A grandmother and her grandson were killed by a falling tree.",
        "The blast killed a farmer and his son.",
        "The newlywed couple drowned on their honeymoon.",
        "An elderly couple was found dead in Lyon.",
        "Both women died of stab wounds.",
        "Two Britons are among the dead.",
      ]),
    .init(
      "killed 6",
      [
        "A mother and her five children died in the house fire.",
        "Six members of one family were killed when a shell hit their car.",
      ]),
    .init(
      "killed 5",
      [
        "A family of five died of carbon monoxide poisoning.",
        "Among those killed were five paramedics.",
      ]),
    .init(
      "injured 2",
      [
        "Both riders were injured."
      ]),
    .init(
      "killed 9",
      [
        "All nine aboard the seaplane were killed."
      ]),
    .init(
      "killed 7",
      [
        "All seven crew members died."
      ]),
    .init(
      "killed 1; killed 2",
      [
        "The driver and two passengers were killed."
      ]),
    .init(
      "injured 1; injured 4",
      [
        "The guide and four tourists were injured."
      ]),
    .init(
      "killed 1; killed 3",
      [
        "A policeman and three civilians were killed."
      ]),
    .init(
      "killed 1; killed 2; killed 3",
      [
        "Two nuns, a driver and three orderlies were killed."
      ]),
    .init(
      "killed 11; killed 6",
      [
        "Eleven people died, six of them from the same family."
      ]),
    .init(
      "killed 2; killed 8",
      [
        "Eight miners, including two foremen, were killed."
      ]),
    .init(
      "killed 11; killed 20",
      [
        "Twenty people, 11 of them pupils, were killed."
      ]),
    .init(
      "killed 1; killed 14",
      [
        "Fourteen people were killed, one of them a toddler."
      ]),
    .init(
      "injured 30; injured 4",
      [
        "Thirty people were injured, four of them critically."
      ]),
    .init(
      "injured 12; killed 2",
      [
        "Twelve were wounded, two of whom later died."
      ]),
    .init(
      "injured 9; killed 3",
      [
        "Nine people were hurt in the fire, three of whom died in hospital."
      ]),
    .init(
      "killed 16; killed 9",
      [
        "Sixteen people died; nine of them were children."
      ]),
    .init(
      "captured 3",
      [
        "A trader and his two sons were abducted in Sokoto."
      ]),
    .init(
      "missing 4",
      [
        "A couple and their two children are missing."
      ]),
    .init(
      "rescued 3",
      [
        "A woman and her two toddlers were rescued by boat."
      ]),
    .init(
      "killed 1; killed 4",
      [
        "Four workers, among them a pregnant woman, were killed."
      ]),
    .init(
      "injured 3",
      [
        "Three Spaniards were among the injured."
      ]),
    .init(
      "killed 1",
      [
        "A prominent poet was among those killed."
      ]),
  ]
}
