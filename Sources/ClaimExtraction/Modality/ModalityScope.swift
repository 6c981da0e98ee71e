internal import TextAnalysis

/// Walks from a stretch of words outwards through the cues that reach it.
///
/// First the words themselves, then their clause to the left, then what governs the clause, then
/// the predicate to the right of a noun phrase ("the talks, … were called off").
struct ModalityScope {
  struct Found: Hashable, Sendable {
    var effect: ModalityCue.Effect
    var token: Int
  }

  private var found: [Found]
  private var index = 0

  init(words: ClauseWords, focus: Range<Int>) {
    var collector = ScopeCollector(words: words, focus: focus)
    collector.collect()
    found = collector.found
  }

  /// The next cue outwards; nil at the end.
  mutating func next() -> Found? {
    guard index < found.count else { return nil }
    defer { index += 1 }
    return found[index]
  }
}

/// Collects the cues of a scope.
private struct ScopeCollector {
  let words: ClauseWords
  let focus: Range<Int>
  var found: [ModalityScope.Found] = []

  mutating func collect() {
    for token in focus { addInside(token) }
    walkLeft()
    walkRight()
  }

  private mutating func add(_ effect: ModalityCue.Effect, _ token: Int) {
    found.append(ModalityScope.Found(effect: effect, token: token))
  }

  /// "Is to meet", "were to sign".
  private mutating func addPlannedBe(_ token: Int) {
    guard words.isWord(token, Words.be), governsInfinitive(token) else { return }
    add(.planned, token)
  }

  // MARK: Inside

  private mutating func addInside(_ token: Int) {
    addPlannedBe(token)
    for cue in words.cues(at: token) {
      switch cue.word {
      case .modal, .adverb: add(cue.effect, token)
      case .negator where negates(token): add(cue.effect, token)
      case .verb where governsInside(token): add(cue.effect, token)
      case .adjective where cue.effect != .happened && governsInfinitive(token):
        add(cue.effect, token)
      default: break
      }
    }
  }

  /// A verb inside the stretch counts when what follows it there is what it governs.
  private func governsInside(_ token: Int) -> Bool {
    governsInfinitive(token) || isPassive(token)
  }

  /// Whether "to" and a verb follow ("plans to visit").
  private func governsInfinitive(_ token: Int) -> Bool {
    words.isWord(token + 1, Words.to) && words.sentence.contains(token + 2)
      && !words.isWord(token + 2, Words.determiners)
  }

  /// Whether a form of "be" stands before ("was cancelled").
  private func isPassive(_ token: Int) -> Bool {
    words.isWord(token - 1, Words.be)
      || (words.isWord(token - 2, Words.be) && words.text.tokens[token - 1].shape == .lower)
  }

  /// "No fewer than" and "not only" negate nothing.
  private func negates(_ token: Int) -> Bool {
    !words.isWord(token + 1, Words.afterNegator)
  }

  // MARK: To the left

  private mutating func walkLeft() {
    var token = focus.lowerBound - 1
    var commas = 0
    while token >= words.sentence.lowerBound {
      switch words.boundary(at: token) {
      case .wall, .subordinator:
        if words.boundary(at: token) == .subordinator { addConjunction(token) }
        return
      case .complementiser:
        addConjunction(token)
        addGovernor(ofClauseAt: token)
        return
      case .comma:
        commas += 1
        if commas == 1, !closesParenthesis(at: token) { return addCondition(before: token) }
      case .coordinator where begins(clauseAt: token + 1):
        return
      case .none, .coordinator:
        addLeft(token)
      }
      token -= 1
    }
  }

  /// Whether the comma closes an insertion that another comma opened ("X, the mayor, said").
  private func closesParenthesis(at comma: Int) -> Bool {
    var token = comma - 1
    let limit = max(words.sentence.lowerBound, comma - 12)
    while token >= limit {
      if words.boundary(at: token) == .comma { return token > words.sentence.lowerBound }
      token -= 1
    }
    return false
  }

  /// Whether what follows a coordinator has a subject or an auxiliary of its own.
  private func begins(clauseAt token: Int) -> Bool {
    guard token < focus.lowerBound else { return false }
    return words.isWord(token, Words.subjects)
      || words.cues(at: token).contains { $0.word == .modal }
      || words.isWord(token, Words.auxiliaries)
  }

  /// "If the dam breaks, hundreds will die": the sentence begins with a condition.
  private mutating func addCondition(before comma: Int) {
    let first = words.sentence.lowerBound
    guard first < comma, found.contains(where: { $0.effect == .future || $0.effect == .possible })
    else { return }
    addConjunction(first)
  }

  private mutating func addConjunction(_ token: Int) {
    for cue in words.cues(at: token) where cue.word == .conjunction { add(cue.effect, token) }
  }

