extension QuantityCorpus {
  /// Percentages and shares that are told without them.
  static let shares: [QuantityCorpusEntry] = [
    .init(
      "percent", 20, 20, unit: "percent",
      [
        "[one in five] homes", "[one out of five] homes", "[a fifth] of homes",
        "[one-fifth] of homes", "[one fifth] of homes", "[1 in 5] homes", "[1 in every 5] homes",
        "[20%] of homes", "[20 percent] of homes", "[20 per cent] of homes", "[20 pct] of homes",
        "[20pc] of homes",
      ]),
    .init(
      "percent", 10, 10, unit: "percent",
      [
        "[one in 10] homes", "[one in ten] homes", "[one in every 10] homes", "[a tenth] of homes",
        "[1 in 10] homes",
      ]),
    .init(
      "percent", 90, 90, unit: "percent",
      [
        "[nine out of 10] homes", "[nine in ten] homes", "[nine-tenths] of homes",
        "[nine tenths] of homes",
      ]),
    .init(
      "percent", 50, 50, unit: "percent",
      [
        "[half] of homes", "[half] the homes", "[half] its homes", "[half] of all homes",
        "[one in two] homes", "[one half] of homes",
      ]),
    .init(
      "percent", 25, 25, unit: "percent",
      [
        "[a quarter] of homes", "[one in four] homes", "[one quarter] of homes",
        "[one-quarter] of homes",
      ]),
    .init(
      "percent", 75, 75, unit: "percent",
      [
        "[three-quarters] of homes", "[three quarters] of homes", "[three out of four] homes",
        "[three in four] homes", "[75 percent] of homes",
      ]),
    .init(
      "percent", 80, 80, unit: "percent",
      [
        "[four fifths] of homes", "[four-fifths] of homes", "[four out of five] homes",
        "[four in five] homes",
      ]),
    .init(
      "percent", 0.1, 0.1, unit: "percent",
      [
        "[1 in 1,000] homes", "[one in a thousand] homes", "[0.1%] of homes",
        "[one in 1,000] homes",
      ]),
    .init(
      "percent", 2.5, 2.5, unit: "percent",
      [
        "a [2.5 percent] rise", "a [2.5%] rise", "a [2.5 %] rise", "rose [2.5 percentage points]",
        "rose by [2.5 pp]", "up [2.5 percent] on the year",
      ]),
    .init(
      "percent", 20, nil, unit: "percent",
      ["[more than one in five] homes", "[at least a fifth] of homes"]),
  ]
}
