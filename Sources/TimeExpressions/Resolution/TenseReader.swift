internal import TextAnalysis

/// Reads the tense of the clause around an expression from the forms of its verbs.
struct TenseReader {
  private let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// The tense that governs an expression: of the nearest verb before it, else behind it.
  ///
  /// - Parameters:
  ///   - expression: Its tokens.
  ///   - reach: How many tokens a verb may be away.
  /// - Returns: `unknown` when no verb within reach tells.
  func tense(of expression: Range<Int>, within reach: Int = 24) -> Tense {
    let sentence = scanner.text.sentences[
      scanner.text.sentence(ofToken: expression.lowerBound)
    ].tokens
    if let tense = tenseOfPhrase(expression, sentence) { return tense }
    return before(expression.lowerBound, sentence, reach)
      ?? after(expression.upperBound, sentence, reach)
  }

  /// Whether a verb that tells a tense stands in a range of tokens.
  func hasVerb(in tokens: Range<Int>) -> Bool {
    tokens.contains { cue($0) != nil }
  }

  /// What the words right beside the expression tell.
  private func tenseOfPhrase(_ expression: Range<Int>, _ sentence: Range<Int>) -> Tense? {
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

  private static let `as` = WordKey.of("as")
  private static let ahead = WordKey.of("ahead")
  private static let set = WordKey.of("set")
  private static let have = WordKey.of("have")
  private static let going = WordKey.of("going")
  private static let base = WordKey.of("be")

  /// "A proposal to hold talks", "the decision to call an election".
  private static let plans = WordSet(words: [
    "proposal", "plan", "plans", "decision", "offer", "bid", "agreement", "order", "orders",
    "request", "call", "calls", "promise", "pledge", "deal", "appeal", "permission", "intention",
    "intentions", "invitation", "opportunity", "commitment", "accord", "summons", "demand",
    "obligation", "ultimatum", "threat",
  ])
  /// Words behind which the nearest day is meant: "named president, effective 1 January".
  static let starters = WordSet(words: ["effective", "beginning", "starting", "commencing"])

  private static let obliged = WordSet(words: ["has", "have"])
  private static let destined = WordSet(words: ["was", "were", "set", "had"])
  private static let earliest = WordSet(words: ["soon", "early", "late"])

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

  private static let staying = WordSet(words: ["remain", "remains", "stay", "stays", "wait"])

  /// The tense of the nearest verb before; nil when no verb stands there at all.
  private func before(_ index: Int, _ sentence: Range<Int>, _ reach: Int) -> Tense? {
    let limit = max(sentence.lowerBound, index - reach)
    var found: Tense?
    var at = index - 1
    while at >= limit {
      if isPastEvent(at) { return .past }
      switch cue(at) {
      case .future: return isPerfect(at) ? .past : .future
      case .past where at > limit && cue(at - 1) == .infinitive: break
      case .past, .intent, .deadline: return auxiliary(before: at, sentence.lowerBound) ?? .past
      case .be where isGoing(at + 1): return .future
      case .base:
        if let tense = tense(ofBase: at) { return tense }
        found = .unknown
      case .infinitive where isVerbNext(at):
        if let tense = plan(at, sentence.lowerBound) { return tense }
        if scanner.isIn(TenseReader.beginnings, at + 1) { return .future }
        found = .unknown
      default: break
      }
      at -= 1
    }
    return found
  }

  /// "The killing of the colonel on 25 January": nearer than any verb, and nobody planned it.
  private func isPastEvent(_ index: Int) -> Bool {
    guard let word = EventWord.words[scanner.tokens[index]], word.isNoun, !word.isPlanned,
      scanner.tokens[index].shape == .lower
    else { return false }
    return (max(0, index - 2)..<index).contains {
      scanner.isThe($0) || scanner.isIn(TenseReader.possessives, $0)
    }
  }

  /// Infinitives that put what they say ahead: "a strike to begin Monday".
  private static let beginnings = WordSet(words: [
    "begin", "start", "open", "take", "expire", "resume", "be", "mark", "arrive", "leave",
  ])

  private func after(_ index: Int, _ sentence: Range<Int>, _ reach: Int) -> Tense {
    let limit = min(sentence.upperBound, index + reach)
    var at = index
    while at < limit {
      switch cue(at) {
      case .future: return isPerfect(at) ? .past : .future
      case .past, .intent, .deadline: return .past
      case .be where isGoing(at + 1): return .future
      default: break
      }
      at += 1
    }
    return .unknown
  }

  /// "Will be held", "is heard": a participle takes the tense of what stands before it.
  private func auxiliary(before index: Int, _ limit: Int) -> Tense? {
    var at = index - 1
    while at >= max(limit, index - 4) {
      switch cue(at) {
      case .future where scanner.isIn(TenseReader.modals, at):
        return isPerfect(at) ? .past : .future
      case .infinitive where at + 2 == index: return plan(at, limit)
      case .base: return tense(ofBase: at) ?? .unknown
      case .be: return .unknown
      case .past, .intent, .deadline: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// "Must be held"; "could not be reached" and "is believed to be" tell nothing.
  private func tense(ofBase index: Int) -> Tense? {
    for at in max(0, index - 3)..<index {
      if scanner.isIn(TenseReader.doubtful, at) { return nil }
    }
    return .future
  }

  private static let doubtful = WordSet(words: [
    "could", "believed", "thought", "said", "known", "reported", "alleged", "found", "considered",
    "appeared", "seemed", "appear", "seem", "appears", "seems", "claimed",
  ])

  private static let modals = WordSet(words: [
    "will", "would", "shall", "should", "may", "might", "must", "can", "'ll", "wo",
  ])

  /// "Would have", "could have".
  private func isPerfect(_ index: Int) -> Bool {
    scanner.isWord(index + 1, TenseReader.have)
  }

  /// A word in -ing behind "is".
  private func isGoing(_ index: Int) -> Bool {
    guard scanner.tokens.indices.contains(index), scanner.tokens[index].kind == .word,
      scanner.tokens[index].count > 5
    else { return false }
    return ends(index, "ing")
  }

  private func isVerbNext(_ index: Int) -> Bool {
    let next = index + 1
    guard scanner.tokens.indices.contains(next), scanner.tokens[next].shape == .lower else {
      return false
    }
    switch scanner.word(next) {
    case nil, .edge?:
      return scanner.tokens[next].kind == .word && !scanner.isIn(TenseReader.determiners, next)
    default: return false
    }
  }

  /// Behind "to" these open a noun phrase; before a participle they make it an adjective.
  static let determiners = WordSet(words: [
    "his", "her", "its", "their", "our", "my", "your", "these", "those", "all", "no", "any",
    "them", "him", "us", "me", "it", "which", "whom",
  ])

  private static let possessives = WordSet(words: ["his", "its", "their", "our", "my", "your"])

  /// What stands before "to": a plan makes it future.
  private func plan(_ index: Int, _ limit: Int) -> Tense? {
    guard index - 1 >= limit else { return nil }
    switch cue(index - 1) {
    case .future, .be, .intent: return .future
    case .past where scanner.isIn(TenseReader.destined, index - 1): return .future
    case nil where scanner.isIn(TenseReader.obliged, index - 1): return .future
    default: break
    }
    if scanner.isIn(TenseReader.plans, index - 1) { return .future }
    // "Ordered the firm to pay", "asked him to testify".
    for at in max(limit, index - 10)..<index - 1 where cue(at) == .intent { return .future }
    return nil
  }

  private func cue(_ index: Int) -> TenseCue? {
    let token = scanner.tokens[index]
    guard token.kind == .word else { return nil }
    if let cue = TenseCue.words[token] {
      if cue == .past, scanner.isWord(index, TenseReader.set),
        scanner.word(index + 1) == .link(.for)
      {
        return .future
      }
      if cue == .future, scanner.isWord(index, TenseReader.going) {
        return scanner.word(index + 1) == .signal(.to) ? .future : nil
      }
      if cue == .perfect { return isParticiple(near: index + 1) ? .past : nil }
      return cue == .none || (cue == .future && token.shape == .title) ? nil : cue
    }
    guard token.shape == .lower, token.count > 4, ends(index, "ed") else { return nil }
    return isAdjective(index) ? nil : .past
  }

  /// "Has until Friday" is no perfect: a participle must follow, at most two words on.
  private func isParticiple(near index: Int) -> Bool {
    for at in index..<min(index + 3, scanner.tokens.count) where scanner.tokens[at].kind == .word {
      if scanner.word(at) != nil { return false }
      switch TenseCue.words[scanner.tokens[at]] {
      case .past?, .intent?, .deadline?, .future?: return true
      case nil:
        if scanner.tokens[at].shape == .lower, ends(at, "ed") { return true }
      default: return false
      }
    }
    return false
  }

  /// "His list of proposed cuts", "begins limited service": such participles tell no tense.
  private func isAdjective(_ index: Int) -> Bool {
    switch scanner.word(index - 1) {
    case .article?, .link(.of)?: return true
    default:
      return scanner.isIn(TenseReader.possessives, index - 1)
        || scanner.isWord(index - 1, WordKeys.clitic)
        || (TenseCue.words[scanner.tokens[max(0, index - 1)]] == .future
          && !scanner.isIn(TenseReader.modals, index - 1))
    }
  }

  private func ends(_ index: Int, _ suffix: StaticString) -> Bool {
    let token = scanner.tokens[index]
    let count = suffix.utf8CodeUnitCount
    guard token.count > count else { return false }
    for offset in 0..<count
    where scanner.byte(Int(token.end) - count + offset) != suffix.utf8Start[offset] {
      return false
    }
    return true
  }
}
