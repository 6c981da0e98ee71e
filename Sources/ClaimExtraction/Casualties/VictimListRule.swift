internal import ClaimModel
internal import TextAnalysis

/// Reads who is said to be among the victims: "two medics are among the wounded", "among the dead
/// were two nuns", "the injured include three nurses".
struct VictimListRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What a word such as "dead" or "wounded" says as a noun.
  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard word.isAdjective || word.form == .past, sentence.has(token - 1, .determiner) else {
      return []
    }
    return groups(at: token).enumerated().compactMap { index, group in
      CasualtyFinding(
        word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
        rule: "\(word.effect.rawValue) list")
    }
  }

  private func groups(at token: Int) -> [VictimGroup] {
    let isAmong = sentence.isKey(token - 2, VictimListRule.among)
    let objects = ObjectFinder(sentence)
    if isAmong, sentence.has(token - 3, .be) {
      return SubjectFinder(sentence).subjects(before: token - 3, allowsSingle: true)
    }
    if sentence.has(token + 1, .be) || sentence.isKey(token + 1, VictimListRule.include) {
      return objects.objects(after: token + 1, allowsSingle: isAmong)
    }
    return []
  }

  /// "Four nurses are among the victims": who was killed, if nothing else is said of the victims.
  func victims(at token: Int) -> [CasualtyFinding] {
    guard sentence.isKey(token - 2, VictimListRule.among), sentence.has(token - 1, .determiner),
      sentence.has(token - 3, .be), !sentence.has(token + 1, .of)
    else { return [] }
    return SubjectFinder(sentence).subjects(before: token - 3, allowsSingle: false).compactMap {
      CasualtyFinding(.killed, $0, harm: token, rule: "killed list")
    }
  }

  private static let among = WordSet(words: ["among", "amongst"])
  private static let include = WordSet(words: ["include", "includes", "included"])
}
