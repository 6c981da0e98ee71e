internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Offices that stand right before the name of who holds them.
extension SentenceRoles {
  /// "Former President Ann Hale", "Secretary of State Ann Hale", "Presidents Hale and Ruiz".
  func beforeName(_ phrase: OfficePhrase) -> [RoleMention] {
    var phrase = phrase
    var name = name(after: phrase.tokens.upperBound)
    if name == nil, let split = split(phrase) { (phrase, name) = split }
    guard let name, canStandBeforeName(phrase, name), !isNumbered(name) else { return [] }
    let first = RoleMention(
      tokens: phrase.tokens.lowerBound..<name.tokens.upperBound, person: name, phrase: phrase,
      tenure: tenure(of: phrase), rule: "role.before-name")
    guard phrase.noun.isPlural else { return [first] }
    return [first] + others(after: first)
  }

  /// The name behind a title, "Mr" and the like skipped.
  func name(after end: Int) -> PersonName? {
    var start = end
    while tokens.contains(start), text.tokens[start].gap <= .line,
      !NameWord.classes(text.tokens[start]).isDisjoint(with: [.honorific, .rank]),
      text.tokens[start].isCapitalized
    {
      start += 1
    }
    guard tokens.contains(start), text.tokens[start].gap <= .line else { return nil }
    return name(at: start)
  }

  private func canStandBeforeName(_ phrase: OfficePhrase, _ name: PersonName) -> Bool {
    let isCapital = text.tokens[phrase.head].isCapitalized
    switch phrase.noun.kind {
    case .crown:
      return isCapital && phrase.complement == nil
        && (phrase.core.count == 1 || isPlace(phrase.core.lowerBound))
    case .chiefly: return phrase.hasCharge
    case .title:
      return isCapital || phrase.isSpecified || name.tokens.count > 1 || people.isKnown(name)
    case .post: return phrase.isSpecified
    case .adjunct: return false
    }
  }

  /// "Commissioner Place 1": a thing, not a person.
  private func isNumbered(_ name: PersonName) -> Bool {
    let next = name.tokens.upperBound
    return name.tokens.count == 1 && tokens.contains(next) && text.tokens[next].kind == .number
      && text.tokens[next].gap == .space
  }

  /// "Presidents Hale, Ruiz and Okoye": each of them holds one.
  private func others(after first: RoleMention) -> [RoleMention] {
    var found: [RoleMention] = []
    var end = skipOrigin(from: first.tokens.upperBound)
    while tokens.contains(end) {
      var next = end
      if isMark(next, ",") { next += 1 }
      if key(next) == SentenceRoles.and { next += 1 }
      guard next > end, tokens.contains(next), let name = name(after: next) else { break }
      var role = first
      role.person = name
      role.tokens = first.tokens.lowerBound..<name.tokens.upperBound
      role.rule = "role.shared-title"
      found.append(role)
      end = skipOrigin(from: name.tokens.upperBound)
    }
    return found
  }

  /// "Foreign Ministers Ann Hale of Fiji and …": behind the country.
  private func skipOrigin(from end: Int) -> Int {
    guard key(end) == SentenceRoles.of,
      let complement = ComplementReader(sentence).complement(at: end)
    else { return end }
    return complement.upperBound
  }

  // MARK: A name at the end of the complement

  /// "Secretary of State Ann Hale": cuts the name off what the office is of.
  private func split(_ phrase: OfficePhrase) -> (OfficePhrase, PersonName)? {
    guard let complement = phrase.complement else { return nil }
    for end in ComplementReader(sentence).ends(at: complement.lowerBound) {
      if let start = nameStart(in: complement.lowerBound..<end), let name = name(at: start),
        mayFollow(complement.lowerBound..<start, name, of: phrase)
      {
        var cut = phrase
        cut.complement = complement.lowerBound..<start
        cut.tokens = phrase.tokens.lowerBound..<start
        return (cut, name)
      }
    }
    return nil
  }

