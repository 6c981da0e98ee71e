extension CasualtyCorpus {
  /// How people driven from their homes are told of today.
  static let displacedToday: [CasualtyReading] = [
    .init(
      "displaced 2000",
      [
        "The floods have left 2,000 people homeless."
      ]),
    .init(
      "displaced 400000",
      [
        "The fighting has displaced 400,000 people since January."
      ]),
    .init(
      "displaced 12000..",
      [
        "More than 11,999 residents were displaced by the wildfire."
      ]),
    .init(
      "displaced ~1900000",
      [
        "Some 1.9 million people have been displaced in Gaza, UNRWA says."
      ]),
    .init(
      "displaced 300",
      [
        "Three hundred families fled their homes when the dam burst."
      ]),
    .init(
      "displaced ~50000",
      [
        "Around 50,000 people have fled the fighting in Goma."
      ]),
    .init(
      "displaced 7000..",
      [
        "At least 7,000 villagers fled across the border into Burundi."
      ]),
    .init(
      "displaced 84",
      [
        "The fire left 84 residents homeless."
      ]),
    .init(
      "displaced 20000..",
      [
        "Tens of thousands of civilians have fled their homes."
      ]),
    .init(
      "displaced 2000..",
      [
        "Thousands have been displaced by the clashes in Pibor."
      ]),
    .init(
      "displaced 120000",
      [
        "The offensive has driven 120,000 people from their homes."
      ]),
    .init(
      "displaced 35000",
      [
        "Typhoon Kono forced 35,000 people to flee their homes."
      ]),
    .init(
      "displaced 6000000",
      [
        "Six million people are internally displaced in Congo."
      ]),
    .init(
      "displaced 14",
      [
        "Fourteen people were displaced after a blaze tore through a Bronx walk-up, the Red Cross said."
      ]),
    .init(
      "displaced 3",
      [
        "Three adults were displaced by the kitchen fire in Toledo."
      ]),
    .init(
      "displaced 250000",
      [
        "A quarter of a million people were made homeless by the explosion."
      ]),
    .init(
      "displaced 1100",
      [
        "1,100 displaced as Cyclone Alba batters Vanuatu"
      ]),
    .init(
      "displaced 900",
      [
        "The landslide rendered 900 people homeless."
      ]),
    .init(
      "displaced ..40000",
      [
        "Up to 40,000 people have been uprooted since Sunday."
      ]),
    .init(
      "displaced ~60",
      [
        "Some 60 tenants lost their homes in the collapse."
      ]),
    .init(
      "displaced 200..",
      [
        "Hundreds were left homeless by the quake."
      ]),
    .init(
      "displaced 500000",
      [
        "Half a million people have abandoned their homes in northern Ethiopia."
      ]),
    .init(
      "displaced 3200",
      [
        "The evacuation centres hold 3,200 displaced people."
      ]),
    .init(
      "displaced 18000",
      [
        "The UN says 18,000 people were newly displaced last week."
      ]),
    .init(
      "displaced 10",
      [
        "Ten households were displaced."
      ]),
    .init(
      "displaced 0",
      [
        "No one was displaced."
      ]),
    .init(
      "displaced 27",
      [
        "The storm destroyed nine trailers and left 27 people without homes."
      ]),
    .init(
      "displaced 1000001..",
      [
        "The war has uprooted more than a million Sudanese."
      ]),
    .init(
      "displaced ~22000",
      [
        "An estimated 22,000 islanders were displaced when the volcano erupted."
      ]),
    .init(
      "displaced ~90000",
      [
        "Nearly 90,000 people were forced from their homes by the advance."
      ]),
    .init(
      "displaced 5",
      [
        "A family of five was displaced by the fire."
      ]),
    .init(
      "displaced 130",
      [
        "Officials said 130 people had lost their homes."
      ]),
    .init(
      "displaced 4000",
      [
        "Herder raids in Benue displaced 4,000 farmers, SEMA said."
      ]),
    .init(
      "displaced 2",
      [
        "The Red Cross is helping two people displaced by the fire."
      ]),
    .init(
      "displaced 8000000",
      [
        "Eight million Ukrainians have fled abroad."
      ]),
    .init(
      "displaced 600",
      [
        "Six hundred villagers have been left homeless in Kunar."
      ]),
    .init(
      "displaced 36",
      [
        "Thirty-six residents of the hostel were made homeless."
      ]),
    .init(
      "displaced 16000",
      [
        "OCHA: 16,000 people displaced in North Kivu in 48 hours"
      ]),
    .init(
      "displaced 75",
      [
        "The apartment fire left 75 displaced."
      ]),
    .init(
      "displaced 48000",
      [
        "Fresh gang attacks have displaced 48,000 people in Haiti's Artibonite, IOM said."
      ]),
    .init(
      "displaced 100..",
      [
        "At least 100 people were displaced by the tenement fire."
      ]),
    .init(
      "displaced ~13000",
      [
        "Flooding displaced an estimated 13,000 people in Lagos."
      ]),
    .init(
      "displaced 2500",
      [
        "The clashes sent 2,500 people fleeing from their homes."
      ]),
    .init(
      "displaced 9000",
      [
        "Nine thousand people have fled the area around the volcano."
      ]),
    .init(
      "displaced 180",
      [
        "The quake left 180 homeless in Kutaisi."
      ]),
    .init(
      "displaced 1200",
      [
        "Demolitions displaced 1,200 squatters in Accra."
      ]),
    .init(
      "displaced 65000",
      [
        "Sixty-five thousand people fled the town of Palma."
      ]),
    .init(
      "displaced 400",
      [
        "More than 200 homes were destroyed and 400 people displaced."
      ]),
    .init(
      "displaced 21",
      [
        "Arson attack displaces 21 in Belfast"
      ]),
    .init(
      "displaced 11; displaced 6",
      [
        "Eleven people, including six children, were displaced."
      ]),
    .init(
      "displaced 800",
      [
        "Eight hundred refugees were displaced for a second time."
      ]),
    .init(
      "displaced 33000",
      [
        "The number of displaced rose to 33,000."
      ]),
    .init(
      "displaced 150",
      [
        "The mudslide made 150 people homeless."
      ]),
    .init(
      "displaced 50",
      [
        "Fifty persons were rendered homeless by the rainstorm in Ilorin."
      ]),
    .init(
      "displaced 2; displaced 70",
      [
        "The explosion displaced 70 residents, two of them for good."
      ]),
    .init(
      "displaced 3000",
      [
        "Three thousand people have fled fighting in the district."
      ]),
    .init(
      "displaced 26",
      [
        "Twenty-six pupils were left homeless by the dormitory fire."
      ]),
    .init(
      "displaced ~1500",
      [
        "Roughly 1,500 people fled their villages overnight."
      ]),
    .init(
      "displaced 700",
      [
        "Seven hundred miners lost their homes when the slope gave way."
      ]),
    .init(
      "displaced 6500",
      [
        "The army's advance has displaced 6,500 people, aid groups said."
      ]),
    .init(
      "displaced 17",
      [
        "Seventeen tenants were displaced when the roof fell in."
      ]),
    .init(
      "displaced 240",
      [
        "Two hundred and forty nomads were displaced by the drought."
      ]),
  ]
}
