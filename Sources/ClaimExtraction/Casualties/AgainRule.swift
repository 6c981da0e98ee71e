internal import ClaimModel
internal import TextAnalysis

/// Reads counts that leave out what they count: "90 murders in 2021; 75 in 2020; and 60 in 2019".
struct AgainRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Numbers alone, behind a comma or semicolon and before a time or place, with the effect just told.
  func findings(after told: [CasualtyFinding]) -> [CasualtyFinding] {
    var told = told
    var found: [CasualtyFinding] = []
    for group in sentence.groups where isBare(group) || isEarlierValue(group) {
      guard let before = told.last(where: { isNear($0, group) }),
        let finding = CasualtyFinding(
          before.effect, group, harm: before.harm, spanning: group.tokens, verb: before.verb,
          rule: "\(before.effect.rawValue) again")
      else { continue }
      told.append(finding)
      found.append(finding)
    }
    return found + corrected(among: told)
  }

  /// "Five people, not 12 as reported, were killed": the count that another stands against.
  private func corrected(among told: [CasualtyFinding]) -> [CasualtyFinding] {
    sentence.groups.compactMap { group in
      guard group.range != nil, !group.isSingle, group.personhood != .things,
        isOpposed(group.tokens.lowerBound),
        let other = told.first(where: { isBeside($0, group) }),
        var finding = CasualtyFinding(
          other.effect, group, harm: other.harm, spanning: group.tokens,
          rule: "\(other.effect) corrected")
      else { return nil }
      finding.isDenied = true
      return finding
    }
  }

  /// Behind ", not", "rather than" or "instead of".
  private func isOpposed(_ first: Int) -> Bool {
    var before = first - 1
    if sentence.has(before, .determiner) { before -= 1 }
    if sentence.has(before, .negation) {
      return sentence.isMark(before - 1, ",") || sentence.isMark(before - 1, "(")
        || sentence.has(before - 1, .and) || Insertions(sentence).isDash(before - 1)
    }
    return sentence.isKey(before - 1, AgainRule.rather)
      && (sentence.has(before, .of) || sentence.isKey(before, AgainRule.than))
  }

  private func isBeside(_ finding: CasualtyFinding, _ group: VictimGroup) -> Bool {
    let gap = group.tokens.lowerBound - finding.group.tokens.upperBound
    return gap > 0 && gap < 20 && !finding.group.isSingle
      && finding.range != group.range
  }

  private static let rather = WordSet(words: ["rather", "instead"])
  private static let than = WordSet(words: ["than"])

  private func isBare(_ group: VictimGroup) -> Bool {
    guard group.who.isEmpty, !group.isNobody, group.range != nil, !group.isDefinite else {
      return false
    }
    var before = group.tokens.lowerBound - 1
    if sentence.has(before, .and) { before -= 1 }
    guard sentence.isMark(before, ";") || sentence.isMark(before, ",") else { return false }
    let next = group.tokens.upperBound
    return sentence.isKey(next, AgainRule.places) && sentence.groupStarting(at: next + 1) == nil
  }

  /// "Up from 11", "down from the 12 reported earlier".
  private func isEarlierValue(_ group: VictimGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    return group.who.isEmpty && group.range != nil && sentence.isKey(before, AgainRule.from)
      && sentence.isKey(before - 1, AgainRule.change)
  }

  private static let from = WordSet(words: ["from"])
  private static let change = WordSet(words: ["up", "down", "revised", "lowered", "raised"])
  private static let places = WordSet(words: ["in", "on", "at", "during", "near", "since"])

  private func isNear(_ finding: CasualtyFinding, _ group: VictimGroup) -> Bool {
    let gap = group.tokens.lowerBound - max(finding.tokens.upperBound, finding.harm + 1)
    return gap > 0 && gap < 14 && !finding.group.isNobody
  }
}