  private mutating func addLeft(_ token: Int) {
    addPlannedBe(token)
    for cue in words.cues(at: token) {
      switch cue.word {
      case .modal, .adverb:
        add(cue.effect, token)
      case .negator where negates(token):
        add(cue.effect, token)
      case .verb where governs(token, cue): add(cue.effect, token)
      case .adjective where governs(token, cue): add(cue.effect, token)
      case .noun where reaches(token): add(cue.effect, token)
      default: break
      }
    }
  }

  /// Whether a word before the stretch governs it: as an infinitive, or as its direct object.
  private func governs(_ token: Int, _ cue: ModalityCue) -> Bool {
    if governsInfinitive(token) || hasInfinitiveBeforeFocus(token, cue) { return true }
    switch cue.effect {
    case .planned where cue.word == .adjective, .wished where cue.word == .adjective:
      return token + 1 == focus.lowerBound
    case .cancelled, .denied, .prevented, .demanded, .planned, .wished, .threatened, .feared:
      return isObject(of: token)
    default:
      return false
    }
  }

  /// "urged Russia to withdraw": an infinitive begins between the verb and the stretch.
  private func hasInfinitiveBeforeFocus(_ token: Int, _ cue: ModalityCue) -> Bool {
    guard cue.effect != .cancelled, cue.effect != .denied, cue.effect != .prevented else {
      return false
    }
    var next = token + 1
    while next < focus.lowerBound, next < token + 8 {
      if words.isWord(next, Words.to), !words.isWord(next + 1, Words.determiners) { return true }
      if words.boundary(at: next) != .none { return false }
      next += 1
    }
    return false
  }

  /// Whether only determiners, prepositions and describing words stand between.
  private func isObject(of token: Int) -> Bool {
    guard focus.lowerBound - token <= 5 else { return false }
    for next in token + 1..<focus.lowerBound where words.isWord(next, Words.auxiliaries) {
      return false
    }
    return true
  }

  /// "calls for talks", "plans of a meeting", "a threat to attack".
  private func reaches(_ token: Int) -> Bool {
    governsInfinitive(token)
      || (words.isWord(token + 1, Words.nounLinks) && focus.lowerBound - token <= 6)
  }

  /// What stands before "that": the verb or noun that governs the clause.
  private mutating func addGovernor(ofClauseAt complementiser: Int) {
    let limit = max(words.sentence.lowerBound, complementiser - 5)
    var token = complementiser - 1
    while token >= limit, words.boundary(at: token) == .none {
      let cue = words.cues(at: token).first { $0.word == .verb || $0.word == .noun }
      if let cue {
        add(thatEffect(of: cue.effect), token)
        addNegators(before: token)
        return
      }
      token -= 1
    }
  }

  /// "He agreed that", "he warned that" state what follows; "he warned it could" does not.
  private func thatEffect(of effect: ModalityCue.Effect) -> ModalityCue.Effect {
    switch effect {
    case .planned, .threatened, .failed: .happened
    default: effect
    }
  }

  private mutating func addNegators(before token: Int) {
    var next = token - 1
    while next >= max(words.sentence.lowerBound, token - 3), words.boundary(at: next) == .none {
      if words.cues(at: next).contains(where: { $0.word == .negator }), negates(next) {
        add(.negated, next)
      }
      next -= 1
    }
  }

  // MARK: To the right

  /// The predicate of a noun phrase: up to the first boundary behind it.
  private mutating func walkRight() {
    guard !focus.contains(where: { words.isWord($0, Words.auxiliaries) }) else { return }
    var token = focus.upperBound
    let limit = min(words.sentence.upperBound, focus.upperBound + 10)
    while token < limit {
      guard words.boundary(at: token) == .none else { return }
      for cue in words.cues(at: token) {
        switch cue.word {
        case .modal: add(cue.effect, token)
        case .negator where negates(token) && words.isWord(token - 1, Words.auxiliaries):
          add(cue.effect, token)
        case .verb where isPassive(token): add(cue.effect, token)
        case .adjective where isPassive(token) && cue.effect != .happened: add(cue.effect, token)
        default: break
        }
      }
      token += 1
    }
  }
}

/// Closed word classes that the scope looks at.
private enum Words {
  static let to = WordSet(words: ["to"])
  static let be = WordSet(words: ["be", "been", "being", "is", "are", "was", "were", "'s", "'re"])
  static let auxiliaries = WordSet(words: [
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "be", "been", "will",
    "would", "could", "can", "may", "might", "shall", "should", "must",
  ])
  static let subjects = WordSet(words: [
    "he", "she", "it", "they", "we", "i", "you", "there", "the", "this", "these", "those",
  ])
  static let determiners = WordSet(words: [
    "the", "a", "an", "this", "these", "those", "its", "his", "her", "their", "our", "my", "your",
    "some", "all", "any", "each", "every", "another",
  ])
  static let afterNegator = WordSet(words: [
    "only", "fewer", "less", "more", "just", "least", "doubt",
  ])
  static let nounLinks = WordSet(words: ["for", "of", "that", "to", "on"])
}
