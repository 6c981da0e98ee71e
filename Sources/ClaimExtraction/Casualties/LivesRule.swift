internal import ClaimModel
internal import TextAnalysis

/// Reads deaths told by lives: "claimed 12 lives", "12 lives were lost", "12 people lost their lives".
struct LivesRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What "life" or "lives" at a token says.
  func findings(at token: Int) -> [CasualtyFinding] {
    if let group = sentence.groupEnding(at: token + 1), group.tokens.upperBound == token + 1 {
      return counted(group, token)
    }
    if sentence.has(token - 1, [.possessive]), sentence.isKey(token - 2, LivesRule.lose) {
      return losers(token)
    }
    // "Claimed the lives of 12 people".
    guard sentence.has(token + 1, .of), sentence.isKey(token - 2, LivesRule.claim) else {
      return []
    }
    return ObjectFinder(sentence).objects(after: token + 1, allowsSingle: false).compactMap {
      finding($0, token)
    }
  }

  private static let lose = WordSet(words: ["lost", "lose", "loses", "losing"])
  private static let claim = WordSet(words: [
    "claimed", "claims", "claim", "claiming", "cost", "costs", "costing", "took", "taken", "takes",
    "taking", "lost", "ended", "ending",
  ])

  private func counted(_ group: VictimGroup, _ token: Int) -> [CasualtyFinding] {
    var group = group
    group.personhood = .people
    group.who = group.tokens.upperBound..<group.tokens.upperBound
    let before = group.tokens.lowerBound - 1
    let isLoss = sentence.has(token + 1, .be) || sentence.isKey(token + 1, LivesRule.lose)
    guard
      sentence.isKey(before, LivesRule.claim) || sentence.isKey(before - 1, LivesRule.claim)
        || isLoss && (token + 1..<token + 5).contains(where: { sentence.isKey($0, LivesRule.lose) })
        || sentence.has(before, .of) && sentence.isKey(before - 1, LivesRule.loss)
    else { return [] }
    let first = sentence.isKey(before, LivesRule.claim) ? before : group.tokens.lowerBound
    return CasualtyFinding(
      .killed, group, harm: token, spanning: first..<token + 1, rule: "killed lives"
    ).map { [$0] } ?? []
  }

  private static let loss = WordSet(words: ["loss"])

  private func losers(_ token: Int) -> [CasualtyFinding] {
    var start = token - 2
    while sentence.has(start - 1, .have) || sentence.isAdverb(start - 1) { start -= 1 }
    guard !sentence.has(start - 1, [.modal, .to, .negation]) else { return [] }
    return SubjectFinder(sentence).subjects(before: start, allowsSingle: true).compactMap {
      finding($0, token)
    }
  }

  private func finding(_ group: VictimGroup, _ token: Int) -> CasualtyFinding? {
    CasualtyFinding(.killed, group, harm: token, rule: "killed lives")
  }
}
