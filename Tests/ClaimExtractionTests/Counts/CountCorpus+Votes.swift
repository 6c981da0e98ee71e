extension CountCorpus {
  /// Votes without their noun, gaps, places in a row, lengths, and what names only its unit.
  static let votes: [CountReading] = [
    .init(
      "vote 130",
      ["The house voted 130 to 0 to accept the treaty.", "The motion was carried by 130 to 12."]),
    .init("vote 61", ["Senators voted 61-39 for the bill.", "The chamber passed it, 61-39."]),
    .init("vote 220", ["The vote was 220-190."]),
    .init(
      "seat 71; seat 9; seat 4",
      ["The Liberals have won 71 seats, the National Party nine and the Greens four."]),
    .init(
      "boat 30; boat 12",
      ["Norway sent 30 boats and Denmark 12.", "Norway sent 30 boats; Denmark 12."]),
    .init(
      "percent 92 percent; percent 72 percent",
      ["Lima had 92 percent more than last year and Cusco 72."]),
    .init("attempt 8", ["She was elected at her eighth attempt."]),
    .init("Dutchwoman 4", ["She is the fourth Dutchwoman in the job."]),
    .init("defeat 3", ["It was a third straight defeat."]),
    .init("rise 5", ["Traders saw the fifth consecutive rise."]),
    .init("truce 2", ["It is the second truce since May."]),
    .init("time 4", ["The deadline was extended four times."]),
    .init(
      "viaduct 200 metre",
      ["Two hundred metres of the viaduct gave way.", "200 metres of the viaduct fell."]),
    .init("rain 90.5 millimetre", ["The valley got 90.5 mm of rain."]),
    .init(
      "grain 120000 tonne; grain 15000 tonne",
      ["The silos could hold 120,000 tonnes of grain; 15,000 tonnes were inside."]),
    .init("tonne 6000000 tonne", ["Ships carried 6 million tonnes a month."]),
    .init("damage 3000000000..5000000000 USD", ["He puts the damage at $3bn to $5bn."]),
    .init("loss 40000000 INR", ["They estimated the loss at Rs 4 crore."]),
    .init("pound 26000000 GBP", ["The robbers got away with £26 million that day."]),
    .init("dollar 144 USD", ["A barrel cost $144 in electronic trading."]),
    .init(
      "person 2000..",
      ["Thousands gathered in the square.", "Thousands dressed in white watched them."]),
    .init(
      "world nickel resource 25 percent", ["The island has 25% of the world's nickel resources."]),
    .init("Peru province 7", ["He leads in seven of Peru's 18 provinces."]),
    .init("Boeing airliner 70", ["The carrier bought 70 Boeing 737 airliners."]),
    .init(
      "EU observer 12; U.S. expert 3", ["The ministry met 12 EU observers and 3 U.S. experts."]),
    .init("MP 5", ["The party ended up with five MPs."]),
    .init("flight 0", ["There were zero flights on Monday."]),
    .init("growth 2.3 percent", ["Growth slowed to 2.3% in 2009, partly due to higher prices."]),
    .init(
      "Iraq overall output 25 percent", ["The pipeline carries a quarter of Iraq's overall output."]
    ),
    .init("rain making system 2", ["Two rain-making systems arrived."]),
    .init("victory 3", ["It was a third straight election victory."]),
    .init("pupil 29", ["The school has 29 pupils attending."]),
    .init("pear juice 2000.. gallon", ["Thousands of gallons of pear juice were held back."]),
    .init("laboratory confirmed case 97", ["The number of laboratory-confirmed cases rose to 97."]),
    .init("person 4", ["Four more people arrived."]),
    .init("man 4", ["Four men are being tried in their absence."]),
  ]

  static let votesNegative = [
    "Fire came within 200 metres of the hotel.",
    "The police have zero tolerance for it.",
    "He ruled Chile from 1973 to 1990.",
    "The U.S. team defeated Sweden, 1-0, in a match.",
    "The fall continued for a third straight day.",
    "They walked hundreds of meters.",
    "She was robbed in the 800 block of Main Street.",
    "He lives at 601 SW 75th Street.",
    "The office at 8600 Hale-Croy Road was closed.",
    "There is a 40 percent chance of rain.",
    "Speaking to Three Counties Radio, she thanked the staff.",
    "It lies at kilometre 49 of the highway.",
    "The team won 3-1.",
    "His second wife left.",
    "The new hall is four times the size of the old one.",
    "He trains three times a week.",
  ]
}
