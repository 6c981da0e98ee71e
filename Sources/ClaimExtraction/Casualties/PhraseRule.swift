internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads casualties told by a verb and its complement: "were taken to hospital", "suffered burns".
struct PhraseRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  func findings(at token: Int) -> [CasualtyFinding] {
    guard sentence.isWord(token), let phrases = HarmPhrase.table[sentence.text.tokens[token]] else {
      return []
    }
    for phrase in phrases {
      guard let complement = complement(of: phrase, behind: token) else { continue }
      let found = findings(at: token, phrase, complement)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The word that completes the phrase, in the same clause.
  private func complement(of phrase: HarmPhrase, behind token: Int) -> Int? {
    for next in token + 1..<min(token + 14, sentence.tokens.upperBound) {
      if sentence.isKey(next, HarmPhrase.complements),
        phrase.complements.contains(sentence.text.tokens[next])
      {
        let isDenied = phrase.effect == .injured && isWithout(next, behind: token)
        return isDenied ? nil : next
      }
      if sentence.has(next, [.be, .relative]) || sentence.isMark(next, ";") { return nil }
      if next > token + 1, sentence.reading.tag(of: next).isFiniteVerb { return nil }
    }
    return nil
  }

  /// "Escaped without serious injuries".
  private func isWithout(_ complement: Int, behind token: Int) -> Bool {
    (token + 1..<complement).contains { sentence.isKey($0, PhraseRule.without) }
  }

  private static let without = WordSet(words: ["without", "no"])
  private static let being = WordSet(words: ["being"])

  /// "[Have had to] leave", "[were forced to] abandon": where the verb group begins; nil without
  /// such words.
  private func startOfCompulsion(before verb: Int) -> Int? {
    guard sentence.has(verb - 1, .to), sentence.isKey(verb - 2, PhraseRule.compelled) else {
      return nil
    }
    var start = verb - 2
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    return sentence.has(start - 1, [.modal, .to, .negation]) ? nil : start
  }

  private static let compelled = WordSet(words: [
    "had", "forced", "obliged", "compelled", "made", "ordered",
  ])

  private func findings(at token: Int, _ phrase: HarmPhrase, _ complement: Int)
    -> [CasualtyFinding]
  {
    var start = token
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    let compelled = startOfCompulsion(before: start)
    if let compelled {
      start = compelled
    } else if phrase.isCompelled || sentence.has(start - 1, [.modal, .to, .negation]) {
      return []
    }
    let isPassive =
      compelled == nil
      && (start..<token).contains { sentence.has($0, .be) }
      && (!sentence.hasEnding(token, "ing") || sentence.isKey(token - 1, PhraseRule.being))
    let groups: [VictimGroup]
    if phrase.isOfSubject {
      if isPassive { return [] }
      groups = SubjectFinder(sentence).subjects(before: start, allowsSingle: false)
    } else if isPassive {
      groups = SubjectFinder(sentence).subjects(before: start, allowsSingle: false)
    } else {
      let found = ObjectFinder(sentence).objects(after: token, allowsSingle: false)
      // "Left 288 people dead and over 850 with injuries": the nearest to the complement.
      let near = sentence.groups.last {
        $0.tokens.lowerBound > token && $0.tokens.upperBound <= complement
      }
      let isShared = found.contains { $0.tokens.lowerBound == near?.tokens.lowerBound }
      let objects = isShared || found.isEmpty ? found : near.map { [$0] } ?? found
      groups =
        objects.isEmpty ? sentence.groupEnding(at: token).map { [$0] } ?? [] : objects
    }
    return groups.compactMap { group in
      guard group.personhood == .people || group.who.isEmpty && group.personhood != .things,
        group.harmNoun == nil, !group.isSingle,
        complement >= group.tokens.upperBound || group.tokens.upperBound <= token
      else { return nil }
      return CasualtyFinding(
        phrase.effect, group, harm: token, verb: start..<token + 1,
        rule: "\(phrase.effect.rawValue) phrase")
    }
  }
}
