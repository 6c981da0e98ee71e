internal import TextAnalysis

/// What the words beside an expression tell of its tense.
extension TenseReader {
  /// What the words right beside the expression tell.
  func tenseOfPhrase(_ expression: Range<Int>, _ sentence: Range<Int>) -> Tense? {
    let start = expression.lowerBound
    if scanner.isWord(start - 1, TenseReader.as),
      scanner.isIn(TenseReader.earliest, start - 2)
    {
      return .future
    }
    if scanner.isIn(TenseReader.starters, start - 1) { return .unknown }
    if scanner.isOf(start - 1), scanner.isWord(start - 2, TenseReader.ahead) { return .future }
    switch scanner.word(start - 1) {
    case .direction(.recent)?, .signal(.since)?: return .past
    default: break
    }
    if let tense = tenseOfNoun(expression) { return tense }
    if isSubject(expression, sentence) { return .past }
    let before = scanner.word(start - 1) == .link(.on) ? start - 2 : start - 1
    if before >= sentence.lowerBound, cue(before) == .be { return .future }
    switch scanner.word(start - 1) {
    case .signal(.until)?, .signal(.by)?:
      return isDeadline(before: start - 1, sentence) ? .future : nil
    case .signal(.to)?:
      return isPostponed(before: start - 1, sentence) ? .future : nil
    case .link(.for)?:
      return isAppointed(before: start - 1, sentence) ? .future : nil
    default: return nil
    }
  }

  /// "A bomb Thursday killed six": the verb right behind it counts, unless another stands before.
  private func isSubject(_ expression: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let end = expression.upperBound
    guard end < sentence.upperBound, cue(end) == .past else { return false }
    switch scanner.word(expression.lowerBound - 1) {
    case .link(.for)?: return scanner.isIn(TenseReader.cancelled, end + 1)
    case .signal?: return false
    default: break
    }
    let start = max(sentence.lowerBound, expression.lowerBound - 2)
    return !hasVerb(in: start..<expression.lowerBound)
  }

  /// "A service planned for Saturday was cancelled": the day is as good as over.
  private static let cancelled = WordSet(words: [
    "canceled", "cancelled", "postponed", "scrapped", "abandoned", "disrupted",
  ])

  /// What the noun tells whose attribute the expression is: nobody plans an earthquake.
  private func tenseOfNoun(_ expression: Range<Int>) -> Tense? {
    var at = expression.upperBound
    let isPossessive = scanner.isWord(at, WordKeys.clitic)
    let before = expression.lowerBound - 1
    guard isPossessive || scanner.isArticle(before) else { return nil }
    if isPossessive { at += 1 }
    let end = min(at + 4, scanner.tokens.count)
    var noun: EventWord?
    while at < end, scanner.tokens[at].kind == .word || scanner.isTightDash(at) {
      if let word = EventWord.words[scanner.tokens[at]], word.isNoun { noun = word }
      if scanner.word(at) != nil || scanner.isIn(TenseReader.determiners, at) { break }
      at += 1
    }
    if let noun { return noun.isPlanned ? nil : .past }
    return isPossessive && scanner.word(before) != .link(.for) ? .past : nil
  }

  /// "Set the first round for August 20".
  private func isAppointed(before index: Int, _ sentence: Range<Int>) -> Bool {
    let from = max(sentence.lowerBound, index - 10)
    return (from..<index).contains { scanner.isIn(TenseReader.appointing, $0) }
  }

  private static let appointing = WordSet(words: [
    "set", "scheduled", "slated", "planned", "due", "plans", "rescheduled", "sets",
  ])

  /// "Extended its deadline until", "must be returned by".
  private func isDeadline(before index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index - 1
    while at >= max(sentence.lowerBound, index - 8) {
      if cue(at) == .deadline || scanner.isIn(TenseReader.staying, at) { return true }
      at -= 1
    }
    return false
  }

  /// "Put off to 24 June", "adjourned the hearing to Monday", but "from 3 May to 24 June" may be past.
  private func isPostponed(before index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 6)..<index).contains { at in
      scanner.isIn(TenseReader.postponing, at)
        || scanner.isWord(at, TenseReader.put) && scanner.isIn(TenseReader.off, at + 1)
    }
  }

  private static let postponing = WordSet(words: [
    "postponed", "adjourned", "deferred", "rescheduled", "postpones", "adjourns", "defers",
    "delayed",
  ])

  private static let off = WordSet(words: ["off", "back"])

  private static let put = WordKey.of("put")

  private static let staying = WordSet(words: ["remain", "remains", "stay", "stays", "wait"])

  /// Words behind which the nearest day is meant: "named president, effective 1 January".
  static let starters = WordSet(words: ["effective", "beginning", "starting", "commencing"])

  private static let earliest = WordSet(words: ["soon", "early", "late"])

  private static let `as` = WordKey.of("as")

  private static let ahead = WordKey.of("ahead")
}
