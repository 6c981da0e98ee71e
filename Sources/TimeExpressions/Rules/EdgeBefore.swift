internal import TextAnalysis

extension TimeScanner {
  /// "early in 2019", "late in the week", "earlier in April": the part of the period that words
  /// outside the expression name.
  func edgeOutside(_ reading: Reading) -> Modifier? {
    guard reading.modifier == nil, reading.time == nil, isPeriod(reading.meaning) else {
      return nil
    }
    var at = reading.tokens.lowerBound - 1
    if isThe(at) { at -= 1 }
    guard at > 0, word(at) == .link(.in), isJoined(at), isJoined(at + 1) else { return nil }
    switch word(at - 1) {
    case .edge(let edge)?:
      return edge != .mid && isIn(TimeScanner.adverbs, at - 1) ? .edge(edge) : nil
    case .offset(.earlier)?: return .edge(.start)
    case .offset(.later)?: return .edge(.end)
    default: return nil
    }
  }

  private static let adverbs = WordSet(words: ["early", "late"])

  private func isPeriod(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .period(let period): period.unit != .day
    case .unit(let unit, _): unit != .day || meaning == .unit(.day, .definite)
    case .named(.month, _, _), .named(.season, _, _), .named(.quarter, _, _), .named(.half, _, _):
      true
    default: false
    }
  }
}
