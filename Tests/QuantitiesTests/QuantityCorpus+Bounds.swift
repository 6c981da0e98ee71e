extension QuantityCorpus {
  /// What words around a number say of its range.
  static let bounds: [QuantityCorpusEntry] = [
    .init(
      "count", 20, nil,
      [
        "[at least 20] carts", "[At least 20] carts", "[AT LEAST 20] CARTS",
        "[no fewer than 20] carts", "[not fewer than twenty] carts", "[no less than 20] carts",
        "[not less than 20] carts", "[a minimum of 20] carts", "[20 at least] carts", "[20+] carts",
        "[20 plus] carts", "[twenty or more] carts", "[20 and more] carts", "[as few as 20] carts",
        "[upward of 20] carts", "[20 or above] carts", "[20 and counting] carts",
      ]),
    .init(
      "count", 21, nil,
      [
        "[more than 20] carts", "[just over 20] carts", "[well over 20] carts",
        "[well in excess of 20] carts", "[slightly more than 20] carts",
        "[a little more than 20] carts", "[above 20] carts", "[far more than 20] carts",
        "[north of 20] carts",
      ]),
    .init(
      "count", 13, nil,
      ["[more than a dozen] carts", "[over a dozen] carts", "[well over a dozen] carts"]),
    .init(
      "count", 1_000_001, nil,
      [
        "[more than a million] carts", "[more than 1 million] carts", "[over 1m] carts",
        "[more than one million] carts",
      ]),
    .init(
      "count", nil, 20,
      [
        "[up to 20] carts", "[at most 20] carts", "[no more than 20] carts",
        "[not more than 20] carts", "[a maximum of 20] carts", "[as many as 20] carts",
        "[20 or less] carts", "[20 at most] carts", "[20 or under] carts", "[20 at the most] carts",
      ]),
    .init(
      "count", nil, 19,
      [
        "[fewer than 20] carts", "[less than 20] carts", "[under 20] carts",
        "[well under 20] carts", "[far fewer than 20] carts", "[below 20] carts",
        "[short of 20] carts",
      ]),
    .init(
      "count", 20, 20, approximate: true,
      [
        "[about 20] carts", "[around 20] carts", "[some 20] carts", "[roughly 20] carts",
        "[approximately 20] carts", "[an estimated 20] carts", "[estimated 20] carts",
        "[close to 20] carts", "[nearly 20] carts", "[almost 20] carts", "[just under 20] carts",
        "[20 or so] carts", "[20-odd] carts", "[just shy of 20] carts",
        "[in the region of 20] carts", "[somewhere around 20] carts", "[approaching 20] carts",
        "[barely 20] carts", "[20 or thereabouts] carts", "[20 give or take] carts",
        "[something like 20] carts", "[not quite 20] carts", "[an average of 20] carts",
      ]),
    .init(
      "count", 100, 100, approximate: true,
      [
        "[a hundred or so] carts", "[about a hundred] carts", "[some hundred] carts",
        "[nearly one hundred] carts", "[100-odd] carts",
      ]),
    .init(
      "count", 20, 20,
      [
        "[exactly 20] carts", "[a total of 20] carts", "[a record 20] carts",
        "[precisely 20] carts", "[an additional 20] carts", "[a further 20] carts",
        "another [20] carts", "only [20] carts", "[20] more carts", "[a staggering 20] carts",
        "[a mere 20] carts", "[a combined 20] carts", "averaged over [20] carts",
        "presided over [20] trials", "they talked about [20] villages", "ruled over [20] islands",
        "control over [20] islands", "read a book about [20] islands",
      ]),
    .init(
      "count", 48, nil, ["[at least four dozen] carts"]),
    .init(
      "count", 200, nil, ["[at least several hundred] carts"]),
    .init(
      "percent", 50, nil, unit: "percent",
      [
        "[more than half] of the carts", "[over half] the carts", "[just over half] of the carts",
        "[at least half] of the carts", "[at least 50%] of the carts",
      ]),
    .init(
      "percent", 30, 30, unit: "percent", approximate: true,
      [
        "[about 30%] of the carts", "[roughly 30 percent] of the carts",
        "[nearly 30 per cent] of the carts", "[some 30 percent] of the carts",
      ]),
    .init(
      "percent", nil, 30, unit: "percent",
      [
        "[up to 30%] of the carts", "[as much as 30 percent] of the carts",
        "[no more than 30 per cent] of the carts",
      ]),
  ]
}
