internal import ClaimModel
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Reads the place in a row as a count: "the fourth strike this month" tells of four.
struct OrdinalCount {
  let count: Count
  /// From the ordinal to the period.
  let tokens: Range<Int>

  /// Nil where the ordinal is no running count of a period.
  init?(_ quantity: QuantityMention, in sentence: SentenceReading) {
    guard let number = quantity.range.exact, number >= 2,
      let noun = MeasuredNoun(behind: quantity.tokens.upperBound, in: sentence),
      noun.tokens.lowerBound == quantity.tokens.upperBound,
      !OrdinalCount.periods.contains(sentence.text.tokens[noun.head]),
      let period = sentence.times.first(where: { $0.tokens.lowerBound >= noun.tokens.upperBound }),
      period.tokens.lowerBound <= noun.tokens.upperBound + 4,
      OrdinalCount.this.contains(sentence.text.tokens[period.tokens.lowerBound])
    else { return nil }
    count = Count(measure: noun.lemma, range: CountRange(number))
    tokens = quantity.tokens.lowerBound..<period.tokens.upperBound
  }

  private static let this = WordSet(words: ["this"])
  private static let periods = WordSet(words: [
    "day", "week", "month", "quarter", "year", "time", "half", "round", "place", "term",
    "anniversary",
  ])
}
