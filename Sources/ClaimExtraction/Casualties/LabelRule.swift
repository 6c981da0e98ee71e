internal import ClaimModel
internal import TextAnalysis

/// Reads counts behind a label, as in lists and posts: "Dead: 7", "Killed: 5 | Wounded: 11".
struct LabelRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What a word of harm and a colon say of the number behind them.
  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard sentence.isMark(token + 1, ":"), word.frame != .deadly, word.frame != .body,
      word.isAdjective || word.form == .past || word.isNoun && word.isPlural, opensItem(token),
      let group = sentence.groupStarting(at: token + 2), group.range != nil, !group.isNobody,
      group.personhood != .things, group.harmNoun == nil, group.described == nil,
      endsItem(group.tokens.upperBound)
    else { return [] }
    return CasualtyFinding(
      word.effect, group, harm: token, spanning: token..<group.tokens.upperBound,
      rule: "\(word.effect) label"
    ).map { [$0] } ?? []
  }

  /// At the start, behind a mark, or behind a number that another label gave.
  private func opensItem(_ token: Int) -> Bool {
    let before = token - 1
    return !sentence.isWord(before) || sentence.groupEnding(at: token) != nil
      || sentence.has(before, .and) || sentence.isKey(before, LabelRule.people)
  }

  private func endsItem(_ token: Int) -> Bool {
    !sentence.isWord(token) || sentence.has(token, .and) || sentence.isMark(token + 1, ":")
  }

  private static let people = WordSet(words: ["people", "persons", "civilians", "total"])
}
