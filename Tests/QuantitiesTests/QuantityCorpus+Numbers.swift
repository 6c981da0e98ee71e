extension QuantityCorpus {
  /// How a number itself is written.
  static let numbers: [QuantityCorpusEntry] = [
    .init(
      "count", 1_234_567, 1_234_567,
      [
        "[1,234,567] ballots", "[1.234.567] ballots", "[1 234 567] ballots",
        "[one million two hundred and thirty-four thousand five hundred and sixty-seven] ballots",
      ]),
    .init(
      "count", 45300, 45300,
      [
        "[45,300] tents", "[45\u{A0}300] tents", "[45\u{202F}300] tents", "[45.3 thousand] tents",
        "[forty-five thousand three hundred] tents",
      ]),
    .init(
      "count", 1_000_000, 1_000_000,
      [
        "[10,00,000] ballots", "[10 lakh] ballots", "[ten lakh] ballots", "[a million] ballots",
        "[one million] ballots", "[1m] ballots", "[1mn] ballots",
      ]),
    .init(
      "count", 30_000_000, 30_000_000,
      [
        "[3 crore] doses", "[three crore] doses", "[3,00,00,000] doses", "[30 million] doses",
        "[thirty million] doses",
      ]),
    .init(
      "count", 1_500_000, 1_500_000,
      [
        "[one and a half million] trees", "[a million and a half] trees", "[1½ million] trees",
        "[1 1/2 million] trees", "[1.5 million] trees", "[1.5m] trees", "[1.5mln] trees",
        "[15 lakh] trees",
      ]),
    .init(
      "count", 2_500_000, 2_500_000,
      [
        "[two and a half million] trees", "[two-and-a-half million] trees", "[2½ million] trees",
        "[2 and a half million] trees",
      ]),
    .init(
      "count", 500000, 500000,
      [
        "[half a million] birds", "[half-a-million] birds", "[half million] birds",
        "[a half million] birds", "[500k] birds", "[five hundred thousand] birds",
      ]),
    .init(
      "count", 250000, 250000,
      [
        "[a quarter of a million] birds", "[quarter of a million] birds",
        "[a quarter million] birds", "[250k] birds",
      ]),
    .init(
      "count", 750000, 750000,
      ["[three quarters of a million] birds", "[three-quarters of a million] birds"]),
    .init(
      "count", 3_250_000, 3_250_000,
      ["[3.25 million] coins", "[3¼ million] coins", "[three and a quarter million] coins"]),
    .init(
      "count", 120, 120,
      [
        "[a hundred and twenty] desks", "[one hundred and twenty] desks",
        "[one hundred twenty] desks", "[120] desks", "[ten dozen] desks",
      ]),
    .init(
      "count", 24, 24,
      ["[two dozen] desks", "[24] desks", "[twenty-four] desks", "[2 dozen] desks"]),
    .init(
      "count", 36, 36, ["[three dozen] desks", "[thirty six] desks", "[thirty-six] desks"]),
    .init(
      "count", 6, 6,
      [
        "[half a dozen] desks", "[half-a-dozen] desks", "[a half-dozen] desks", "[six] desks",
        "[half a dozen] of the desks",
      ]),
    .init(
      "count", 1100, 1100,
      [
        "[eleven hundred] seats", "[1,100] seats", "[a thousand one hundred] seats",
        "[one thousand one hundred] seats",
      ]),
    .init(
      "count", 20, 20, ["[a score of] seats", "[twenty] seats"]),
    .init(
      "count", 1001, 1001, ["[a thousand and one] lamps", "[1,001] lamps"]),
    .init(
      "count", 4_000_000_000, 4_000_000_000,
      [
        "[4 billion] messages", "[4bn] messages", "[four billion] messages",
        "[four thousand million] messages", "[4bln] messages",
      ]),
    .init(
      "count", 2_000_000_000_000, 2_000_000_000_000,
      ["[two trillion] cells", "[2 trillion] cells", "[2trn] cells"]),
    .init(
      "count", 0, 0, ["[zero] faults", "[0] faults"]),
    .init(
      "count", 19, 19, ["[nineteen] lifts", "[Nineteen] lifts", "[NINETEEN] lifts", "[19] lifts"]),
    .init(
      "count", 24000, nil, ["[dozens of thousands] of letters"]),
    .init(
      "count", 20_000_000, nil, ["[tens of millions] of letters", "[Tens of millions] of letters"]),
    .init(
      "count", 40000, nil, ["[scores of thousands] of letters"]),
    .init(
      "count", 2000, nil,
      [
        "[a few thousand] letters", "[several thousand] letters", "[many thousands] of letters",
        "[a couple of thousand] letters",
      ]),
    .init(
      "count", 2, nil, ["[a handful of] letters", "[several] letters", "[a few] letters"]),
    .init(
      "count", 200000, nil,
      [
        "[several hundred thousand] letters", "[several hundreds of thousands] of letters",
        "[lakhs] of letters",
      ]),
    .init(
      "count", 20_000_000, nil, ["[crores] of letters"]),
    .init(
      "count", 2, 2, ["[a couple of] letters", "[a pair of] letters", "[a brace of] letters"]),
    .init(
      "count", 3, 3, ["[a trio of] letters", "[three] letters"]),
  ]
}