  /// Whether a name may stand behind what an office is of and be no part of it.
  ///
  /// One word is a name behind a portfolio ("Secretary of State Hale") or where the article tells so;
  /// no name follows a common noun ("the leader of the group Alpha") or goes on a name of a body.
  private func mayFollow(
    _ complement: Range<Int>, _ name: PersonName, of phrase: OfficePhrase
  ) -> Bool {
    let last = text.tokens[complement.upperBound - 1]
    // "A spokesman for Prime Minister Ann Hale": the name is that of the inner office.
    if NameWord.classes(last).contains(.office) || SentenceRoles.groups.contains(last) {
      return false
    }
    guard name.tokens.count == 1 else {
      // "Ann Hale, chief of the Lima Interests Section": the office is hers.
      let hasArticle = complement.contains { sentence.tag(of: $0).isDeterminer }
      return !hasArticle || apposedToName(phrase) == nil
    }
    if phrase.determiner != nil, last.shape == .lower { return false }
    let isPortfolio =
      complement.count <= 4 && phrase.determiner == nil && last.isCapitalized
      && OfficeLexicon.standard.isPortfolio(text.tokens[complement.lowerBound + 1])
    return isPortfolio || (people.isKnown(name) && apposedToName(phrase) == nil)
  }

  /// Where a name begins that reaches to the end of a complement; the longest possible one.
  private func nameStart(in complement: Range<Int>) -> Int? {
    var run = complement.upperBound
    while run > complement.lowerBound + 1, isNameLike(run - 1) { run -= 1 }
    for start in run..<complement.upperBound where start > complement.lowerBound + 1 {
      if endsComplement(start - 1, isAtStart: start == run), let name = name(at: start),
        name.tokens.upperBound >= complement.upperBound, !isJoined(name.tokens.upperBound)
      {
        return start
      }
    }
    return nil
  }

  /// "Animal Disease and Diagnostic": goes on with "and" and a word in capitals that begins no name.
  private func isJoined(_ end: Int) -> Bool {
    guard key(end) == SentenceRoles.and || isMark(end, "&"), tokens.contains(end + 1) else {
      return false
    }
    return text.tokens[end + 1].isCapitalized && !sentence.tag(of: end + 1).isDeterminer
      && people.mentions(in: end + 1..<end + 2).isEmpty
  }

  private func isNameLike(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .dash { return token.gap == .none }
    guard token.kind == .word else { return false }
    let classes = NameWord.classes(token)
    if classes.contains(.particle), token.shape == .lower { return true }
    let tag = sentence.tag(of: index)
    return token.isCapitalized && (tag.isNoun || tag.isAdjective || tag == .fw)
      && classes.isDisjoint(with: [.organisation, .portfolio, .office, .neverName])
      && !isPlace(index)
  }

  /// Whether a token may be the last word of what an office is of, with a name behind it.
  private func endsComplement(_ index: Int, isAtStart: Bool) -> Bool {
    let token = text.tokens[index]
    let classes = NameWord.classes(token)
    if !classes.isDisjoint(with: [.organisation, .portfolio, .office]) || isPlace(index) {
      return true
    }
    if token.shape == .upper, token.count > 1 { return true }
    return isAtStart && token.shape == .lower && sentence.tag(of: index).isNoun
  }

  private func isPlace(_ index: Int) -> Bool {
    sentence.places.contains { $0.tokens.contains(index) }
  }

  /// Common nouns behind which the name of a body stands, not of a person.
  private static let groups = WordSet(words: [
    "group", "party", "movement", "bloc", "charity", "firm", "company", "club", "band",
    "organisation", "organization", "network", "newspaper", "channel", "website", "militia",
    "faction", "coalition", "consortium", "agency", "airline", "carmaker", "bank", "magazine",
    "station", "tribe", "clan", "cartel", "gang", "team", "alliance", "union", "association",
  ])
}
