internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Tells how a text presents casualties: as fact, as denied, or as supposed.
struct CasualtyModality {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The modality of what was found; nil where it is planned, demanded, threatened or imagined and
  /// so no claim.
  ///
  /// "Feared dead" and "believed to have died" are possible; what "may" or "could" be is no claim.
  func modality(of finding: CasualtyFinding) -> Modality? {
    if finding.isDenied || VerdictReader(sentence).denies(finding) { return .denied }
    if let supposed = supposition(in: finding) { return supposed.isNegated ? nil : .possible }
    guard let verb = finding.verb else { return modality(ofNoun: finding) }
    if isDeedOfAccused(verb.lowerBound) { return .happened }
    let reading = ModalityReader().modality(of: verb, in: sentence.reading)
    guard reading.modality != .happened || reading.isNegated else { return .happened }
    if isOutOfReach(reading, of: finding, verb) { return .happened }
    return reading.modality == .denied && !reading.isNegated ? .denied : nil
  }

  private func modality(ofNoun finding: CasualtyFinding) -> Modality? {
    // "Police seek two missing girls": the search is not what says that they are missing.
    if finding.effect == .missing, finding.group.describedAt == finding.harm { return .happened }
    // "The murder of a judge would be an outrage": nobody in particular.
    if finding.group.tokens.contains(where: { sentence.isKey($0, Words.average) }) { return nil }
    if finding.group.isSingle, sentence.has(finding.group.tokens.lowerBound, .article),
      !sentence.isKey(finding.group.tokens.lowerBound, Words.the),
      sentence.has(finding.tokens.upperBound, .modal)
    {
      return nil
    }
    return NounGovernor(sentence).modality(of: finding.tokens)
  }

  // MARK: Suppositions

  /// "Feared dead", "presumed drowned", "are believed to have died".
  private func supposition(in finding: CasualtyFinding) -> (isNegated: Bool, token: Int)? {
    let words = finding.verb ?? finding.harm..<finding.harm + 1
    var first = words.lowerBound
    while first > words.lowerBound - 3, sentence.has(first - 1, [.be, .have, .to]) { first -= 1 }
    let near = min(first, finding.harm) - 2..<finding.harm
    guard let token = near.last(where: { sentence.isKey($0, Words.supposed) }) else { return nil }
    let isPredicate =
      words.contains(token)
      || (token + 1..<finding.harm).allSatisfy {
        sentence.has($0, [.to, .be, .have]) || sentence.isAdverb($0)
      }
    guard isPredicate else { return nil }
    return ((token - 3..<finding.harm).contains { sentence.has($0, [.negation, .modal]) }, token)
  }

  // MARK: Reach

  /// "Accused of killing five": whoever did it, the five were killed.
  private func isDeedOfAccused(_ verb: Int) -> Bool {
    sentence.has(verb - 1, .preposition) && sentence.isKey(verb - 2, Words.accusing)
  }

  /// Whether the word that makes it unreal does not reach the verb: it stands in brackets, or is a
  /// noun before the subject ("during the rescue attempt two people were killed").
  private func isOutOfReach(
    _ modality: ModalityReading, of finding: CasualtyFinding, _ verb: Range<Int>
  ) -> Bool {
    guard let cue = modality.cue, cue < verb.lowerBound else { return false }
    let between = cue..<verb.lowerBound
    if between.contains(where: { sentence.isMark($0, "]") }) { return true }
    // "Villagers had sought shelter and killed": an object, and then a verb of its own.
    if !modality.isNegated, sentence.has(verb.lowerBound - 1, .and), cue + 1 < verb.lowerBound - 1,
      !between.contains(where: { sentence.has($0, .to) || sentence.has($0, .modal) })
    {
      return true
    }
    if modality.modality == .denied, between.contains(where: opensRelative) { return true }
    // "Fourteen suspects were detained": the word is part of who they are.
    if finding.group.tokens.contains(cue) { return true }
    let first = finding.group.tokens.lowerBound
    guard cue < first, first < verb.lowerBound,
      !(cue..<first).contains(where: { sentence.isKey($0, Words.that) })
    else { return false }
    return sentence.reading.tag(of: cue).isNoun || modality.isNegated && first - cue > 1
      || (cue..<first).contains { sentence.isKey($0, Words.but) }
  }

  /// "Denied any part in the attack that killed five": what stands behind a thing describes it.
  private func opensRelative(_ token: Int) -> Bool {
    sentence.has(token, .relative) && sentence.isWord(token - 1)
      && sentence.reading.tag(of: token - 1).isNoun
      && !sentence.isKey(token - 1, VerdictReader.reports)
  }

  private enum Words {
    static let supposed = WordSet(words: [
      "feared", "presumed", "believed", "thought", "assumed", "suspected", "supposed",
    ])
    static let accusing = WordSet(words: [
      "accused", "suspected", "convicted", "guilty", "charged", "blamed", "responsible",
      "responsibility", "arrested", "wanted", "jailed", "sentenced", "sought", "indicted", "tried",
      "condemned", "prosecuted", "acquitted",
    ])
    static let that = WordSet(words: ["that", "to", "if", "whether"])
    static let but = WordSet(words: ["but", "however", "although", "though", "while"])
    static let average = WordSet(words: ["average"])
    static let the = WordSet(words: ["the"])
  }
}
