internal import TextAnalysis

/// Finds the scale that the second number of a range lends to the first.
struct RangeScale {
  let text: AnalysedText

  /// What the first number is multiplied by; nil where it stands for itself.
  ///
  /// "20 to 30 million" and "two or three dozen" share the word; "20 to 30,000" and "20–30,000"
  /// share the thousands, where the numbers lie close enough for that.
  func shared(_ first: Amount, _ second: Amount) -> Double? {
    guard first.value < 1000, scale(of: first) == nil else { return nil }
    if let scale = scale(of: second) { return scale }
    guard first.hasDigits, second.hasDigits, second.tokens.count == 1, first.value >= 2,
      second.value >= 1000, second.value < 1e6,
      second.value.truncatingRemainder(dividingBy: 1000) == 0,
      second.value / 1000 > first.value, second.value / 1000 <= first.value * 3
    else { return nil }
    return 1000
  }

  /// The value of the scale word that ends a number ("30 million", "three dozen", "5bn").
  func scale(of amount: Amount) -> Double? {
    guard !amount.isVague else { return nil }
    if amount.tokens.count == 1, amount.hasDigits {
      guard amount.hasShortMillion || text.tokens[amount.tokens.lowerBound].kind == .alphanumeric
      else { return nil }
      return [1e12, 1e9, 1e6, 1e3].first { amount.value >= $0 }
    }
    guard amount.tokens.count > 1 else { return nil }
    return RangeScale.words[text.tokens[amount.tokens.upperBound - 1]]
  }

  private static let words = WordTable<Double>([
    ("dozen", 12), ("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("lakhs", 1e5),
    ("million", 1e6), ("mn", 1e6), ("crore", 1e7), ("crores", 1e7), ("billion", 1e9),
    ("bn", 1e9), ("trillion", 1e12), ("tn", 1e12),
  ])
}
