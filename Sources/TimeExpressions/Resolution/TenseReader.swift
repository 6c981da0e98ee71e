internal import TextAnalysis

/// Reads the tense of the clause around an expression from the forms of its verbs.
struct TenseReader {
  let scanner: TimeScanner

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
    let part = part(of: sentence, around: expression)
    if part != sentence {
      let tense =
        tenseOfPhrase(expression, part) ?? before(expression.lowerBound, part, reach)
        ?? after(expression.upperBound, part, reach)
      if tense != .unknown { return tense }
    }
    if let tense = tenseOfPhrase(expression, sentence) { return tense }
    return before(expression.lowerBound, sentence, reach)
      ?? after(expression.upperBound, sentence, reach)
  }

  /// What stands between semicolons around an expression.
  private func part(of sentence: Range<Int>, around expression: Range<Int>) -> Range<Int> {
    let reach = 40
    let start = max(sentence.lowerBound, expression.lowerBound - reach)
    let end = min(sentence.upperBound, expression.upperBound + reach)
    let first = (start..<expression.lowerBound).last { scanner.isMark($0, ";") }
    let last =
      expression.upperBound < end
      ? (expression.upperBound..<end).first { scanner.isMark($0, ";") } : nil
    return (first.map { $0 + 1 } ?? sentence.lowerBound)..<(last ?? sentence.upperBound)
  }

  /// Whether a verb that tells a tense stands in a range of tokens.
  func hasVerb(in tokens: Range<Int>) -> Bool {
    tokens.contains { cue($0) != nil }
  }

  /// The tense of the nearest verb before; nil when no verb stands there at all.
  private func before(_ index: Int, _ sentence: Range<Int>, _ reach: Int) -> Tense? {
    let limit = max(sentence.lowerBound, index - reach)
    var found: Tense?
    var at = index - 1
    while at >= limit {
      if isPastEvent(at) { return .past }
      switch cue(at) {
      case .future: return isPerfect(at) || wasPlanned(at) ? .past : .future
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

  static let possessives = WordSet(words: ["his", "its", "their", "our", "my", "your"])
}
