internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Tells ages that stand alone beside whoever has them: "the driver, 61, was", "Ana Ruiz (34)".
struct AgeReader {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Whether a number is the age of the person named or described right before it.
  func isAge(_ quantity: QuantityMention) -> Bool {
    if isSpan(quantity) { return true }
    guard quantity.tokens.count == 1,
      sentence.text.tokens[quantity.tokens.lowerBound].kind == .number,
      let years = quantity.range.exact, years < 120, !quantity.range.isApproximate
    else {
      return false
    }
    let open = quantity.tokens.lowerBound - 1
    let close = quantity.tokens.upperBound
    let isInBrackets = sentence.isMark(open, "(") && sentence.isMark(close, ")")
    let isBetweenCommas = sentence.isMark(open, ",") && closes(close)
    // "The twin brothers, 16, were": one age for both.
    if isBetweenCommas, sentence.isMark(close, ","), sentence.has(open - 1, .person) { return true }
    if isInList(open, close) { return true }
    // "Ana Ruiz, who was 38, died".
    if sentence.isKey(open, AgeReader.was), closes(close) {
      return sentence.isKey(open - 1, AgeReader.who) || isPerson(open - 1)
    }
    return (isInBrackets || isBetweenCommas) && isPerson(open - 1)
  }

  /// "Men between 19 and 97", "people ages 14 to 27".
  private func isSpan(_ quantity: QuantityMention) -> Bool {
    let first = quantity.tokens.lowerBound
    guard let most = quantity.range.max, most < 120, quantity.tokens.count > 2 else { return false }
    if sentence.isKey(first - 1, AgeReader.aged) { return true }
    guard sentence.isKey(first, AgeReader.between), sentence.has(first - 1, .person) else {
      return false
    }
    let next = quantity.tokens.upperBound
    return !sentence.isWord(next) || sentence.has(next, .phraseEnd) || !sentence.harm(next).isEmpty
  }

  private static let between = WordSet(words: ["between"])

  /// "Two women, 23 and 27, have": either age of a list behind people.
  private func isInList(_ open: Int, _ close: Int) -> Bool {
    let and = sentence.has(close, .and) ? close : open
    guard sentence.has(and, .and), isYears(and - 1), isYears(and + 1) else { return false }
    // "Two teenagers, aged 16 and 17".
    if sentence.isKey(and - 2, AgeReader.aged) { return true }
    guard sentence.isMark(and - 2, ","), sentence.has(and - 3, .person) else { return false }
    return sentence.isMark(and + 2, ",") || sentence.isMark(and + 2, ".")
  }

  private static let aged = WordSet(words: ["ages", "aged", "age"])

  private func isYears(_ token: Int) -> Bool {
    sentence.tokens.contains(token) && sentence.text.tokens[token].kind == .number
      && sentence.text.tokens[token].count < 4
  }

  private static let was = WordSet(words: ["was", "is", "turned"])
  private static let who = WordSet(words: ["who", "he", "she"])

  private func closes(_ token: Int) -> Bool {
    !sentence.tokens.contains(token) || sentence.isMark(token, ",") || sentence.isMark(token, ".")
      || sentence.isMark(token, ";") || sentence.isMark(token, ")") || sentence.has(token, .and)
      || sentence.has(token, .of) || sentence.isKey(token, AgeReader.from)
  }

  private static let from = WordSet(words: ["from", "who", "while", "at", "in"])

  private func isPerson(_ token: Int) -> Bool {
    if sentence.has(token, .person) { return !sentence.has(token, .plural) }
    guard sentence.isWord(token), sentence.text.tokens[token].isCapitalized else { return false }
    return PersonNames(sentence).name(endingAt: token) != nil
  }
}
