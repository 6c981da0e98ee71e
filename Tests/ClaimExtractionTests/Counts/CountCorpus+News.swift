extension CountCorpus {
  /// Counts of agency news: all that each sentence states.
  static let news: [CountReading] = [
    .init(
      "drone 70; drone 88",
      ["Ukraine's air force said it shot down 70 of 88 drones launched by Russia overnight."]),
    .init("drone 88; drone 70", ["Of the 88 drones, 70 were shot down."]),
    .init(
      "drone 88; drone 70; drone 12",
      ["Russia launched 88 drones; 70 were intercepted and another 12 were lost to jamming."]),
    .init("turnout 41250; turnout 30000", ["Turnout reached 41,250 this time, down from 30,000."]),
    .init(
      "registered voter 41250; registered voter 43000",
      ["The number of registered voters rose from 41,250 to 43,000."]),
    .init(
      "car 12; car 9", ["The fire service counted 12 cars burned, nine of them in one street."]),
    .init("3500000000 USD", ["The fund pays $3.5bn for the grid."]),
    .init("household ~120000", ["Some 120,000 households were left without power."]),
    .init("flight 301..", ["More than 300 flights were cancelled."]),
    .init("home 120000", ["Power was cut to 120,000 homes."]),
    .init("seat 63; seat 120", ["The party won 63 of the 120 seats."]),
    .init("vote 220; vote 190", ["The bill passed by 220 votes to 190."]),
    .init("home 90 percent", ["Nine out of 10 homes were damaged."]),
    .init("child 20 percent", ["One in five children is hungry."]),
    .init("unemployment 7.5 percent", ["Unemployment rose to 7.5 percent."]),
    .init(
      "inflation 3.1 percent; inflation 3.4 percent",
      ["Inflation slowed to 3.1% in March from 3.4% in February."]),
    .init("500000000 USD", ["The World Bank lent the country $500 million."]),
    .init("customer 2000000", ["The storm left 2 million customers without electricity."]),
    .init("prisoner 205", ["The two countries exchanged 205 prisoners each."]),
    .init("tank 30; gun 12; truck 400", ["Thirty tanks, 12 guns and 400 trucks were destroyed."]),
    .init("cattle 5000; sheep 300", ["Farmers lost 5,000 cattle and 300 sheep."]),
    .init("new case 1200", ["Health officials reported 1,200 new cases of cholera."]),
    .init("test 50000", ["The lab ran 50,000 tests a day."]),
    .init("sortie 45", ["The army flew 45 sorties."]),
    .init(
      "ceasefire violation 1118; ceasefire violation 970",
      ["Observers recorded 1,118 ceasefire violations, up from 970 the week before."]),
    .init("troop 4500", ["Canada will send 4,500 troops."]),
    .init("house ~40; house 100", ["About 40 houses were destroyed and a further 100 damaged."]),
    .init("house 40; house 100", ["The quake destroyed 40 houses and damaged 100 others."]),
    .init("truck 31; flour 600 tonne", ["The convoy of 31 trucks carried 600 tons of flour."]),
    .init("petrol 1.2 USD", ["Petrol costs $1.20 a litre."]),
    .init("120000000 USD", ["The film grossed $120 million."]),
    .init("strike 4", ["It was the fourth strike this month."]),
    .init(
      "vote 52.3 percent; 47.7 percent", ["She won 52.3% of the vote against 47.7% for her rival."]),
    .init("turnout 61 percent", ["Turnout was 61 percent."]),
    .init("person 1400000", ["The region has 1.4 million people."]),
    .init("school 14..", ["At least 14 schools have been hit."]),
    .init("vehicle 24..", ["Dozens of vehicles were torched."]),
    .init("person 3400", ["The company employs 3,400 people."]),
    .init("ship 9", ["Nine of the ships were turned back."]),
    .init("bridge 2; bridge 3", ["Two of the three bridges are open."]),
    .init("oil 3 percent; oil 71 USD", ["Oil fell 3 percent to $71 a barrel."]),
    .init("GDP 0.4 percent", ["GDP grew 0.4 percent."]),
    .init("budget 40000000000 EUR", ["The budget is 40 billion euros."]),
    .init("aid package 61000000000 USD", ["The aid package is worth $61bn."]),
    .init(
      "missile 101..; drone 200",
      ["Russia fired more than 100 missiles and 200 drones at Ukraine, killing five people."]),
    .init("cocaine 2.5 tonne", ["Police seized 2.5 tonnes of cocaine."]),
    .init("12000 hectare", ["The blaze has burned 12,000 hectares."]),
    .init("forest 12000 acre", ["The blaze has burned 12,000 acres of forest."]),
    .init("building ~3000", ["Nearly 3,000 buildings collapsed."]),
    .init("vote 226", ["The opposition needs 226 votes."]),
  ]
}
