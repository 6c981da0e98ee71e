internal import ClaimModel
internal import TextAnalysis

/// Reads sentences that open with the harm: "still missing are three loggers", "killed were two
/// officers".
struct InversionRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  func findings() -> [CasualtyFinding] {
    var token = sentence.tokens.lowerBound
    while sentence.isAdverb(token) { token += 1 }
    guard sentence.has(token + 1, .be),
      let word = sentence.harm(token).first(where: { $0.isAdjective || $0.form == .past }),
      word.frame != .deadly
    else { return [] }
    return ObjectFinder(sentence).objects(after: token + 1, allowsSingle: true)
      .enumerated().compactMap { index, group in
        guard group.suits(word), !group.isNobody else { return nil }
        return CasualtyFinding(
          word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
          rule: "\(word.effect.rawValue) inversion")
      }
  }
}
