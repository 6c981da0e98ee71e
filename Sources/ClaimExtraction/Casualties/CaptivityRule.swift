internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads who was taken or held: "took 12 people hostage", "are being held captive", "in custody".
struct CaptivityRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What a word such as "hostage" says behind a verb of taking or holding.
  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var verb = token - 1
    while sentence.isAdverb(verb) || sentence.isKey(verb, CaptivityRule.links) { verb -= 1 }
    if word.frame == .place { return place(token, word) }
    if let group = sentence.groupEnding(at: token + 1), group.tokens.upperBound == token + 1 {
      return named(group, token, word)
    }
    if sentence.isKey(verb, CaptivityRule.verbs) {
      return subjects(ofVerb: verb, token, word)
    }
    // "Took 12 people hostage": the group stands between.
    guard let group = sentence.groupEnding(at: token) else { return [] }
    let before = group.tokens.lowerBound - 1
    guard sentence.isKey(before, CaptivityRule.verbs), !isUnreal(before) else { return [] }
    return finding(group, before..<token + 1, token, word).map { [$0] } ?? []
  }

  /// "Took 12 hostages", "59 hostages are still held", "no prisoners were taken".
  private func named(_ group: VictimGroup, _ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard !group.isSingle else { return [] }
    let before = group.tokens.lowerBound - 1
    if sentence.isKey(before, CaptivityRule.taking), !isUnreal(before) {
      return finding(group, before..<token + 1, token, word).map { [$0] } ?? []
    }
    var verb = group.extended.upperBound
    while sentence.has(verb, [.be, .have]) || sentence.isAdverb(verb) { verb += 1 }
    guard verb > group.extended.upperBound, sentence.isKey(verb, CaptivityRule.taken) else {
      return []
    }
    return finding(group, group.extended.upperBound..<verb + 1, verb, word).map { [$0] } ?? []
  }

  private static let taking = WordSet(words: [
    "take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding", "seized",
    "seizes", "seizing", "captured", "keeping",
  ])
  private static let taken = WordSet(words: ["taken", "held", "seized", "captured", "kept"])

  /// "Five people are in custody", "were placed under arrest", "were taken into custody".
  private func place(_ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var inside = token - 1
    while sentence.isWord(inside), inside > token - 3, isDescription(inside) { inside -= 1 }
    guard sentence.isKey(inside, CaptivityRule.inside), tellsHarm(inside + 1..<token, token, word)
    else { return [] }
    var start = inside
    if sentence.isKey(start - 1, CaptivityRule.verbs) { start -= 1 }
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    guard start < inside, !isUnreal(start) else {
      guard let group = sentence.groupEnding(at: inside) else { return [] }
      return finding(group, inside..<token + 1, token, word).map { [$0] } ?? []
    }
    return SubjectFinder(sentence).subjects(before: start, allowsSingle: false).compactMap {
      finding($0, start..<token + 1, token, word)
    }
  }

  /// "In critical condition", "in intensive care", "in hospital"; not "in good condition", "in a
  /// hospital".
  private func tellsHarm(_ words: Range<Int>, _ token: Int, _ word: HarmWord) -> Bool {
    if word.effect == .displaced {
      return words.contains { sentence.isKey($0, CaptivityRule.relief) }
    }
    guard word.effect == .injured else { return true }
    if sentence.isKey(token, CaptivityRule.hospital) { return words.isEmpty }
    return words.contains { sentence.isKey($0, CaptivityRule.severe) }
  }

  /// What makes a camp or shelter one for people who lost their homes.
  private static let relief = WordSet(words: [
    "relief", "refugee", "displacement", "evacuation", "emergency", "temporary", "makeshift",
    "tent", "transit", "tented", "idp", "evacuee", "public",
  ])
  private static let hospital = WordSet(words: ["hospital"])
  private static let severe = WordSet(words: [
    "critical", "serious", "grave", "intensive", "life-threatening", "poor", "stable",
  ])

  /// "In police custody", "in a serious condition", "in intensive care".
  private func isDescription(_ token: Int) -> Bool {
    !sentence.isKey(token, CaptivityRule.inside)
      && (sentence.has(token, .article) || sentence.reading.tag(of: token) == .jj
        || sentence.reading.tag(of: token) == .nn)
  }

  private static let inside = WordSet(words: ["in", "under", "into"])
  private static let links = WordSet(words: ["as", "in"])
  private static let verbs = WordSet(words: [
    "take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding", "keep", "kept",
    "keeping", "made", "seized", "remain", "remains", "placed", "put", "remained",
  ])

  private func subjects(ofVerb verb: Int, _ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var start = verb
    while sentence.has(start - 1, [.be, .have]) || sentence.isAdverb(start - 1) { start -= 1 }
    guard start < verb, !isUnreal(start) else { return [] }
    return SubjectFinder(sentence).subjects(before: start, allowsSingle: true).compactMap {
      finding($0, start..<token + 1, token, word)
    }
  }

  private func isUnreal(_ start: Int) -> Bool {
    sentence.has(start - 1, [.modal, .to, .negation])
  }

  private func finding(_ group: VictimGroup, _ verb: Range<Int>, _ token: Int, _ word: HarmWord)
    -> CasualtyFinding?
  {
    guard group.personhood != .things else { return nil }
    return CasualtyFinding(
      word.effect, group, harm: token, verb: verb, rule: "\(word.effect.rawValue) held")
  }
}
