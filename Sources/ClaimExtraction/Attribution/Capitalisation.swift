internal import TextAnalysis

/// How a sentence uses capitals, which decides whether a capital marks a name.
enum Capitalisation: Hashable, Sendable {
  /// Capitals mark names.
  case running
  /// Nearly every longer word begins with a capital, as in headlines.
  case title
  /// Nothing but capitals.
  case upper

  /// Counts the words of a sentence; too few tell nothing and count as running text.
  init(of sentence: Range<Int>, in text: AnalysedText) {
    var capitalised = 0
    var upper = 0
    var lower = 0
    for index in sentence {
      let token = text.tokens[index]
      guard token.kind == .word, token.count > 3 else { continue }
      if token.isCapitalized { capitalised += 1 } else { lower += 1 }
      if token.shape == .upper { upper += 1 }
    }
    if capitalised >= 3, upper * 10 >= (capitalised + lower) * 8 {
      self = .upper
    } else if capitalised >= 4,
      Capitalisation.endsInStop(sentence, text)
        ? lower == 0 : lower * 4 <= capitalised
    {
      self = .title
    } else {
      self = .running
    }
  }

  /// Headlines go without a full stop.
  private static func endsInStop(_ sentence: Range<Int>, _ text: AnalysedText) -> Bool {
    guard let last = sentence.last else { return false }
    return text.isMark(last, ".") || text.tokens[last].kind == .closeQuote
      || text.tokens[last].kind == .quote
  }
}
