extension CountCorpus {
  /// Counts of the wire copy of today.
  static let wire: [CountReading] = [
    .init(
      "turnout 63 percent; turnout 58 percent", ["Turnout rose to 63 percent from 58 percent."]),
    .init("deficit 2100000000 USD", ["The deficit narrowed to $2.1 billion."]),
    .init(
      "net profit 18 percent; net profit 640000000 EUR",
      ["Net profit jumped 18 percent to 640 million euros."]),
    .init("vehicle 1300000", ["The carmaker recalled 1.3 million vehicles."]),
    .init("vehicle 1300000", ["The carmaker will recall 1.3 million vehicles."]),
    .init("painting 45; painting 9", ["The museum lent 45 paintings, nine of which are lost."]),
    .init("tank 17; howitzer 8", ["Troops destroyed 17 tanks, eight howitzers and a fuel depot."]),
    .init(
      "rifle 40; grenade 12; round 3500",
      ["Guards found 40 rifles, 12 grenades and 3,500 rounds of ammunition."]),
    .init("loaf 900", ["The bakery makes 900 loaves a day."]),
    .init("truck ~250; truck 80", ["Some 250 trucks are waiting; another 80 have turned back."]),
    .init("dose 400000", ["The province received 400,000 doses of vaccine."]),
    .init(
      "vaccine dose 400000; vaccine dose 200000",
      ["The province received 400,000 vaccine doses and expects 200,000 more."]),
    .init("maize 52000 tonne", ["The two ships carried 52,000 tonnes of maize."]),
    .init("ballot 11000", ["Judges annulled 11,000 ballots."]),
    .init("account 230", ["The bank froze 230 accounts."]),
    .init("loss 90000000 USD", ["The company booked a loss of $90 million."]),
    .init("damage 2000000 USD", ["The court ordered him to pay $2 million in damages."]),
    .init("ransom 300000 USD", ["A ransom of $300,000 was paid."]),
    .init("village 35", ["The rebels hold 35 villages."]),
    .init("raid 60", ["Police made 60 raids."]),
    .init("library 14; pool 9", ["The council closed 14 libraries and 9 pools."]),
    .init(
      "building 1100; building 3000",
      ["The quake flattened 1,100 buildings and left 3,000 others unsafe."]),
    .init("floor 38", ["The tower has 38 floors."]),
    .init("share 5000000", ["The fund bought 5 million shares."]),
    .init("boat 30; helicopter 4", ["Rescuers used 30 boats and four helicopters."]),
    .init("mine 700", ["Demining teams cleared 700 mines."]),
    .init(
      "helicopter 15; armoured vehicle 60",
      ["The army lost 15 helicopters and 60 armoured vehicles."]),
    .init("centrifuge 164", ["Inspectors counted 164 centrifuges."]),
    .init(
      "enriched uranium 440 kilogram",
      ["The state has stockpiled 440 kilograms of enriched uranium."]),
    .init("migrant ~100000", ["About 100,000 migrants crossed the channel this year."]),
    .init("satellite 24", ["The launch of 24 satellites was put off."]),
    .init("record 3200000", ["Hackers stole 3.2 million records."]),
    .init("Ukrainian drone 121", ["Moscow said it intercepted 121 Ukrainian drones overnight."]),
    .init(
      "drone 479; missile 20",
      ["Kyiv said Russia had fired 479 drones and 20 missiles, most of them intercepted."]),
    .init(
      "drone 479; drone 277; drone 183", ["Of 479 drones, 277 were shot down and 183 were jammed."]),
    .init(
      "aid truck 95; aid truck 500",
      ["Israel let in 95 aid trucks on Monday, far short of the 500 needed."]),
    .init("blackout 3", ["It was the third blackout this week."]),
    .init("visit 5", ["It was her fifth visit this year."]),
    .init("exchange rate 90 INR", ["The exchange rate fell to 90 rupees."]),
    .init("team ~30; team 32", ["Some 30 of the 32 teams have arrived."]),
    .init("reactor 10; reactor 12", ["Ten of the 12 reactors were shut."]),
    .init("loan 4000000000 ILS", ["Loans worth 4 billion shekels were written off."]),
    .init("pasture 500 acre", ["He donated 500 acres (200 hectares) of pasture."]),
    .init("application 5 percent", ["Only one in 20 applications succeeded."]),
    .init("photograph 1500000", ["The archive holds a million and a half photographs."]),
    .init("bank 18..", ["No fewer than 18 banks were raided."]),
    .init("tent ..49", ["Fewer than 50 tents remain."]),
    .init("well ~7000", ["An estimated 7,000 wells ran dry."]),
    .init("home 200..250", ["Between 200 and 250 homes were lost."]),
    .init("home 200..", ["Hundreds of homes were lost."]),
    .init("barrel 20000.. barrel", ["Tens of thousands of barrels leaked."]),
    .init("school ~50 percent", ["Nearly half of all schools reopened."]),
  ]
}
