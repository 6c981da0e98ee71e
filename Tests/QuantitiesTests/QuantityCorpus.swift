import ClaimModel
import Testing

/// One reading of a quantity and the many texts that must give it.
struct QuantityCorpusEntry: Sendable, CustomTestStringConvertible {
  var kind: String
  var min: Double?
  var max: Double?
  var unit: String?
  var isApproximate = false
  var texts: [String]

  var testDescription: String { texts.first ?? "" }

  init(
    _ kind: String, _ min: Double?, _ max: Double?, unit: String? = nil,
    approximate: Bool = false, _ texts: [String]
  ) {
    self.kind = kind
    self.min = min
    self.max = max
    self.unit = unit
    isApproximate = approximate
    self.texts = texts
  }
}

/// In each text the brackets enclose the quantity that must be found, alone.
enum QuantityCorpus {
  static let positive: [QuantityCorpusEntry] = [
    .init(
      "count", 3, 3,
      [
        "[Three] ferries sank", "[3] ferries sank", "police found [three] rifles in the van",
        "the other [three] buses", "its [three] reactors were idle",
      ]),
    .init(
      "count", 20, nil,
      [
        "[at least 20] houses burned", "[no fewer than 20] houses", "[not less than twenty] homes",
        "[a minimum of 20] beds", "[20 or more] trucks", "[20-plus] trucks", "[upwards of 20] cars",
      ]),
    .init(
      "count", 21, nil,
      [
        "[more than 20] houses", "[over 20] villages lost power", "[in excess of 20] boats",
        "[well over twenty] boats",
      ]),
    .init(
      "count", nil, 20,
      [
        "[up to 20] boats", "[as many as 20] boats", "[no more than twenty] boats",
        "[at most 20] seats", "[20 or fewer] seats",
      ]),
    .init("count", nil, 19, ["[fewer than 20] seats", "[less than twenty] seats"]),
    .init(
      "count", 20, 20, approximate: true,
      [
        "[about 20] tents", "[around twenty] tents", "[some 20] tents", "[nearly 20] tents",
        "[almost 20] tents", "[approximately 20] tents", "[an estimated 20] tents",
        "[close to 20] tents", "[20 or so] tents", "[20-odd] tents", "[just under 20] tents",
      ]),
    .init(
      "count", 5, 7,
      [
        "[between 5 and 7] ships", "[between five and seven] ships", "[5 to 7] ships",
        "[five to seven] ships", "[5-7] ships", "[5–7] ships", "[between 5 and 7] of the ships",
      ]),
    .init("count", 20, 30, ["[20 to 30] tanks were seen", "[20 or 30] tanks were seen"]),
    .init("count", 1, 2, ["[one or two] tanks", "[one to two] tanks"]),
    .init("count", 2_000_000, 3_000_000, ["[2 to 3 million] voters", "[2-3 million] voters"]),
    .init("count", 24, nil, ["[dozens] of tents", "[several dozen] tents", "[dozens] fled"]),
    .init("count", 40, nil, ["[scores] of vehicles"]),
    .init(
      "count", 200, nil,
      ["[hundreds] of tents", "[several hundred] tents", "[a few hundred] tents"]),
    .init(
      "count", 2000, nil,
      ["[thousands] of faults", "[several thousand] faults", "[many thousands] of faults"]),
    .init("count", 20_000, nil, ["[tens of thousands] of homes"]),
    .init("count", 200_000, nil, ["[hundreds of thousands] of homes"]),
    .init("count", 2e6, nil, ["[millions] of bees", "[several million] bees"]),
    .init("count", 2, 2, ["[a couple of] shops", "[two] shops", "[a pair of] shops"]),
    .init("count", 12, 12, ["[a dozen] shops", "[twelve] shops", "[12] shops"]),
    .init(
      "count", 1600, 1600, ["[1,600] shops", "[1.6 thousand] shops", "[sixteen hundred] shops"]),
    .init("count", 2_500_000, 2_500_000, ["[2.5 million] shops", "[2.5mn] shops"]),
    .init(
      "percent", 20, 20, unit: "percent",
      [
        "[20%] of the vote", "[20 percent] of the vote", "[twenty per cent] of the vote",
        "[20 pct] of the vote",
      ]),
    .init(
      "percent", 20, nil, unit: "percent",
      ["[more than 20 percent] of the vote", "[at least 20%] of the vote"]),
    .init(
      "percent", 75, 75, unit: "percent",
      ["[three-quarters] of the seats", "[three quarters] of the seats"]),
    .init("percent", 50, 50, unit: "percent", ["[half] of the seats"]),
    .init(
      "money", 8_000_000, 8_000_000, unit: "USD",
      [
        "worth [$8 million] in aid", "worth [US$8 million]", "worth [8 million dollars]",
        "worth [USD 8 million]", "worth [$8m]", "worth [8 million US dollars]",
      ]),
    .init(
      "money", 3.5e9, 3.5e9, unit: "EUR",
      ["a [€3.5bn] loan", "[3.5 billion euros]", "[EUR 3.5 billion]"]),
    .init(
      "money", nil, 2e6, unit: "USD", ["[up to $2 million]", "[as much as 2 million U.S. dollars]"]),
    .init("money", 2e9, nil, unit: "USD", ["[billions of dollars]"]),
    .init("money", 3e6, 5e6, unit: "USD", ["[$3-5 million]", "[$3 million to $5 million]"]),
    .init("money", 350_000, 350_000, unit: "DZD", ["[350,000 dinars]"]),
    .init("money", 20, 20, unit: "GBP", ["[£20]", "[20 pounds]"]),
    .init(
      "measure", 640, 640, unit: "kilometre",
      ["[640 kilometers] away", "[640 km] away", "a [640-kilometre] front"]),
    .init("measure", 500, 500, unit: "pound", ["[500 lbs] of rice"]),
    .init(
      "measure", 7.8, 7.8, unit: "magnitude",
      ["a [7.8-magnitude] quake", "a magnitude [7.8] quake", "a quake of magnitude [7.8]"]),
    .init("measure", 3, 3, unit: "hectare", ["[three hectares] of forest"]),
    .init("measure", 5, 5, unit: "year", ["after [five years] in jail"]),
    .init("ordinal", 4, 4, ["the [fourth] homicide", "the [4th] homicide"]),
  ]

  /// Every entry of this corpus.
  static let all =
    positive + numbers + ranges + bounds + shares + money + measures

  /// Texts without any quantity.
  static let negative = [
    "the storm of 1987", "in 2022 the war began", "by 2030 it will", "a man, aged 36, was there",
    "Ana Ruiz, 36, was there", "a 36-year-old nurse", "the nurse is 36 years old",
    "he lives at 10 Downing Street", "they met in room 12", "Flight 370 vanished",
    "under Article 5 of the treaty", "a Boeing 727 that crashed", "an F-16 jet", "an M-16 rifle",
    "they won 3-1", "a 4-2 victory", "the match ended 3-3", "at 10:30 sharp", "open 24/7",
    "at 1210 GMT", "the five-member panel", "a three-storey house", "children under five",
    "people over 65", "the first half", "on page 4",
    "Security Council resolution 1325", "Route 66 was closed", "call 555-1234-22", "#4",
    "Covid-19 cases", "Channel 4 said", "No. 10", "it was half empty", "version 2.5",
    "0600 hours", "a T-72 tank", "the Apollo 11 crew",
  ]
}
