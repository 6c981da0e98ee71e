extension CasualtyCorpus {
  /// How hostages, captives and abducted people are told of today.
  static let capturedToday: [CasualtyReading] = [
    .init(
      "captured 5",
      [
        "The abduction of five aid workers in Mali was condemned in Berlin.",
        "Five people were snatched from a farm in Borno.",
        "Rebels ambushed the patrol and captured five policemen.",
      ]),
    .init(
      "captured 280..",
      [
        "The kidnapping of more than 279 schoolchildren in Kuriga shocked Nigeria."
      ]),
    .init(
      "captured 12",
      [
        "Gunmen seized 12 passengers from two buses on the Birnin Gwari road."
      ]),
    .init(
      "captured 9",
      [
        "Bandits abducted nine worshippers from a church in Kogi.",
        "The jihadists kidnapped nine Turkish truck drivers.",
        "Nine civilians were taken hostage during the siege of the police post.",
      ]),
    .init(
      "captured 1",
      [
        "A Catholic priest was kidnapped from his residence in Kaduna State.",
        "A French tourist was abducted outside Agadez.",
        "Journalist Ana Reis was kidnapped in Port-au-Prince.",
        "The governor of the district was taken hostage by rebels.",
        "Unknown gunmen kidnapped a traditional ruler in Ekiti.",
        "The bishop was kidnapped on his way to Mass.",
        "A businessman was kidnapped in Karachi and freed a week later.",
        "American doctor kidnapped in Herat",
        "The archaeologist, a Polish citizen, was kidnapped in Iraq last May.",
      ]),
    .init(
      "captured 2",
      [
        "Two Italian hikers have been abducted in southern Niger.",
        "The SBU captured two Russian scouts near Sudzha.",
        "A driver and his conductor were kidnapped along the Lokoja road.",
        "Two pilots are being held captive by separatists in Papua.",
      ]),
    .init(
      "captured 251",
      [
        "The raiders took 251 people hostage."
      ]),
    .init(
      "captured 40",
      [
        "Forty people were taken hostage inside the theatre."
      ]),
    .init(
      "captured 3",
      [
        "Three employees were held hostage for six hours at a bank in Cologne.",
        "Insurgents are holding three engineers captive.",
        "A woman and her two children were kidnapped in Zamfara.",
        "Three Turkish engineers kidnapped in Lagos last week were found alive.",
      ]),
    .init(
      "captured 59",
      [
        "Fifty-nine hostages were still being held in the Strip."
      ]),
    .init(
      "captured 14",
      [
        "Fourteen soldiers were taken prisoner near Pokrovsk, the unit said on Telegram.",
        "Ukraine said it had captured 14 North Korean troops.",
      ]),
    .init(
      "captured 6",
      [
        "Six oil workers were kidnapped by gunmen in Rivers State on Tuesday night.",
        "Six of our men were captured, the commander said.",
      ]),
    .init(
      "captured 15",
      [
        "Pirates kidnapped 15 seafarers from a tanker off Benin."
      ]),
    .init(
      "captured 25",
      [
        "Armed men abducted 25 girls from a boarding school in Kebbi."
      ]),
    .init(
      "captured 7",
      [
        "Seven crew were taken captive by the hijackers.",
        "Seven Iranians were kidnapped in Benghazi, the Red Crescent said.",
      ]),
    .init(
      "captured 30..",
      [
        "At least 30 commuters were abducted on the Abuja-Kaduna highway."
      ]),
    .init(
      "captured 17; captured 5",
      [
        "A gang kidnapped 17 missionaries, five of them children, near the Haitian capital."
      ]),
    .init(
      "captured 4",
      [
        "Four Americans were kidnapped in Matamoros by cartel gunmen.",
        "Four tourists from Spain were abducted by tribesmen in Hadramawt.",
      ]),
    .init(
      "captured 4; killed 2",
      [
        "Gunmen kidnapped four Americans in Matamoros; two of them were killed."
      ]),
    .init(
      "captured 19",
      [
        "Nineteen farmers were kidnapped for ransom in the past week."
      ]),
    .init(
      "captured 10",
      [
        "Ten teachers were abducted at gunpoint."
      ]),
    .init(
      "captured 8",
      [
        "8 abducted as bandits raid Katsina village",
        "Eight prisoners of war were taken in the assault.",
      ]),
    .init(
      "captured 100..",
      [
        "Boko Haram fighters carried off at least 100 women and girls."
      ]),
    .init(
      "captured 33",
      [
        "Thirty-three tourists were held hostage at the beach hotel."
      ]),
    .init(
      "captured 11",
      [
        "Eleven fishermen were seized by the neighbouring country's navy."
      ]),
    .init(
      "captured 2000..",
      [
        "More than 1,999 prisoners were taken in the encirclement."
      ]),
    .init(
      "captured 200..",
      [
        "Hundreds of Yazidi women were captured and sold."
      ]),
    .init(
      "captured 13",
      [
        "The militia abducted 13 aid convoy drivers in Darfur."
      ]),
    .init(
      "captured 4; killed 1",
      [
        "Attackers killed a guard and took four nurses hostage."
      ]),
    .init(
      "captured 18",
      [
        "Eighteen people were abducted in three separate raids."
      ]),
    .init(
      "captured 38",
      [
        "Thirty-eight passengers remain in captivity, relatives said."
      ]),
    .init(
      "captured 22",
      [
        "Twenty-two sailors were taken hostage when pirates boarded the freighter."
      ]),
    .init(
      "captured 0",
      [
        "No hostages were taken.",
        "None of the staff was abducted.",
      ]),
    .init(
      "captured 110",
      [
        "A raid in Dapchi ended with the abduction of 110 schoolgirls."
      ]),
    .init(
      "captured 16",
      [
        "Police freed 16 kidnapped migrants from a house in Nuevo Laredo."
      ]),
    .init(
      "captured 66",
      [
        "Iranian militants held 66 Americans hostage at the embassy in 1979."
      ]),
    .init(
      "captured ..20",
      [
        "Up to 20 foreigners are still held hostage."
      ]),
    .init(
      "captured 24..",
      [
        "Dozens of young men were abducted by the paramilitaries."
      ]),
    .init(
      "captured 27",
      [
        "In Zamfara, 27 farmers were abducted as they harvested yams."
      ]),
  ]
}
