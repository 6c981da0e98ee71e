internal import ClaimModel
internal import TextAnalysis

/// Joins the stretches of words that state a claim to one span.
struct ClaimSpan {
  private(set) var tokens: Range<Int>

  /// Begins with a run of tokens.
  init(_ tokens: Range<Int>) { self.tokens = tokens }

  /// Takes in another run.
  mutating func cover(_ run: Range<Int>) {
    tokens = min(tokens.lowerBound, run.lowerBound)..<max(tokens.upperBound, run.upperBound)
  }

  /// Takes in another run when the result does not grow past a number of tokens.
  mutating func cover(_ run: Range<Int>, upTo limit: Int) {
    let wider = min(tokens.lowerBound, run.lowerBound)..<max(tokens.upperBound, run.upperBound)
    if wider.count <= limit { tokens = wider }
  }

  /// The span in the text, without marks at its ends and the "to" of an infinitive in front.
  func span(in text: AnalysedText) -> TextSpan {
    var (lower, upper) = (tokens.lowerBound, tokens.upperBound)
    while upper - lower > 1, isOuterMark(upper - 1, text) { upper -= 1 }
    while upper - lower > 1, isOuterMark(lower, text) || isTo(lower, text) { lower += 1 }
    return text.span(of: lower..<upper)
  }

  private func isTo(_ token: Int, _ text: AnalysedText) -> Bool {
    text.tokens[token].key == ClaimSpan.toKey
  }

  private static let toKey = WordKey.of("to")

  private func isOuterMark(_ token: Int, _ text: AnalysedText) -> Bool {
    switch text.tokens[token].kind {
    case .punctuation, .dash, .openQuote, .closeQuote, .quote: true
    default: false
    }
  }
}
