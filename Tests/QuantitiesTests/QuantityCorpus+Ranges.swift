extension QuantityCorpus {
  /// Two numbers that bound one value.
  static let ranges: [QuantityCorpusEntry] = [
    .init(
      "count", 20, 30,
      [
        "[20 to 30] crates", "[20-30] crates", "[20–30] crates", "[20 or 30] crates",
        "[between 20 and 30] crates", "[twenty to thirty] crates",
        "[between twenty and thirty] crates", "moved [between 20 and 30] of the crates",
      ]),
    .init(
      "count", 20000, 30000,
      [
        "[20 to 30,000] bricks", "[20–30,000] bricks", "[20-30 thousand] bricks",
        "[20 to 30 thousand] bricks", "[20,000 to 30,000] bricks",
        "[between 20,000 and 30,000] bricks", "[20k to 30k] bricks",
        "[between twenty and thirty thousand] bricks",
      ]),
    .init(
      "count", 2_000_000, 3_000_000,
      [
        "[two to three million] bricks", "[2m-3m] bricks", "[2m to 3m] bricks",
        "[two or three million] bricks", "[between two and three million] bricks",
      ]),
    .init(
      "count", 24, 36, ["[two or three dozen] bricks", "[two to three dozen] bricks"]),
    .init(
      "count", 300, 400,
      ["[three or four hundred] bricks", "[three to four hundred] bricks", "[300-400] bricks"]),
    .init(
      "count", 1, 2, ["[one or two] bricks"]),
    .init(
      "count", 200, nil,
      [
        "[hundreds or thousands] of bricks", "[hundreds, if not thousands,] of bricks",
        "[hundreds, perhaps thousands,] of bricks", "[hundreds, possibly thousands] of bricks",
        "[hundreds or even thousands] of bricks",
      ]),
    .init(
      "count", 24, nil,
      [
        "[dozens or hundreds] of bricks", "[dozens, maybe hundreds,] of bricks",
        "[dozens if not hundreds] of bricks", "[dozens to hundreds] of bricks",
      ]),
    .init(
      "count", 20, 30,
      [
        "[20, possibly 30,] bricks", "[20, perhaps 30,] bricks", "[20 or even 30] bricks",
        "[20, maybe 30,] bricks",
      ]),
    .init(
      "count", 20, nil, ["[at least 20, possibly 30,] bricks"]),
    .init(
      "count", 15, 20, approximate: true,
      ["[about 15 to 20] bricks", "[some 15 to 20] bricks", "[around 15-20] bricks"]),
    .init(
      "percent", 5, 7, unit: "percent",
      [
        "[5% to 7%] of plots", "[5 to 7 percent] of plots", "[5-7%] of plots",
        "[between 5 and 7 percent] of plots", "[between 5% and 7%] of plots",
        "[5 percent to 7 percent] of plots", "[five to seven per cent] of plots",
      ]),
    .init(
      "money", 5_000_000, 7_000_000, unit: "USD",
      [
        "cost [$5 million to $7 million]", "cost [between $5 million and $7 million]",
        "cost [$5-7 million]", "cost [$5m-$7m]", "cost [5 to 7 million dollars]",
      ]),
    .init(
      "money", 5000, 7000, unit: "EUR", ["worth [€5,000-€7,000]", "worth [5,000 to 7,000 euros]"]),
    .init(
      "measure", 10, 12, unit: "kilometre",
      [
        "[10 to 12 km] of pipe", "[10-12 kilometres] of pipe", "[10 km to 12 km] of pipe",
        "[between 10 and 12 kilometers] of pipe",
      ]),
  ]
}
