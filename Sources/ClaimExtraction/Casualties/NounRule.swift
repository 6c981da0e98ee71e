internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Reads casualties told by a noun: "the death of three", "three deaths", "three bodies".
struct NounRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What a noun says of the victims behind its "of".
  func findings(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard word.frame != .outcome else { return [] }
    guard let of = indexOfOf(token) else { return possessed(token, word) }
    return ObjectFinder(sentence).objects(after: of, allowsSingle: true, isSubject: true)
      .enumerated().compactMap { index, group in
        guard group.suits(word), !group.isNobody else { return nil }
        // "The governing body of 12 clubs": one body is of one.
        if word.frame == .body, !word.isPlural, !group.isSingle { return nil }
        return CasualtyFinding(
          word.effect, group, harm: token, spanning: index == 0 ? nil : group.tokens,
          rule: "\(word.effect.rawValue) of")
      }
  }

  /// "The remains of 12 people": people must be named, as buildings leave remains too.
  func remains(at token: Int) -> [CasualtyFinding] {
    guard sentence.has(token + 1, .of),
      sentence.has(token - 1, .determiner) || sentence.reading.tag(of: token).isNoun
    else { return [] }
    return ObjectFinder(sentence).objects(after: token + 1, allowsSingle: true).compactMap {
      $0.personhood == .people && !$0.isNobody
        ? CasualtyFinding(.killed, $0, harm: token, rule: "killed remains") : nil
    }
  }

  /// "Ana Ruiz's murder", "his death", "the six miners' deaths".
  private func possessed(_ token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    if describesNoun(token) { return [] }
    var before = token - 1
    if sentence.isWord(before), sentence.reading.tag(of: before) == .jj { before -= 1 }
    let owners: VictimGroup?
    if sentence.reading.tokens.contains(before), sentence.reading.tag(of: before) == .pos {
      owners = sentence.groupEnding(at: before) ?? person(endingAt: before - 1)
    } else if sentence.has(before, .singularPronoun), word.frame == .event, !word.isPlural {
      owners = single(before..<before + 1)
    } else {
      owners = nil
    }
    guard let group = owners, group.suits(word), !group.isNobody,
      let finding = CasualtyFinding(
        word.effect, group, harm: token, rule: "\(word.effect.rawValue) of")
    else { return [] }
    return [finding]
  }

  /// "The patient's body weight", "the county's homicide unit".
  private func describesNoun(_ token: Int) -> Bool {
    let next = token + 1
    guard sentence.tokens.contains(next), !sentence.isTime(next) else { return false }
    if sentence.text.tokens[next].kind == .dash { return sentence.text.tokens[next].gap == .none }
    return sentence.isWord(next) && !sentence.has(next, .phraseEnd)
      && sentence.reading.tag(of: next).isNoun
  }

  private func person(endingAt token: Int) -> VictimGroup? {
    if let name = PersonNames(sentence).name(endingAt: token) { return single(name) }
    guard sentence.has(token, .person), !sentence.has(token, [.plural, .collective]) else {
      return nil
    }
    return single(token..<token + 1)
  }

  private func single(_ tokens: Range<Int>) -> VictimGroup {
    VictimGroup(
      range: CountRange(1), tokens: tokens, extended: tokens,
      who: tokens.upperBound..<tokens.upperBound, personhood: .people, isSingle: true)
  }

  /// "Deaths of", "kidnapping and murder of", "death in custody of".
  private func indexOfOf(_ token: Int) -> Int? {
    var next = token + 1
    if sentence.has(next, .and),
      sentence.harm(next + 1).contains(where: { $0.isNoun || $0.form == .gerund })
    {
      next += 2
    }
    if sentence.has(next, .preposition), !sentence.has(next, .of) { next = pastPhrase(next) }
    if Insertions(sentence).isDash(next) { next = pastDashes(next) }
    // "The shelling [of nine villagers]": an editor's insertion.
    if sentence.isMark(next, "[") { next += 1 }
    return sentence.has(next, .of) ? next : nil
  }

  /// Past an insertion between dashes.
  private func pastDashes(_ start: Int) -> Int {
    var next = start + 1
    while next < min(sentence.tokens.upperBound, start + 20) {
      if Insertions(sentence).isDash(next) { return next + 1 }
      next += 1
    }
    return start
  }

  /// Past "in Lagos" or "on Monday" between a noun and its "of".
  private func pastPhrase(_ start: Int) -> Int {
    var next = start + 1
    while sentence.isTime(next)
      || sentence.reading.places.contains(where: { $0.tokens.contains(next) })
    {
      next += 1
    }
    return next > start + 1 ? next : start
  }

  /// What groups say whose head is itself a noun of harm ("three deaths", "no casualties").
  func counted() -> [CasualtyFinding] {
    sentence.groups.compactMap { group in
      guard let noun = group.harmNoun, noun.frame != .ofOnly, noun.frame != .complement else {
        return nil
      }
      if noun.frame == .body, group.isNobody { return nil }
      // "270 swine deaths".
      if group.who.contains(where: { sentence.has($0, .thing) }),
        !group.who.contains(where: { sentence.has($0, .person) })
      {
        return nil
      }
      return CasualtyFinding(
        noun.effect, group, harm: group.tokens.upperBound - 1, spanning: group.tokens,
        rule: "\(noun.effect.rawValue) counted")
    }
  }

  /// "300 injured people a day".
  private func isRate(_ token: Int) -> Bool {
    sentence.isKey(token, NounRule.per) && sentence.isTime(token + 1)
      || sentence.isKey(token, NounRule.per) && sentence.isKey(token + 1, NounRule.spans)
  }

  /// Whose injuries are news of sport: "three injured defenders".
  private static let athletes = WordSet(words: [
    "players", "defenders", "midfielders", "forwards", "strikers", "wingers", "goalkeepers",
    "bowlers", "batters", "batsmen", "pitchers", "starters", "regulars", "quarterbacks",
    "teammates", "team-mates", "internationals", "stars",
  ])

  private static let per = WordSet(words: ["a", "per", "each", "every"])
  private static let spans = WordSet(words: ["day", "night", "week", "month", "year", "hour"])

  /// What groups say of whom a describing word tells the harm ("eight wounded soldiers").
  func described() -> [CasualtyFinding] {
    sentence.groups.compactMap { group in
      guard let word = group.described, let token = group.describedAt, !group.isNobody,
        word.frame != .deadly, group.personhood == .people || group.harmNoun != nil,
        word.form == .none || word.form == .past, !isRate(group.extended.upperBound),
        !(word.effect == .injured && sentence.isKey(group.tokens.upperBound - 1, NounRule.athletes))
      else { return nil }
      return CasualtyFinding(
        word.effect, group, harm: token, spanning: group.tokens,
        rule: "\(word.effect.rawValue) described")
    }
  }
}
