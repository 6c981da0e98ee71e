internal import ClaimModel
internal import TextAnalysis

/// Finds the day on which quoted words were spoken: "She wrote on 3 March: ‘Yesterday …’".
///
/// Looks at no more than a fixed number of tokens around the expression.
struct SpeakerDay {
  private let scanner: TimeScanner
  /// How many tokens a quotation may reach to either side of an expression.
  private static let reach = 150

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// Where the expression that dates the words stands: an index among the readings.
  ///
  /// - Parameters:
  ///   - index: The reading inside the quotation.
  ///   - readings: All readings, in text order.
  /// - Returns: Nil when the reading is not quoted or its quotation not dated.
  func reading(for index: Int, _ readings: [Reading]) -> Int? {
    guard let opening = opening(before: readings[index].tokens.lowerBound) else { return nil }
    return after(index, readings) ?? before(opening, index, readings)
  }

  /// "On 3 March he said: ‘", also with the end of a quotation before it.
  private func before(_ opening: Int, _ index: Int, _ readings: [Reading]) -> Int? {
    var at = index - 1
    while at >= 0, readings[at].tokens.lowerBound > opening { at -= 1 }
    guard at >= 0, readings[at].isDay, opening - readings[at].tokens.upperBound < 20,
      self.opening(before: readings[at].tokens.lowerBound) == nil
    else { return nil }
    let (tokens, sentences) = (readings[at].tokens, scanner.text.sentences)
    let said = scanner.text.sentence(ofToken: tokens.lowerBound)
    let isNear = opening - sentences[said].tokens.upperBound < 1
    let start = max(sentences[said].tokens.lowerBound, tokens.lowerBound - 12)
    guard isNear, hasParagraph(from: tokens.upperBound, to: opening) == false,
      hasSpeech(start..<opening)
    else { return nil }
    return at
  }

  /// The words come first: "Yesterday …", she said on 3 March.
  private func after(_ index: Int, _ readings: [Reading]) -> Int? {
    guard let closing = closing(after: readings[index].tokens.upperBound) else { return nil }
    var at = index + 1
    while at < readings.count, readings[at].tokens.lowerBound < closing { at += 1 }
    guard at < readings.count, readings[at].isDay,
      readings[at].tokens.lowerBound - closing < 12,
      scanner.text.sentence(ofToken: closing)
        == scanner.text.sentence(ofToken: readings[at].tokens.lowerBound),
      hasSpeech(closing..<readings[at].tokens.lowerBound)
    else { return nil }
    return at
  }

  private func hasSpeech(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scanner.isIn(SpeakerDay.speech, $0) }
  }

  private static let speech = WordSet(words: [
    "said", "says", "told", "wrote", "writes", "announced", "declared", "stated", "testified",
    "tweeted", "posted", "added", "warned", "replied", "remarked", "insisted", "vowed", "read",
    "statement", "letter", "speech", "interview", "diary", "message", "telegram", "memo", "email",
    "e-mail", "dispatch", "cable",
  ])

  private func hasParagraph(from: Int, to: Int) -> Bool {
    from < to && (from..<to).contains { scanner.tokens[$0].gap == .paragraph }
  }

  /// The mark that opens the quotation around a token; nil outside quotations.
  private func opening(before index: Int) -> Int? {
    var at = index - 1
    while at >= max(0, index - SpeakerDay.reach) {
      if let isOpening = isOpening(at) { return isOpening ? at : nil }
      if scanner.tokens[at + 1].gap == .paragraph { return nil }
      at -= 1
    }
    return nil
  }

  private func closing(after index: Int) -> Int? {
    let limit = min(scanner.tokens.count, index + SpeakerDay.reach)
    return (index..<max(index, limit)).first { isOpening($0) == false }
  }

  /// Whether a mark opens or closes a quotation; nil for other tokens.
  private func isOpening(_ index: Int) -> Bool? {
    switch scanner.tokens[index].kind {
    case .openQuote: return true
    case .closeQuote: return false
    case .quote:
      let isSpaced = index == 0 || scanner.tokens[index].gap != .none
      return isSpaced && index + 1 < scanner.tokens.count
        && scanner.tokens[index + 1].gap == .none
    default: return nil
    }
  }
}

extension Reading {
  /// Whether it names one day.
  fileprivate var isDay: Bool {
    switch meaning {
    case .named(.day, _, _), .named(.weekday, _, _), .deictic: true
    case .period(let period): period.unit == .day
    default: false
    }
  }

  /// Whether its days depend on the day of speaking.
  var isRelative: Bool {
    switch meaning {
    case .deictic, .shift(_, .ago), .shift(_, .hence), .stretch: true
    case .unit(_, let direction), .named(_, _, let direction?):
      direction == .last || direction == .this || direction == .next || direction == .coming
    case .named(.weekday, .open, nil): true
    default: false
    }
  }
}
