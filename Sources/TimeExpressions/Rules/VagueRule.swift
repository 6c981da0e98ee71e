internal import TextAnalysis

extension TimeRule {
  /// Times without a date: "now", "currently", "the future", "recently".
  static let vague = TimeRule("vague time") { scanner, head in
    guard case .reference(let vague)? = scanner.word(head) else { return nil }
    var start = head
    if vague == .present, scanner.startsSentence(head), scanner.tokens[head].count == 3 {
      return nil
    }
    if vague == .past, scanner.isWord(head - 1, WordKeys.most) { return nil }
    if vague == .future {
      if scanner.isThe(head - 1) { start = head - 1 }
    }
    return Reading(start..<head + 1, .vague(vague))
  }

  /// Fixed phrases: "in the past", "at present", "at the moment", "at this time".
  static let vaguePhrase = TimeRule("vague phrase") { scanner, head in
    switch scanner.word(head) {
    case .direction(.past)?:
      guard scanner.isThe(head - 1), scanner.word(head - 2) == .link(.in),
        scanner.endsPhrase(head + 1)
      else { return nil }
      return Reading(head - 1..<head + 1, .vague(.past))
    case .moment?:
      let hasArticle = scanner.isThe(head - 1) || scanner.word(head - 1) == .direction(.this)
      guard hasArticle, scanner.word(head - 2) == .link(.at), scanner.endsPhrase(head + 1) else {
        return nil
      }
      if scanner.isThe(head - 1), scanner.isWord(head, WordKeys.time) { return nil }
      return Reading(head - 1..<head + 1, .vague(.present))
    default: return nil
    }
  }
}

extension TimeRule {
  /// "these days", "in those days".
  static let days = TimeRule("vague days") { scanner, head in
    guard scanner.word(head) == .unit(.day), scanner.entry(head)?.isPlural == true,
      scanner.isJoined(head)
    else { return nil }
    if scanner.isWord(head - 1, WordKeys.these) {
      return Reading(head - 1..<head + 1, .vague(.present))
    }
    guard scanner.isWord(head - 1, WordKeys.those), scanner.word(head - 2) == .link(.in),
      scanner.endsPhrase(head + 1)
    else { return nil }
    return Reading(head - 1..<head + 1, .vague(.past))
  }
}

extension TimeScanner {
  /// Whether no noun follows that the words before would belong to.
  func endsPhrase(_ index: Int) -> Bool {
    guard index < tokens.count, isJoined(index) else { return true }
    if tokens[index].kind != .word { return !isDash(index) && tokens[index].kind != .number }
    switch word(index) {
    case .link?, .signal?, .article?, .offset?, .deictic?: return true
    case .some: return false
    case nil: return isIn(TimeScanner.phraseOpeners, index)
    }
  }

  private static let phraseOpeners = WordSet(words: [
    "he", "she", "it", "they", "we", "i", "you", "there", "but", "when", "while", "as", "that",
    "which", "who", "has", "have", "had", "is", "was", "were", "are", "with", "because", "if",
    "will", "would",
  ])
}
