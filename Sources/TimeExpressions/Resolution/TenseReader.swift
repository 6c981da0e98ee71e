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

  /// What the words right beside the expression tell.
  private func tenseOfPhrase(_ expression: Range<Int>, _ sentence: Range<Int>) -> Tense? {
    let start = expression.lowerBound
    if scanner.isWord(start - 1, TenseReader.as),
      scanner.isIn(TenseReader.earliest, start - 2)
    {
      return .future
    }
    if scanner.isOf(start - 1), scanner.isWord(start - 2, TenseReader.ahead) { return .future }
    if scanner.isWord(expression.upperBound, WordKeys.clitic) {
      return scanner.word(start - 1) == .link(.for) ? nil : .past
    }
    switch scanner.word(start - 1) {
    case .signal(.until)?, .signal(.by)?:
      return isDeadline(before: start - 1, sentence) ? .future : nil
    default: return nil
    }
  }

  private static let `as` = WordKey.of("as")
  private static let ahead = WordKey.of("ahead")
  private static let set = WordKey.of("set")
  private static let have = WordKey.of("have")
  private static let earliest = WordSet(words: ["soon", "early", "late"])

  /// "Extended its deadline until", "must be returned by".
  private func isDeadline(before index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index - 1
    while at >= max(sentence.lowerBound, index - 8) {
      if cue(at) == .deadline { return true }
      at -= 1
    }
    return false
  }

  /// The tense of the nearest verb before; nil when no verb stands there at all.
  private func before(_ index: Int, _ sentence: Range<Int>, _ reach: Int) -> Tense? {
    let limit = max(sentence.lowerBound, index - reach)
    var found: Tense?
    var at = index - 1
    while at >= limit {
      switch cue(at) {
      case .future: return isPerfect(at) ? .past : .future
      case .past, .intent, .deadline: return auxiliary(before: at, sentence.lowerBound) ?? .past
      case .be where isGoing(at + 1): return .future
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
      case .future: return isPerfect(at) ? .past : .future
      case .infinitive: return isVerbNext(at) ? .future : nil
      case .be: return .unknown
      case .past, .intent, .deadline: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

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
    case nil, .edge?: return scanner.tokens[next].kind == .word
    default: return false
    }
  }

  /// What stands before "to": a plan makes it future.
  private func plan(_ index: Int, _ limit: Int) -> Tense? {
    guard index - 1 >= limit else { return nil }
    switch cue(index - 1) {
    case .future, .be, .intent: return .future
    default: return nil
    }
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
      return cue == .none || (cue == .future && token.shape == .title) ? nil : cue
    }
    return token.shape == .lower && token.count > 4 && ends(index, "ed") ? .past : nil
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
