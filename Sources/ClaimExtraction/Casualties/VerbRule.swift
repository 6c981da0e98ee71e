internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads casualties told by a verb: "three were killed", "killing three", "three died".
struct VerbRule {
  let sentence: CasualtySentence
  private let subjects: SubjectFinder
  private let objects: ObjectFinder

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
    subjects = SubjectFinder(sentence)
    objects = ObjectFinder(sentence)
  }

  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard !isDescription(token), !isUnreal(token), hasParticle(word, token) else { return [] }
    let effect = joinedEffect(word, at: token) ?? self.effect(of: word, at: token)
    // "98 drones were shot down", "a rescue plan saved jobs": no people.
    if sentence.isKey(token + 1, VerbRule.down), word.particle == nil, word.effect == .injured {
      return []
    }
    guard let effect, effect != .displaced || word.isTransitive || isFlight(token) else {
      return []
    }
    if effect == .arrested, isSentence(token) { return [] }
    var word = word
    let own = word.effect
    word.effect = effect
    let start = startOfVerb(token)
    if word.form != .gerund, isPassive(start..<token) {
      guard word.isTransitive else { return [] }
      return victims(before: start, token, word, "passive").map { finding in
        // "No one was killed or injured" denies each.
        var finding = finding
        if finding.group.isNobody { finding.effect = own }
        return finding
      }
    }
    switch word.form {
    case .gerund:
      let isObject = word.isTransitive && !sentence.has(token - 1, .be)
      return isObject ? victims(behind: token, word, "gerund") : []
    case .past, .base, .thirdPerson:
      if word.isTransitive {
        let active = victims(behind: token, word, "active")
        if !active.isEmpty || hasObject(token) { return active }
      }
      if word.isIntransitive { return victims(before: start, token, word, "intransitive") }
      return word.form == .past && start == token ? reduced(token, word) : []
    case .none: return []
    }
  }

  private func hasParticle(_ word: HarmWord, _ token: Int) -> Bool {
    guard let particle = word.particle else { return true }
    return sentence.tokens.contains(token + 1) && sentence.text.tokens[token + 1].key == particle
  }

  // MARK: Voice

  /// The first token of the verb group: auxiliaries and adverbs before the verb.
  private func startOfVerb(_ token: Int) -> Int {
    var position = token
    var first = token
    while position > sentence.tokens.lowerBound {
      position -= 1
      if sentence.has(position, [.be, .have]) {
        first = position
      } else if sentence.isKey(position, VerbRule.linking), sentence.has(position - 1, .be) {
        continue
      } else if first < token, opensBelief(position) {
        position -= 1
      } else if first == token, let be = auxiliaryOfJoined(before: position) {
        return be
      } else if !sentence.isAdverb(position) && !sentence.has(position, .negation) {
        break
      }
    }
    return first
  }

  /// "Were left injured", "were found murdered".
  private static let linking = WordSet(words: [
    "left", "reported", "found", "confirmed", "listed", "believed", "presumed", "feared", "thought",
    "assumed",
  ])

  /// The auxiliary of a participle joined to this verb ("were kidnapped and murdered", "was swept away
  /// and killed"); nil where none is joined.
  private func auxiliaryOfJoined(before joint: Int) -> Int? {
    guard sentence.has(joint, .and) || sentence.isMark(joint, ",") else { return nil }
    var position = pastAgent(endingAt: joint - 1)
    var hasParticiple = false
    while position >= sentence.tokens.lowerBound, joint - position < 10 {
      if sentence.has(position, .be) { return hasParticiple ? startOfVerb(position) : nil }
      let tag = sentence.isWord(position) ? sentence.reading.tag(of: position) : nil
      let isParticiple =
        tag == .vbn || tag == .vbd || sentence.harm(position).contains { $0.form == .past }
      let passes =
        sentence.isAdverb(position) || tag == .rb || tag == .rp
        || sentence.isMark(position, ",") || sentence.has(position, .to)
        || sentence.harm(position).contains { $0.isNoun || $0.isAdjective }
      guard isParticiple || passes else { return nil }
      if isParticiple { hasParticiple = true }
      position -= 1
    }
    return nil
  }

  /// "Were hit [by stray bullets] and wounded": where the words before the phrase end.
  private func pastAgent(endingAt last: Int) -> Int {
    guard objects.objects(after: last + 2, allowsSingle: true).isEmpty else { return last }
    var position = last
    while position > sentence.tokens.lowerBound, last - position < 5, sentence.isWord(position) {
      if sentence.isKey(position, VerbRule.by) { return position - 1 }
      guard !sentence.reading.tag(of: position).isVerb, !sentence.has(position, .phraseEnd) else {
        break
      }
      position -= 1
    }
    return last
  }

  private static let by = WordSet(words: ["by"])

  /// "Were believed to have been killed": the verb group begins with what makes it a belief.
  private func opensBelief(_ to: Int) -> Bool {
    sentence.has(to, .to) && sentence.isKey(to - 1, VerbRule.known) && sentence.has(to - 2, .be)
  }

  private func isPassive(_ auxiliaries: Range<Int>) -> Bool {
    let last = auxiliaries.last { sentence.has($0, .to) } ?? auxiliaries.lowerBound
    return auxiliaries.contains { $0 >= last && sentence.has($0, .be) }
  }

  /// Whether the verb stands behind a modal or "to", or in a condition: nothing happened.
  private func isUnreal(_ token: Int) -> Bool {
    // "Planned to kidnap and kill him": an infinitive joined to another.
    if sentence.has(token - 1, .and), sentence.harm(token).contains(where: { $0.form == .base }),
      sentence.reading.tag(of: token) == .vb
    {
      return true
    }
    var position = token - 1
    while position >= sentence.tokens.lowerBound, token - position < 7 {
      if sentence.has(position, .modal) || sentence.isKey(position, VerbRule.nearly) { return true }
      if sentence.has(position, .negation) { return true }
      if sentence.has(position, .to), !sentence.has(position, .have) {
        return !sentence.isKey(position - 1, VerbRule.known)
      }
      guard sentence.has(position, [.be, .have]) || sentence.isAdverb(position) else { break }
      position -= 1
    }
    return false
  }

  /// "Nearly died": did not die.
  static let nearly = WordSet(words: ["nearly", "almost"])

  /// "Is known to have killed", "managed to kill", "forced to flee".
  private static let known = WordSet(words: [
    "known", "believed", "reported", "thought", "said", "managed", "continued", "forced", "had",
    "confirmed", "presumed", "feared", "assumed", "suspected", "understood", "appeared", "seemed",
    "began", "started", "rushed",
    "helped", "scrambled", "raced", "hurried", "worked",
  ])

  /// "Are believed [to be]", "were thought [to be]".
  static func isBelief(_ token: Int, in sentence: CasualtySentence) -> Bool {
    sentence.isKey(token, known) && sentence.has(token - 1, [.be, .have])
  }

  /// Whether the word only describes the noun of a group ("eight wounded soldiers").
  private func isDescription(_ token: Int) -> Bool {
    sentence.has(token, .describing)
  }

  // MARK: Victims

  private func victims(before start: Int, _ token: Int, _ word: HarmWord, _ rule: String)
    -> [CasualtyFinding]
  {
    var groups = subjects.subjects(
      before: start, allowsSingle: word.effect.mayBeOne && isSingular(start..<token))
    if word.needsNoun { groups = groups.filter { $0.extended.upperBound == start } }
    return groups.enumerated().compactMap { index, group in
      guard group.suits(word), !isAnybody(group, start) else { return nil }
      let span = index == 0 ? nil : group.tokens
      return CasualtyFinding(
        word.effect, group, harm: token, spanning: span, verb: start..<token + 1,
        rule: "\(word.effect.rawValue) \(rule)")
    }
  }

  /// "After a person is infected": whoever it may be.
  private func isAnybody(_ group: VictimGroup, _ verb: Int) -> Bool {
    group.isSingle && sentence.isKey(verb, VerbRule.present)
      && group.who.count == 1 && sentence.isKey(group.who.lowerBound, VerbRule.person)
  }

  private static let present = WordSet(words: ["is", "gets", "becomes"])
  private static let person = WordSet(words: ["person", "human", "individual", "patient"])
  private static let singularBe = WordSet(words: ["was", "is", "has", "'s", "being"])
  private static let pluralBe = WordSet(words: ["were", "are", "have", "'re", "'ve"])

  /// Whether the auxiliaries allow a subject of one.
  private func isSingular(_ auxiliaries: Range<Int>) -> Bool {
    !auxiliaries.contains { sentence.isKey($0, VerbRule.pluralBe) }
  }

  private func victims(behind token: Int, _ word: HarmWord, _ rule: String) -> [CasualtyFinding] {
    let start = startOfVerb(token)
    // "Gunned down two men", "shot dead two men".
    let isLonger = word.particle != nil || sentence.harm(token + 1).contains(where: \.isAdjective)
    return objects.objects(
      after: isLonger ? token + 1 : token, allowsSingle: word.effect.mayBeOne
    ).enumerated().compactMap {
      index, group in
      guard group.suits(word), !isPossessor(group), !isCompound(token, group) else { return nil }
      // Who is not counted must be known to be a person where things can suffer the same.
      if group.isSingle, word.needsPeople, group.personhood != .people { return nil }
      return CasualtyFinding(
        word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
        verb: start..<token + 1, rule: "\(word.effect.rawValue) \(rule)")
    }
  }

  /// "Murder suspect", "kidnapping victim": a noun of harm before a person without an article.
  private func isCompound(_ token: Int, _ group: VictimGroup) -> Bool {
    group.isSingle && sentence.harm(token).contains { $0.isNoun }
      && !sentence.has(group.tokens.lowerBound, [.determiner, .pronoun])
      && !sentence.text.tokens[group.tokens.lowerBound].isCapitalized
  }

  /// "Hurt 40 farmers' markets": the people only own what was hurt.
  private func isPossessor(_ group: VictimGroup) -> Bool {
    let mark = group.tokens.upperBound
    guard !group.isSingle, sentence.tokens.contains(mark), sentence.text.tokens[mark].gap == .none
    else {
      return false
    }
    return sentence.reading.tag(of: mark) == .pos && !sentence.has(mark + 1, .person)
  }

  /// Whether an object that is nobody counted follows ("killed many people", "killed him").
  private func hasObject(_ token: Int) -> Bool {
    let next = token + 1
    return sentence.isWord(next) && sentence.has(next, [.determiner, .pronoun])
      && !sentence.has(next, .adverb)
      && !sentence.isTime(next)
  }

  /// "Three people killed in a crash", "two seriously wounded": a participle behind its victims.
  private func reduced(_ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    var before = token
    while sentence.isAdverb(before - 1)
      || sentence.isKey(before - 1, VerbRule.linking) && sentence.groupEnding(at: before - 1) != nil
    {
      before -= 1
    }
    if isActiveInPair(token) || describesThing(token) { return [] }
    if let name = nameBeforeComma(before), word.isTransitive {
      return CasualtyFinding(
        word.effect, name, harm: token, verb: token..<token + 1,
        rule: "\(word.effect.rawValue) participle"
      ).map { [$0] } ?? []
    }
    guard
      let group = sentence.groupEnding(at: before) ?? sentence.groupEnding(at: token)
        ?? groupBeforeAge(before),
      group.suits(word), !group.isSingle || word.isTransitive && word.effect.mayBeOne
    else { return [] }
    if isGappedAfterUnreal(group) { return [] }
    // "One of nine people arrested": nine were.
    if let whole = sentence.groups.first(where: {
      $0.tokens.lowerBound > group.tokens.lowerBound && $0.tokens.upperBound == before
        && $0.suits(word) && sentence.has($0.tokens.lowerBound - 1, .of)
    }) {
      return CasualtyFinding(
        word.effect, whole, harm: token, rule: "\(word.effect.rawValue) participle"
      ).map { [$0] } ?? []
    }
    let groups = [group] + subjects.coordinated(with: group)
    return groups.enumerated().compactMap { index, group in
      guard group.suits(word) else { return nil }
      return CasualtyFinding(
        word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
        rule: "\(word.effect.rawValue) participle")
    }
  }

  /// "Woman, 82, killed": the person before an age between commas.
  private func groupBeforeAge(_ token: Int) -> VictimGroup? {
    guard sentence.isMark(token - 1, ","), sentence.isMark(token - 3, ","),
      sentence.tokens.contains(token - 2), sentence.text.tokens[token - 2].kind == .number
    else { return nil }
    return sentence.groupEnding(at: token - 3)
  }

  /// "Four hurt feelings": the participle describes a thing.
  private func describesThing(_ token: Int) -> Bool {
    let next = token + 1
    guard sentence.isWord(next), !sentence.isTime(next), !sentence.has(next, .phraseEnd),
      sentence.text.tokens[next].gap <= .space, sentence.text.tokens[next].shape == .lower,
      sentence.harm(next).isEmpty, !sentence.isAdverb(next)
    else { return false }
    return sentence.reading.tag(of: next) == .nns && !sentence.has(next, .person)
  }

  /// "Four may have been killed and seven wounded": what holds of the first verb holds of both.
  private func isGappedAfterUnreal(_ group: VictimGroup) -> Bool {
    let joint = group.tokens.lowerBound - 1
    guard sentence.has(joint, .and) || sentence.isMark(joint, ",") else { return false }
    let before = (max(sentence.tokens.lowerBound, joint - 8)..<joint).last {
      sentence.harm($0).contains { $0.form == .past }
    }
    return before.map(isUnreal) ?? false
  }

  /// "Businessman Erik Holm, kidnapped a week ago": a name, a comma, a participle.
  private func nameBeforeComma(_ token: Int) -> VictimGroup? {
    guard sentence.isMark(token - 1, ","),
      sentence.has(token + 1, [.preposition, .adverb])
        || sentence.isTime(token + 1) || sentence.groupStarting(at: token + 1) != nil,
      let name = PersonNames(sentence).name(endingAt: token - 2)
    else { return nil }
    return VictimGroup(
      range: CountRange(1), tokens: name, extended: name,
      who: name.upperBound..<name.upperBound, personhood: .people, isSingle: true)
  }

  /// "A gunman shot and killed four people": the first of two verbs with one object.
  private func isActiveInPair(_ token: Int) -> Bool {
    guard sentence.has(token + 1, .and),
      sentence.harm(token + 2).contains(where: { $0.form == .past && $0.isTransitive })
    else { return false }
    return !objects.objects(after: token + 2, allowsSingle: true).isEmpty
  }
}
