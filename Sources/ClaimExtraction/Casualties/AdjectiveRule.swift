internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads casualties told by an adjective: "three dead", "left three homeless", "three are missing".
struct AdjectiveRule {
  private let sentence: CasualtySentence
  private let subjects: SubjectFinder

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
    subjects = SubjectFinder(sentence)
  }

  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard !sentence.has(token, .describing) else { return [] }
    var before = token
    while sentence.isAdverb(before - 1) || sentence.has(before - 1, [.be, .have])
      || sentence.isKey(before - 1, AdjectiveRule.linking)
      || sentence.isKey(before - 1, AdjectiveRule.role)
        && sentence.isKey(before - 2, AdjectiveRule.linking)
    {
      before -= 1
    }
    // "Are believed to be missing".
    if sentence.has(before - 1, .to), VerbRule.isBelief(before - 2, in: sentence) {
      before -= 2
      while sentence.has(before - 1, [.be, .have]) || sentence.isAdverb(before - 1) { before -= 1 }
    }
    if sentence.has(before - 1, [.modal, .to, .negation]) { return [] }
    let hasVerb = (before..<token).contains {
      sentence.has($0, .be) || sentence.isKey($0, AdjectiveRule.linking)
    }
    if !hasVerb, describesThing(behind: token) { return [] }
    let groups: [VictimGroup]
    if hasVerb {
      let isSingular = (before..<token).contains { sentence.isKey($0, AdjectiveRule.singularBe) }
      groups = subjects.subjects(before: before, allowsSingle: isSingular)
    } else if let group = sentence.groupEnding(at: token) ?? sentence.groupEnding(at: before) {
      groups = [group] + (group.isSingle ? [] : subjects.coordinated(with: group))
    } else {
      return []
    }
    return groups.enumerated().compactMap { index, group in
      guard group.suits(word) else { return nil }
      return CasualtyFinding(
        word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
        verb: before..<token + 1, rule: "\(word.effect.rawValue) adjective")
    }
  }

  /// "Three dead batteries": a noun follows that is no word for people.
  private func describesThing(behind token: Int) -> Bool {
    var next = token + 1
    // "Dead wild birds".
    while next < token + 3, sentence.isWord(next), sentence.reading.tag(of: next) == .jj,
      sentence.harm(next).isEmpty
    {
      next += 1
    }
    guard sentence.isWord(next), !sentence.isTime(next), !sentence.has(next, .phraseEnd) else {
      return false
    }
    return sentence.reading.tag(of: next).isNoun && sentence.text.tokens[next].shape == .lower
  }

  /// Verbs that join a state to whoever is in it.
  private static let linking = WordSet(words: [
    "went", "gone", "go", "goes", "fell", "fall", "falls", "fallen", "became", "become",
    "becomes", "found", "reported", "pronounced", "declared", "confirmed", "listed", "made",
    "rendered", "left", "posted", "taken", "took", "feared", "presumed", "believed", "thought",
    "assumed",
  ])
  /// "Listed as missing".
  private static let role = WordSet(words: ["as"])
  private static let singularBe = WordSet(words: ["was", "is", "has", "'s", "remains", "remained"])
}
