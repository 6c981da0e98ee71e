internal import ClaimModel
internal import TextAnalysis

/// Reads shares of a whole that are told without "percent": "one in five", "two thirds of".
struct ShareReader {
  private let text: AnalysedText
  private let words = ShareWords.standard

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// The share that "one in five" or "nine out of ten" states, as percent; nil where the number
  /// begins none.
  ///
  /// "Twelve in 20 attacks" and "70 out of 88 drones" are counts: a share is told of small round
  /// numbers.
  func share(_ amount: Amount) -> Amount? {
    let after = amount.tokens.upperBound
    guard amount.kind == .cardinal, amount.unit == nil, let part = amount.range.exact, part >= 1,
      after + 1 < text.tokens.count, text.tokens[after].gap <= .line
    else { return nil }
    let second: Int
    switch words.joints[text.tokens[after]] {
    case .in: second = after + 1
    case .out where words.joints[text.tokens[after + 1]] == .of: second = after + 2
    default: return nil
    }
    let start =
      words.every.contains(text.tokens[min(second, text.tokens.count - 1)])
      ? second + 1 : second
    guard let whole = text.numeral(startingAt: start), whole.kind == .cardinal,
      whole.value > part, isRound(part, of: whole.value)
    else { return nil }
    return Amount(
      tokens: amount.tokens.lowerBound..<whole.tokens.upperBound,
      range: CountRange(part / whole.value * 100))
  }

  private func isRound(_ part: Double, of whole: Double) -> Bool {
    if part == 1 { return whole <= 12 || whole.truncatingRemainder(dividingBy: 5) == 0 }
    if part < 10 { return whole <= 10 || whole == 20 || whole == 100 || whole == 1000 }
    return [100, 1000, 10000, 100_000].contains(whole)
  }

  /// Whether a fraction is the share of something: "half of", "half the seats", "a third of".
  ///
  /// "The first half of the year" is a part of it.
  func isShare(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if first > 0, words.parts.contains(text.tokens[first - 1]) { return false }
    guard amount.value < 1, after + 1 < text.tokens.count, text.tokens[after].gap <= .line else {
      return false
    }
    if words.joints[text.tokens[after]] == .of { return true }
    return words.determiners.contains(text.tokens[after])
      && !words.extents.contains(text.tokens[after + 1])
  }
}

private struct ShareWords: Sendable {
  enum Joint: Sendable {
    case `in`
    case out
    case of
  }

  let joints = WordTable<Joint>([("in", .in), ("out", .out), ("of", .of)])
  let every = WordSet(words: ["every"])
  let parts = WordSet(words: [
    "first", "second", "latter", "other", "third", "fourth", "last", "final", "next", "better",
    "opening", "early",
  ])
  let determiners = WordSet(words: [
    "the", "its", "their", "his", "her", "our", "my", "your", "all", "these", "those",
  ])
  /// "Half the size" compares and counts nothing.
  let extents = WordSet(words: [
    "size", "price", "cost", "amount", "number", "rate", "distance", "way", "length", "width",
    "height", "speed", "age", "time", "value", "weight", "battle", "fun", "story", "truth", "trick",
    "level", "total", "sum", "average", "strength", "pace", "reason", "point", "problem", "work",
  ])

  static let standard = ShareWords()
}
