extension QuantityCorpus {
  /// Sums of money.
  static let money: [QuantityCorpusEntry] = [
    .init(
      "money", 2_000_000_000, 2_000_000_000, unit: "USD",
      [
        "sold for [$2bn]", "sold for [$2 billion]", "sold for [US$2bn]",
        "sold for [2 billion dollars]", "sold for [2 billion US dollars]", "sold for [USD 2bn]",
        "sold for [$2,000 million]", "sold for [$2-billion]", "sold for [two billion dollars]",
        "sold for [$2B]", "a [$2 billion] sale",
      ]),
    .init(
      "money", 4.5, 4.5, unit: "GBP", ["cost [£4.50]", "cost [4.50 pounds]"]),
    .init(
      "money", 0.5, 0.5, unit: "USD",
      ["cost [50 cents]", "cost [50 US cents]", "cost [fifty cents]"]),
    .init(
      "money", 0.4, 0.4, unit: "GBP", ["cost [40 pence]", "cost [forty pence]"]),
    .init(
      "money", 5_000_000_000, 5_000_000_000, unit: "INR",
      [
        "a [Rs 500 crore] plan", "a [Rs. 500 crore] plan", "a [₹500 crore] plan",
        "cost [500 crore rupees]", "cost [five billion rupees]", "a [Rs 5,000 million] plan",
      ]),
    .init(
      "money", 300, 300, unit: "CAD",
      ["paid [C$300]", "paid [CA$300]", "paid [300 Canadian dollars]"]),
    .init(
      "money", 300, 300, unit: "AUD", ["paid [A$300]", "paid [300 Australian dollars]"]),
    .init(
      "money", 300, 300, unit: "EGP", ["paid [300 Egyptian pounds]", "paid [EGP 300]"]),
    .init(
      "money", 8000, 8000, unit: "CZK", ["paid [8,000 Czech crowns]", "paid [8,000 koruna]"]),
    .init(
      "money", 60000, 60000, unit: "XOF", ["paid [60,000 CFA francs]"]),
    .init(
      "money", 900, 900, unit: "CHF",
      ["paid [900 Swiss francs]", "paid [CHF 900]", "paid [900 francs]"]),
    .init(
      "money", 7000, 7000, unit: "JPY",
      ["paid [¥7,000]", "paid [7,000 yen]", "paid [7,000 Japanese yen]"]),
    .init(
      "money", 12000, 12000, unit: "UAH",
      ["paid [12,000 hryvnia]", "paid [₴12,000]", "paid [12,000 hryvnias]"]),
    .init(
      "money", 450, 450, unit: "ILS",
      ["paid [450 shekels]", "paid [₪450]", "paid [450 Israeli shekels]"]),
    .init(
      "money", 1_000_000, nil, unit: "USD",
      [
        "raised [at least $1 million]", "raised [at least $1m]", "raised [more than $1 million]",
        "raised [over $1m]", "raised [$1 million or more]",
      ]),
    .init(
      "money", nil, 300, unit: "EUR", ["paid [up to €300]", "paid [no more than 300 euros]"]),
    .init(
      "money", 200000, nil, unit: "USD", ["cost [hundreds of thousands of dollars]"]),
    .init(
      "money", 70_000_000, 70_000_000, unit: "USD",
      ["gave [an additional $70 million]", "gave another [$70 million]"]),
    .init(
      "money", 9_000_000, 9_000_000, unit: "USD", approximate: true,
      ["spent [nearly $9 million]", "spent [about $9m]"]),
  ]
}
