extension CasualtyCorpus {
  /// How outbreaks and poisonings are told of today.
  static let sickenedToday: [CasualtyReading] = [
    .init(
      "sickened 90",
      [
        "The outbreak has sickened 90 people in 13 states, the CDC said.",
        "Ninety passengers were sick with gastroenteritis.",
      ]),
    .init(
      "sickened 200..",
      [
        "Hundreds fell ill after a wedding in Uttar Pradesh."
      ]),
    .init(
      "sickened 34",
      [
        "Thirty-four students fell sick after eating lunch at school."
      ]),
    .init(
      "sickened 12",
      [
        "Twelve people were infected at the hospital.",
        "The virus has infected 12 nurses.",
      ]),
    .init(
      "sickened 5",
      [
        "Five people contracted the virus.",
        "Five relatives were poisoned at the dinner.",
      ]),
    .init(
      "sickened 3",
      [
        "Three travellers tested positive for mpox.",
        "Three lab workers were infected with anthrax.",
      ]),
    .init(
      "sickened 40",
      [
        "Forty guests were poisoned by tainted shellfish."
      ]),
    .init(
      "sickened ~1400",
      [
        "Some 1,400 people have contracted cholera."
      ]),
    .init(
      "sickened 7",
      [
        "Seven diners became ill."
      ]),
    .init(
      "sickened 26",
      [
        "E. coli in onions sickened 26 people.",
        "Twenty-six campers became sick in Vermont.",
      ]),
    .init(
      "sickened ~100",
      [
        "About 100 cruise passengers fell ill with norovirus."
      ]),
    .init(
      "sickened 16",
      [
        "Sixteen workers were sickened by fumes."
      ]),
    .init(
      "sickened 51..",
      [
        "Over 50 pupils took ill at the hostel."
      ]),
    .init(
      "sickened 22",
      [
        "Twenty-two residents of the nursing home have tested positive."
      ]),
    .init(
      "sickened 2",
      [
        "Two farm workers have been infected with bird flu."
      ]),
    .init(
      "sickened 600",
      [
        "The contaminated water made 600 people sick."
      ]),
    .init(
      "sickened 11",
      [
        "Eleven people are ill."
      ]),
    .init(
      "sickened 30",
      [
        "The gas leak sickened 30 factory workers."
      ]),
    .init(
      "sickened 4",
      [
        "Four tourists suffered alcohol poisoning in Laos.",
        "A family of four was poisoned by carbon monoxide.",
      ]),
    .init(
      "sickened 9",
      [
        "Nine people caught the disease from pigeons.",
        "Nine people were taken ill at the party.",
      ]),
    .init(
      "sickened 70000",
      [
        "Seventy thousand people have been infected since the epidemic began."
      ]),
    .init(
      "sickened 0",
      [
        "No one was infected.",
        "None of the staff tested positive.",
      ]),
    .init(
      "killed 2; sickened 18",
      [
        "Listeria outbreak sickens 18, kills two"
      ]),
    .init(
      "sickened 61",
      [
        "Sixty-one conscripts fell ill at the barracks."
      ]),
    .init(
      "sickened 37",
      [
        "Health officials said 37 people had been sickened."
      ]),
    .init(
      "sickened 1",
      [
        "One person was infected with Nipah."
      ]),
    .init(
      "sickened 23..",
      [
        "At least 23 inmates were sickened by bad stew."
      ]),
    .init(
      "sickened 500..",
      [
        "The Salmonella outbreak has sickened more than 499 people."
      ]),
    .init(
      "sickened 13",
      [
        "Thirteen people got sick after drinking raw milk."
      ]),
    .init(
      "sickened 10",
      [
        "Ten members of the choir contracted covid."
      ]),
    .init(
      "sickened 200",
      [
        "Two hundred villagers have contracted malaria in Isiolo."
      ]),
    .init(
      "sickened 6",
      [
        "Six toddlers were sickened by applesauce.",
        "Six people have contracted Legionnaires' disease.",
      ]),
    .init(
      "sickened 45",
      [
        "A chemical spill left 45 people ill."
      ]),
    .init(
      "sickened 28",
      [
        "Twenty-eight nurses were infected in the first week."
      ]),
    .init(
      "sickened 1200",
      [
        "The flu has infected 1,200 soldiers."
      ]),
    .init(
      "sickened ~80",
      [
        "Nearly 80 girls fell ill in a suspected gas poisoning at a school in Qom."
      ]),
    .init(
      "sickened 3000",
      [
        "Three thousand people are suffering from dengue."
      ]),
    .init(
      "sickened 15",
      [
        "Fifteen athletes tested positive for the virus."
      ]),
    .init(
      "sickened 47",
      [
        "The tainted syrup sickened 47 children."
      ]),
    .init(
      "sickened 121..",
      [
        "More than 120 hikers have fallen ill on the trail."
      ]),
    .init(
      "sickened 19",
      [
        "Nineteen people have become ill."
      ]),
    .init(
      "sickened 2600",
      [
        "Ethiopia: cholera infects 2,600 in Gambella"
      ]),
    .init(
      "sickened 60",
      [
        "Sixty students were sickened at the canteen."
      ]),
    .init(
      "sickened 33",
      [
        "Carbon monoxide poisons 33 at Utah church"
      ]),
    .init(
      "sickened 24..",
      [
        "Dozens of schoolchildren fell ill on Friday."
      ]),
    .init(
      "sickened 21",
      [
        "Twenty-one crew were infected aboard the carrier."
      ]),
    .init(
      "killed 3; sickened 8",
      [
        "Eight people were infected and three died."
      ]),
    .init(
      "killed 29; sickened 55",
      [
        "Ebola has infected 55 people, 29 of whom have died."
      ]),
    .init(
      "killed 1; sickened 75",
      [
        "Seventy-five people were sickened and one died in the McDonald's outbreak."
      ]),
    .init(
      "sickened 1000",
      [
        "The ministry said 1,000 people had been infected."
      ]),
    .init(
      "sickened 35",
      [
        "Thirty-five guests fell ill at a wedding in Leicester."
      ]),
    .init(
      "sickened 250",
      [
        "Food poisoning sickened 250 workers at a garment plant near Dhaka."
      ]),
    .init(
      "sickened 20",
      [
        "Twenty passengers became ill on a flight from Dubai."
      ]),
  ]
}
