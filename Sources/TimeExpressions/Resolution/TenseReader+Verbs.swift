internal import TextAnalysis

/// What the forms of verbs tell.
extension TenseReader {
  func cue(_ index: Int) -> TenseCue? {
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

  /// "Will be held", "is heard": a participle takes the tense of what stands before it.
  func auxiliary(before index: Int, _ limit: Int) -> Tense? {
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
  func tense(ofBase index: Int) -> Tense? {
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
  func isPerfect(_ index: Int) -> Bool {
    scanner.isWord(index + 1, TenseReader.have)
  }

  /// "Had been due", "had been expected": of what was planned, the day is over.
  func wasPlanned(_ index: Int) -> Bool {
    scanner.isWord(index - 1, TenseReader.been) && scanner.isWord(index - 2, TenseReader.had)
  }

  private static let been = WordKey.of("been")

  private static let had = WordKey.of("had")

  /// A word in -ing behind "is".
  func isGoing(_ index: Int) -> Bool {
    guard scanner.tokens.indices.contains(index), scanner.tokens[index].kind == .word,
      scanner.tokens[index].count > 5
    else { return false }
    return ends(index, "ing")
  }

  func isVerbNext(_ index: Int) -> Bool {
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

  /// What stands before "to": a plan makes it future.
  func plan(_ index: Int, _ limit: Int) -> Tense? {
    guard index - 1 >= limit else { return nil }
    switch cue(index - 1) {
    case .future: return wasPlanned(index - 1) ? .past : .future
    case .be, .intent: return .future
    case .past where scanner.isIn(TenseReader.destined, index - 1): return .future
    case nil where scanner.isIn(TenseReader.obliged, index - 1): return .future
    default: break
    }
    if scanner.isIn(TenseReader.plans, index - 1) { return .future }
    // "Ordered the firm to pay", "asked him to testify".
    for at in max(limit, index - 10)..<index - 1 where cue(at) == .intent { return .future }
    return nil
  }

  /// "A proposal to hold talks", "the decision to call an election".
  private static let plans = WordSet(words: [
    "proposal", "plan", "plans", "decision", "offer", "bid", "agreement", "order", "orders",
    "request", "call", "calls", "promise", "pledge", "deal", "appeal", "permission", "intention",
    "intentions", "invitation", "opportunity", "commitment", "accord", "summons", "demand",
    "obligation", "ultimatum", "threat",
  ])

  private static let obliged = WordSet(words: ["has", "have"])

  private static let destined = WordSet(words: ["was", "were", "set", "had"])

  private static let set = WordKey.of("set")

  private static let have = WordKey.of("have")

  private static let going = WordKey.of("going")

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
