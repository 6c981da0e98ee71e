internal import ClaimModel
internal import TextAnalysis

/// Makes claims of findings: count, of whom, modality and polarity.
struct CasualtyClaims {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The claim that a finding states; nil where the text presents it as no fact.
  func claim(of finding: CasualtyFinding) -> Claim? {
    let isNegated = finding.group.isNobody
    guard let modality = isNegated ? .happened : CasualtyModality(sentence).modality(of: finding)
    else { return nil }
    // "All 181 people except two crew members": the number is not the count.
    if finding.tokens.contains(where: { sentence.isKey($0, CasualtyClaims.except) }) { return nil }
    let statement = Statement(
      counts: [
        Count(
          effect: finding.effect, range: finding.range, of: who(of: finding),
          scope: isNegated ? nil : ScopeReader(sentence).scope(of: finding))
      ],
      modality: modality, isNegated: isNegated)
    return Claim(
      kind: .casualty, span: sentence.text.span(of: finding.tokens),
      sentence: sentence.reading.span, statement: statement,
      rule: finding.rule)
  }

  /// Of whom, as the text says it; nil for people in general.
  private func who(of finding: CasualtyFinding) -> String? {
    var words = finding.group.who
    while let first = words.first,
      sentence.has(first, [.determiner, .possessive])
        || sentence.isKey(first, CasualtyClaims.unsaying)
    {
      words = first + 1..<words.upperBound
    }
    guard !words.isEmpty else { return nil }
    // "13 drunk-driving arrests" tells why, not of whom.
    if finding.group.harmNoun != nil,
      !words.contains(where: { sentence.has($0, .person) }),
      !sentence.text.tokens[words.upperBound - 1].isCapitalized
    {
      return nil
    }
    // "Four people police arrested": the last word begins a relative clause.
    if words.count > 1, sentence.isKey(words.lowerBound, CasualtyClaims.general),
      !sentence.isKey(words.lowerBound, CasualtyClaims.pronouns)
    {
      return nil
    }
    let key = sentence.text.tokens[words.upperBound - 1]
    guard !CasualtyClaims.general.contains(key) else { return nil }
    return sentence.text[sentence.text.span(of: words)]
  }

  private static let except = WordSet(words: ["except"])
  /// Words that tell nothing of who the people are.
  private static let unsaying = WordSet(words: [
    "other", "others", "further", "more", "additional", "such", "major", "serious", "new",
    "immediate", "fresh", "same", "total", "estimated", "reported", "confirmed", "known",
  ])
  /// "Three of them children" tells who.
  private static let pronouns = WordSet(words: ["them", "whom"])
  private static let general = WordSet(words: [
    "people", "persons", "person", "others", "other", "individuals", "victims", "dead", "wounded",
    "injured", "them", "whom", "human", "humans", "deaths", "ones", "one",
  ])
}
