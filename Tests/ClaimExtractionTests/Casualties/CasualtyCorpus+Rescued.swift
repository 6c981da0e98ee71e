extension CasualtyCorpus {
  /// How rescues are told of today.
  static let rescuedToday: [CasualtyReading] = [
    .init(
      "rescued 41",
      [
        "Rescuers saved all 41 trapped workers from the Silkyara tunnel.",
        "All 41 workers were rescued.",
      ]),
    .init(
      "rescued 13",
      [
        "Twelve boys and their coach were rescued from the cave.",
        "Thirteen were rescued by volunteers in dinghies.",
      ]),
    .init(
      "rescued 68",
      [
        "The coast guard rescued 68 migrants off Lampedusa."
      ]),
    .init(
      "rescued 5",
      [
        "Five fishermen were plucked from the sea by helicopter.",
        "A lifeboat crew rescued five kayakers off Anglesey.",
        "Five survivors were rescued.",
      ]),
    .init(
      "rescued 3",
      [
        "Three people were pulled alive from the rubble.",
        "Crews freed three people from the wreckage.",
        "The helicopter crew lifted three walkers to safety.",
      ]),
    .init(
      "rescued 2",
      [
        "Two toddlers were pulled from the wreckage.",
        "Both crew members were rescued.",
      ]),
    .init(
      "rescued 200..",
      [
        "Hundreds were rescued from rooftops."
      ]),
    .init(
      "rescued 350",
      [
        "Spanish ships rescued 350 people near the Canaries."
      ]),
    .init(
      "rescued 9",
      [
        "Nine hikers were winched to safety.",
        "Nine survivors were picked up by a merchant vessel.",
      ]),
    .init(
      "rescued 8000..",
      [
        "More than 7,999 people have been pulled alive from the ruins."
      ]),
    .init(
      "rescued 1",
      [
        "A two-month-old girl was rescued from the rubble after 128 hours.",
        "A teenager was rescued from a well.",
      ]),
    .init(
      "rescued 14",
      [
        "Firefighters rescued 14 people trapped in lifts."
      ]),
    .init(
      "rescued 76",
      [
        "SOS charity ship rescues 76 off Libya"
      ]),
    .init(
      "rescued 27",
      [
        "Twenty-seven people were rescued when the ferry ran aground."
      ]),
    .init(
      "rescued 4",
      [
        "Four climbers were brought to safety late on Saturday.",
        "A family of four was rescued from their roof.",
      ]),
    .init(
      "rescued 22",
      [
        "The navy rescued 22 crew members of a burning tanker."
      ]),
    .init(
      "rescued ~20",
      [
        "Some 20 passengers were rescued by passing boats."
      ]),
    .init(
      "rescued ~2500",
      [
        "Nearly 2,500 people were rescued from flooded streets."
      ]),
    .init(
      "rescued 18",
      [
        "Troops rescued 18 hostages in Sambisa forest."
      ]),
    .init(
      "captured 137; rescued 137",
      [
        "Soldiers rescued 137 abducted pupils in Zamfara."
      ]),
    .init(
      "rescued 12",
      [
        "A dozen skiers were dug out of the snow alive."
      ]),
    .init(
      "rescued 6",
      [
        "Six miners have been rescued.",
        "Six people were saved by neighbours.",
      ]),
    .init(
      "missing 2; rescued 6",
      [
        "Six miners have been rescued and two are still missing."
      ]),
    .init(
      "rescued 47",
      [
        "Forty-seven people were saved."
      ]),
    .init(
      "rescued 10",
      [
        "Ten people were hauled to safety from the river."
      ]),
    .init(
      "rescued 33",
      [
        "The world watched as 33 Chilean miners were rescued."
      ]),
    .init(
      "rescued 7",
      [
        "Seven labourers were freed from the debris."
      ]),
    .init(
      "rescued 0",
      [
        "No one was rescued."
      ]),
    .init(
      "rescued 15",
      [
        "Fifteen trafficked women were rescued by police in Accra."
      ]),
    .init(
      "rescued 39",
      [
        "Police raided the factory and rescued 39 bonded labourers."
      ]),
    .init(
      "rescued 21",
      [
        "Mumbai: 21 rescued from collapsed building"
      ]),
    .init(
      "rescued 155",
      [
        "All 155 on board were rescued from the Hudson."
      ]),
    .init(
      "rescued 100..",
      [
        "At least 100 people were rescued in Texas."
      ]),
    .init(
      "rescued 60",
      [
        "A total of 60 people were rescued from the flood."
      ]),
    .init(
      "rescued 16",
      [
        "The rescue of 16 tourists took six hours."
      ]),
    .init(
      "rescued 28",
      [
        "The trawler sank, but 28 sailors were rescued."
      ]),
    .init(
      "rescued 31",
      [
        "Thirty-one illegal miners were rescued from the Stilfontein shaft."
      ]),
    .init(
      "rescued ~246",
      [
        "Some 246 people were brought to the surface."
      ]),
    .init(
      "rescued 24..",
      [
        "Dozens of motorists were rescued from stranded cars."
      ]),
    .init(
      "rescued 44",
      [
        "Lifeguards rescued 44 swimmers over the weekend."
      ]),
    .init(
      "rescued 54",
      [
        "Fifty-four people were rescued from the cable cars."
      ]),
    .init(
      "rescued 180",
      [
        "The coastguard said 180 people were rescued in four operations."
      ]),
    .init(
      "rescued 11",
      [
        "Eleven trapped miners have been brought out alive."
      ]),
    .init(
      "rescued 2; rescued 8",
      [
        "Eight people, including two schoolchildren, were rescued from a dangling cable car."
      ]),
    .init(
      "rescued 17",
      [
        "Seventeen scientists were rescued from the ice."
      ]),
    .init(
      "rescued 25",
      [
        "NDRF teams rescued 25 persons stranded on an island in the Godavari."
      ]),
    .init(
      "rescued 90",
      [
        "The Kenya Red Cross rescued 90 people marooned by floods."
      ]),
    .init(
      "rescued 70..80",
      [
        "Between 70 and 80 migrants were rescued."
      ]),
    .init(
      "rescued 51",
      [
        "Fifty-one passengers rescued as boat capsizes on Lake Volta"
      ]),
    .init(
      "rescued 19",
      [
        "Marine police rescued 19 people."
      ]),
  ]
}
