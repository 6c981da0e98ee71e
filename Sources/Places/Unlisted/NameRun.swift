internal import TextAnalysis

/// Capitalised words that stand together, with the small words inside a name ("Valle del Cauca").
struct NameRun {
  let text: AnalysedText

  private static let mostTokens = 7

  /// The tokens of the name that begins at a token; nil when none does.
  func tokens(at start: Int, before end: Int) -> Range<Int>? {
    guard isPart(start) else { return nil }
    var last = start
    var index = start + 1
    while index < end, index - start < NameRun.mostTokens {
      let token = text.tokens[index]
      if token.kind == .dash {
        guard token.gap == .none, text.tokens[index - 1].count > 1, index + 1 < end,
          text.tokens[index + 1].gap == .none,
          isPart(index + 1)
        else { break }
        (last, index) = (index + 1, index + 2)
      } else if token.gap == .space || token.gap == .line, isPart(index) {
        (last, index) = (index, index + 1)
      } else if isLink(index), index - last <= 2 {
        index += 1
      } else {
        break
      }
    }
    return start..<last + 1
  }

  /// A capitalised word that is no function word, title or day.
  private func isPart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalized, token.kind == .word, token.gap != .none || index == 0 || dash(index)
    else { return false }
    let cues = PlaceCues.of(token)
    if cues.isDisjoint(with: [.function, .calendar, .title]) { return true }
    return token.count > 1 && token.shape == .title && cues.isDisjoint(with: [.calendar, .title])
      && PlaceNouns.of(token).contains(.link)
  }

  /// Right after an opening mark or a dash.
  private func dash(_ index: Int) -> Bool {
    let before = text.tokens[index - 1].kind
    return before == .dash || before == .openQuote || before == .quote
      || text.isMark(index - 1, "(")
  }

  private func isLink(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.shape == .lower && token.count < 5 && token.gap == .space
      && PlaceNouns.of(token).contains(.link)
  }
}
