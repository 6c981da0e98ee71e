internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Reads who some of the victims were: "three of the dead were firefighters", and behind a sentence
/// that told of them "two of them were children", "two were children".
struct MemberRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Whether a sentence without any word of harm may tell of members: it opens with a number, and a
  /// form of "be" follows soon.
  static func mayTell(_ reading: SentenceReading) -> Bool {
    if opensAmong(reading) { return true }
    guard let first = reading.quantities.first, first.kind == .count,
      first.tokens.lowerBound <= reading.tokens.lowerBound + 2
    else { return false }
    let behind =
      first.tokens.upperBound..<min(first.tokens.upperBound + 6, reading.tokens.upperBound)
    return behind.contains {
      beForms.contains(reading.text.tokens[$0]) || victims.contains(reading.text.tokens[$0])
    }
  }

  private static let beForms = WordSet(words: ["were", "was", "are", "is"])

  /// The parts that the sentence gives of the victims it names itself or told of before.
  func findings() -> [CasualtyFinding] {
    sentence.groups.compactMap { group in
      guard group.range != nil, !group.isNobody, let (effect, verb) = victims(of: group),
        let who = members(behind: verb) ?? nobodyNamed(behind: verb, group)
      else { return nil }
      var part = group
      part.who = who
      part.personhood = .people
      part.harmNoun = nil
      part.isSingle = false
      return CasualtyFinding(
        effect, part, harm: verb, spanning: group.tokens.lowerBound..<who.upperBound,
        rule: "\(effect) member")
    }
  }

  /// What became of those of whom a group is a part, and the "were" that tells who they are.
  private func victims(of group: VictimGroup) -> (CasualtyEffect, Int)? {
    let first = group.tokens.lowerBound
    let number = (first..<group.extended.upperBound).first { sentence.has($0, .of) }
    guard let of = number else {
      // "Two were children": a number alone.
      let verb = group.tokens.upperBound
      guard group.who.isEmpty, isOpening(first), sentence.isKey(verb, MemberRule.beForms),
        let effect = effectBefore(group)
      else { return nil }
      return (effect, verb)
    }
    var noun = of + 1
    if sentence.has(noun, .determiner) { noun += 1 }
    let verb = noun + 1
    let isOther = noun > of + 1 && isOtherVerb(verb)
    guard sentence.isKey(verb, MemberRule.beForms) || isOther else { return nil }
    if noun > of + 1,
      let word = sentence.harm(noun).first(where: { $0.isAdjective || $0.form == .past }),
      word.frame != .deadly
    {
      return (word.effect, verb)
    }
    guard sentence.isKey(noun, isOther ? MemberRule.dead : MemberRule.victims), isOpening(first),
      let effect = effectBefore(group)
    else { return nil }
    return (effect, verb)
  }

  /// "Seven of the victims have been named", "six of the injured remain": not what became of them.
  private func isOtherVerb(_ verb: Int) -> Bool {
    sentence.has(verb, .have) && sentence.isKey(verb + 1, MemberRule.been)
      || sentence.isKey(verb, MemberRule.remaining)
  }

  private static let been = WordSet(words: ["been"])
  private static let dead = WordSet(words: ["victims", "fatalities", "dead"])
  private static let remaining = WordSet(words: [
    "remain", "remained", "came", "come", "had", "have", "belonged", "worked", "lived", "hailed",
  ])
  private static let victims = WordSet(words: ["them", "victims", "fatalities", "casualties"])

  private func isOpening(_ token: Int) -> Bool {
    token <= sentence.tokens.lowerBound + 1 || sentence.isMark(token - 1, ";")
  }

  /// The people named behind "were", and nothing more: "children", "foreign nationals".
  private func members(behind verb: Int) -> Range<Int>? {
    var start = verb + 1
    while sentence.isAdverb(start) || sentence.has(start, .article) { start += 1 }
    let phrase = NounPhraseTail(sentence, from: start)
    guard phrase.personhood == .people, phrase.end > start, phrase.harmNoun == nil,
      phrase.described == nil
    else { return nil }
    return start..<phrase.end
  }

  /// "Six of the dead were in the capital": an empty range where a preposition follows.
  private func nobodyNamed(behind verb: Int, _ group: VictimGroup) -> Range<Int>? {
    let isOfVictims = (group.tokens.lowerBound..<verb).contains {
      sentence.has($0, .of) && sentence.has($0 + 1, .determiner)
    }
    let isPlain = sentence.has(verb + 1, .preposition) || isOtherVerb(verb)
    return isOfVictims && isPlain ? verb + 1..<verb + 1 : nil
  }

  /// "Among them were three nurses": of the victims told of before.
  func among() -> [CasualtyFinding] {
    let first = sentence.tokens.lowerBound
    guard MemberRule.opensAmong(sentence.reading) else { return [] }
    let objects = ObjectFinder(sentence).objects(after: first + 2, allowsSingle: false)
    return objects.compactMap { group in
      guard group.personhood == .people, let effect = effectBefore(group) else { return nil }
      return CasualtyFinding(
        effect, group, harm: first, spanning: first..<group.tokens.upperBound,
        rule: "\(effect) among")
    }
  }

  /// Whether a sentence opens with "among them were".
  static func opensAmong(_ reading: SentenceReading) -> Bool {
    let first = reading.tokens.lowerBound
    guard reading.tokens.count > 4, amongWords.contains(reading.text.tokens[first]) else {
      return false
    }
    return themWords.contains(reading.text.tokens[first + 1])
      && beForms.contains(reading.text.tokens[first + 2])
  }

  private static let amongWords = WordSet(words: ["among", "amongst"])
  private static let themWords = WordSet(words: ["them", "these", "those"])

  /// What the sentence before told of at least as many people.
  private func effectBefore(_ group: VictimGroup) -> CasualtyEffect? {
    let index = sentence.reading.index
    guard index > 0 else { return nil }
    let reading = sentence.reading.article.reading(of: index - 1)
    guard CasualtySentence.tellsHarm(reading) else { return nil }
    let told = CasualtyRules(CasualtySentence(reading)).findings().last { finding in
      guard !finding.group.isNobody, finding.effect == .killed || finding.effect == .injured,
        let part = group.range?.min
      else { return false }
      return finding.range.max.map { part < $0 } ?? true
    }
    return told?.effect
  }
}
