internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Makes claims of findings: count, of whom, time and place, polarity.
struct CasualtyClaims {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The claim that a finding states; nil where the text presents it as no fact.
  func claim(of finding: CasualtyFinding) -> Claim? {
    let isNegated = finding.group.isNobody
    if !isNegated, isUnreal(finding) { return nil }
    // "All 181 people except two crew members": the number is not the count.
    if finding.tokens.contains(where: { sentence.isKey($0, CasualtyClaims.except) }) { return nil }
    let statement = Statement(
      counts: [
        Count(
          effect: finding.effect, range: finding.range, of: who(of: finding),
          scope: isNegated ? nil : ScopeReader(sentence).scope(of: finding))
      ],
      isNegated: isNegated)
    return Claim(
      kind: .casualty, span: sentence.text.span(of: finding.tokens),
      sentence: sentence.reading.span, statement: statement,
      rule: finding.rule)
  }

  /// Whether the text presents what was found as planned, possible, demanded or denied.
  private func isUnreal(_ finding: CasualtyFinding) -> Bool {
    if let verb = finding.verb {
      if isDeedOfAccused(verb.lowerBound) { return false }
      let modality = ModalityReader().modality(of: verb, in: sentence.reading)
      guard modality.modality != .happened || modality.isNegated else { return false }
      return !isOutOfReach(modality, of: finding, verb)
    }
    // "Police seek two missing girls": the search is not what says that they are missing.
    if finding.effect == .missing, finding.group.describedAt == finding.harm { return false }
    return NounGovernor(sentence).isUnreal(finding.tokens)
  }

  /// "Accused of killing five": whoever did it, the five were killed.
  private func isDeedOfAccused(_ verb: Int) -> Bool {
    sentence.has(verb - 1, .preposition) && sentence.isKey(verb - 2, CasualtyClaims.accusing)
  }

  private static let accusing = WordSet(words: [
    "accused", "suspected", "convicted", "guilty", "charged", "blamed", "responsible",
    "responsibility", "arrested", "wanted", "jailed", "sentenced", "sought", "indicted", "tried",
    "condemned", "prosecuted", "acquitted",
  ])

  /// Whether the word that makes it unreal does not reach the verb: it stands in brackets, or is a
  /// noun before the subject ("during the rescue attempt two people were killed").
  private func isOutOfReach(
    _ modality: ModalityReading, of finding: CasualtyFinding, _ verb: Range<Int>
  ) -> Bool {
    guard let cue = modality.cue, cue < verb.lowerBound else { return false }
    if (cue..<verb.lowerBound).contains(where: { sentence.isMark($0, "]") }) { return true }
    // "Fourteen suspects were detained": the word is part of who they are.
    if finding.group.tokens.contains(cue) { return true }
    let first = finding.group.tokens.lowerBound
    guard cue < first, first < verb.lowerBound,
      !(cue..<first).contains(where: { sentence.isKey($0, CasualtyClaims.that) })
    else { return false }
    return sentence.reading.tag(of: cue).isNoun || modality.isNegated && first - cue > 1
      || (cue..<first).contains { sentence.isKey($0, CasualtyClaims.but) }
  }

  private static let that = WordSet(words: ["that", "to", "if", "whether"])
  private static let but = WordSet(words: ["but", "however", "although", "though", "while"])

  /// Of whom, as the text says it; nil for people in general.
  private func who(of finding: CasualtyFinding) -> String? {
    var words = finding.group.who
    while let first = words.first, sentence.has(first, [.determiner, .possessive]) {
      words = first + 1..<words.upperBound
    }
    guard !words.isEmpty else { return nil }
    let key = sentence.text.tokens[words.upperBound - 1]
    guard !CasualtyClaims.general.contains(key) else { return nil }
    return sentence.text[sentence.text.span(of: words)]
  }

  private static let except = WordSet(words: ["except"])
  private static let general = WordSet(words: [
    "people", "persons", "person", "others", "other", "individuals", "victims", "dead", "wounded",
    "injured", "them", "whom", "human", "humans", "deaths", "ones", "one",
  ])
}
