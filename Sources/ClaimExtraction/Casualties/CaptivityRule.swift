internal import ClaimModel
internal import TextAnalysis

/// Reads who was taken or held: "took 12 people hostage", "are being held captive", "in custody".
struct CaptivityRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What a word such as "hostage" says behind a verb of taking or holding.
  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var verb = token - 1
    while sentence.isAdverb(verb) || sentence.isKey(verb, CaptivityRule.links) { verb -= 1 }
    if word.frame == .place { return place(token, word) }
    if sentence.isKey(verb, CaptivityRule.verbs) {
      return subjects(ofVerb: verb, token, word)
    }
    // "Took 12 people hostage": the group stands between.
    guard let group = sentence.groupEnding(at: token) else { return [] }
    let before = group.tokens.lowerBound - 1
    guard sentence.isKey(before, CaptivityRule.verbs), !isUnreal(before) else { return [] }
    return finding(group, before..<token + 1, token, word).map { [$0] } ?? []
  }

  /// "Five people are in custody", "were placed under arrest", "were taken into custody".
  private func place(_ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard sentence.isKey(token - 1, CaptivityRule.inside) else { return [] }
    var start = token - 1
    if sentence.isKey(start - 1, CaptivityRule.verbs) { start -= 1 }
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    guard start < token - 1, !isUnreal(start) else {
      guard let group = sentence.groupEnding(at: token - 1) else { return [] }
      return finding(group, token - 1..<token + 1, token, word).map { [$0] } ?? []
    }
    return SubjectFinder(sentence).subjects(before: start, allowsSingle: false).compactMap {
      finding($0, start..<token + 1, token, word)
    }
  }

  private static let inside = WordSet(words: ["in", "under", "into"])
  private static let links = WordSet(words: ["as", "in"])
  private static let verbs = WordSet(words: [
    "take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding", "keep", "kept",
    "keeping", "made", "seized", "remain", "remains", "placed", "put", "remained",
  ])

  private func subjects(ofVerb verb: Int, _ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var start = verb
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    guard start < verb, !isUnreal(start) else { return [] }
    return SubjectFinder(sentence).subjects(before: start, allowsSingle: true).compactMap {
      finding($0, start..<token + 1, token, word)
    }
  }

  private func isUnreal(_ start: Int) -> Bool {
    sentence.has(start - 1, [.modal, .to, .negation])
  }

  private func finding(_ group: VictimGroup, _ verb: Range<Int>, _ token: Int, _ word: HarmWord)
    -> CasualtyFinding?
  {
    guard group.personhood != .things else { return nil }
    return CasualtyFinding(
      word.effect, group, harm: token, verb: verb, rule: "\(word.effect) held")
  }
}
