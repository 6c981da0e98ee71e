internal import TextAnalysis

extension TimeScanner {
  /// Whether "daily", "weekly" and the like are a newspaper: "the party daily Granma", "a Moscow
  /// weekly said", "the daily newspaper".
  func isPeriodical(_ index: Int) -> Bool {
    let next = index + 1
    if isIn(TimeScanner.publications, next) { return true }
    guard isNominal(index) else { return false }
    guard next < tokens.count, isJoined(next) else { return true }
    switch tokens[next].kind {
    case .punctuation, .openQuote, .closeQuote, .quote:
      return !isMark(next, "-")
    case .word:
      if isCapitalized(next) { return word(next) == nil && !startsSentence(index) }
      if isWord(next, WordKeys.clitic) { return true }
      switch word(next) {
      case .link?, .signal?, .offset?, .direction?: return true
      default: return isIn(TimeScanner.reports, next)
      }
    default: return false
    }
  }

  /// An article or possessive stands before, directly or behind other words of the noun phrase.
  private func isNominal(_ index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - 6), isJoined(at + 1) {
      if isArticle(at) || isWord(at, WordKeys.clitic) || isIn(TimeScanner.possessives, at) {
        return true
      }
      guard tokens[at].kind == .word || isTightDash(at), word(at) == nil else { return false }
      at -= 1
    }
    return false
  }

  private static let possessives = WordSet(words: [
    "its", "their", "his", "her", "our", "my", "your", "this", "that", "another", "one",
  ])
  private static let publications = WordSet(words: [
    "newspaper", "newspapers", "paper", "papers", "magazine", "magazines", "tabloid", "tabloids",
    "journal", "journals", "broadsheet", "broadsheets", "publication", "publications",
    "periodical", "gazette",
  ])
  private static let reports = WordSet(words: [
    "said", "says", "reported", "reports", "quoted", "quotes", "wrote", "writes", "published",
    "publishes", "added", "claimed", "cited", "carried", "ran", "noted", "commented", "called",
    "revealed", "printed", "has", "had", "is", "was", "which", "that", "and", "but", "who",
  ])
}
