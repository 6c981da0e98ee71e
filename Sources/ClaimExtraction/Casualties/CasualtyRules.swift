internal import ClaimModel
internal import TextAnalysis

/// Applies the rules for casualties to a sentence and keeps one finding per stretch of text.
struct CasualtyRules {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The findings in text order, each group with one effect once.
  func findings() -> [CasualtyFinding] {
    let verbs = VerbRule(sentence)
    let nouns = NounRule(sentence)
    let adjectives = AdjectiveRule(sentence)
    let lists = VictimListRule(sentence)
    let labels = LabelRule(sentence)
    let captivity = CaptivityRule(sentence)
    let lives = LivesRule(sentence)
    let tolls = TollRule(sentence)
    var found = nouns.counted() + nouns.described()
    if sentence.holds(.tollCue) { found += tolls.findings() }
    for token in sentence.tokens where sentence.has(token, .harm) {
      if sentence.isKey(token, CasualtyRules.lives) { found += lives.findings(at: token) }
      if sentence.isKey(token, CasualtyRules.remains) { found += nouns.remains(at: token) }
      if sentence.isKey(token, CasualtyRules.victims) { found += lists.victims(at: token) }
      for word in sentence.harm(token) {
        found += lists.findings(at: token, word) + labels.findings(at: token, word)
        if word.frame == .complement || word.frame == .place {
          found += captivity.findings(at: token, word)
        } else if word.isVerb {
          found += verbs.findings(at: token, word)
        } else if word.isNoun {
          found += nouns.findings(at: token, word) + tolls.changes(at: token, word)
        } else if word.isAdjective {
          found += adjectives.findings(at: token, word)
        }
      }
    }
    let phrases = PhraseRule(sentence)
    for token in sentence.tokens where sentence.has(token, .phraseCue) {
      found += phrases.findings(at: token)
    }
    if sentence.holds(.zeroCue) { found += ZeroRule(sentence).findings() }
    found += InversionRule(sentence).findings()
    found += SumRule(sentence).findings(among: found)
    found += PartRule(sentence).findings(among: found)
    found += AgainRule(sentence).findings(after: found)
    return FamilyRule(sentence).joined(unique(found))
  }

  private static let victims = WordSet(words: ["victims"])
  private static let remains = WordSet(words: ["remains", "skeletons"])
  private static let lives = WordSet(words: ["life", "lives"])

  private func unique(_ found: [CasualtyFinding]) -> [CasualtyFinding] {
    var kept: [CasualtyFinding] = []
    for finding in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      // What overlaps stands near in the order of text.
      let isKnown = kept.suffix(24).contains { other in
        other.effect == finding.effect && other.range == finding.range
          && other.group.tokens.overlaps(finding.group.tokens)
      }
      if !isKnown { kept.append(finding) }
    }
    return kept.indices.filter { index in
      let near = kept[max(0, index - 8)..<min(kept.count, index + 9)]
      return !near.contains { isCause(kept[index], ofDeath: $0) }
    }.map { kept[$0] }
  }

  /// "A man has died after being stabbed": he is told of once, as dead.
  private func isCause(_ finding: CasualtyFinding, ofDeath other: CasualtyFinding) -> Bool {
    guard other.effect == .killed, finding.group.tokens == other.group.tokens,
      finding.range == other.range
    else { return false }
    // "Have died after contracting the virus".
    if finding.effect == .sickened { return other.harm < finding.harm }
    return finding.effect == .injured
      && (finding.verb?.lowerBound).map { sentence.isKey($0, CasualtyRules.being) } ?? false
  }

  private static let being = WordSet(words: ["being"])
}
