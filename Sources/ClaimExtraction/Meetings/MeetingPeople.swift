internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Who meets: tells people and bodies from things, and reads their names.
struct MeetingPeople {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// Whether a noun phrase is somebody: a pronoun, a name, a country, people or a body.
  func isSomebody(_ phrase: NounPhrase) -> Bool {
    let tag = sentence.tag(of: phrase.head)
    let word = text.tokens[phrase.head]
    if tag == .prp || tag == .wp { return word.key != MeetingPeople.itKey }
    if tag.isProperNoun || tag == .cd || tag == .dt { return true }
    // "Roh Min-seo".
    if phrase.head - 2 >= phrase.tokens.lowerBound, text.tokens[phrase.head - 1].kind == .dash,
      sentence.tag(of: phrase.head - 2).isProperNoun
    {
      return true
    }
    return isPeople(word) || sentence.places.contains { $0.tokens.contains(phrase.head) }
  }

  /// Whether a common noun names people or a body that acts.
  func isPeople(_ word: Token) -> Bool {
    !ActorWords.standard.classes(word).isDisjoint(with: .acting)
      || (SentenceRole.table[word]?.contains(.person) ?? false)
      || MeetingPeople.parties.contains(word)
  }

  /// Where a list of noun phrases that begins with this one ends ("Iran, Iraq and Syria").
  func conjuncts(from phrase: NounPhrase, clause: Int) -> Int {
    var end = phrase.tokens.upperBound
    while let next = sentence.clauses.phrases.first(where: { $0.tokens.lowerBound > end - 1 }),
      !next.isTime, sentence.clauses.clauseIndex(of: next.head) == clause,
      isListLink(end..<next.tokens.lowerBound)
    {
      end = next.tokens.upperBound
    }
    return end
  }

  private func isListLink(_ run: Range<Int>) -> Bool {
    guard !run.isEmpty, run.count <= 3 else { return false }
    return run.allSatisfy {
      text.isMark($0, ",") || sentence.tag(of: $0) == .cc
        || MeetingPeople.fromWords.contains(text.tokens[$0])
    }
  }

  /// Who is named in runs of tokens, each once; pairs and pronouns as the text before tells them.
  func participants(in runs: [Range<Int>], clause: Int) -> [Participant] {
    let reader = ParticipantReader(sentence: sentence)
    var found: [Participant] = []
    for run in runs {
      var own = coordinatedDemonyms(before: run) + reader.participants(in: run)
      if own.isEmpty { own = resolved(run, clause: clause) }
      for participant in own where !found.contains(participant) && !isOffice(participant) {
        found.append(participant)
      }
    }
    return found
  }

  /// "Vice Prime Minister" names nobody.
  private func isOffice(_ participant: Participant) -> Bool {
    guard participant.kind == .person || participant.kind == .group,
      let last = participant.name.split(separator: " ").last
    else { return false }
    return MeetingPeople.offices.contains(WordKey.of(last.lowercased()))
  }

  /// "Peruvian and Chilean diplomats": the first adjective stands outside the noun phrase.
  private func coordinatedDemonyms(before run: Range<Int>) -> [Participant] {
    var found: [Participant] = []
    var start = run.lowerBound
    while sentence.tokens.contains(start - 2),
      sentence.tag(of: start - 1) == .cc || text.isMark(start - 1, ","),
      let place = sentence.places.last(where: { $0.tokens.upperBound == start - 1 }),
      place.reference.kind == .demonym, sentence.clauses.phrase(of: start - 2) == nil
    {
      if let country = ParticipantReader.country(place.reference) { found.insert(country, at: 0) }
      start = place.tokens.lowerBound
    }
    return found
  }

  /// Who a pronoun or "the two leaders" means, by the clause above and the sentences before.
  private func resolved(_ run: Range<Int>, clause: Int) -> [Participant] {
    guard let phrase = sentence.clauses.phrases.first(where: { run.contains($0.head) }) else {
      return []
    }
    let head = text.tokens[phrase.head]
    if MeetingPeople.singular.contains(head) { return speaker(above: clause) }
    let saysTwo = phrase.tokens.contains { MeetingPeople.two.contains(text.tokens[$0]) }
    guard saysTwo || MeetingPeople.plural.contains(head) else { return [] }
    let wantsPersons = SentenceRole.table[head]?.contains(.person) ?? false
    for index in [sentence.index, sentence.index - 1, sentence.index - 2] where index >= 0 {
      let other = index == sentence.index ? sentence : sentence.article.reading(of: index)
      let end = index == sentence.index ? run.lowerBound : other.tokens.upperBound
      let named = ParticipantReader(sentence: other)
        .participants(in: other.tokens.lowerBound..<end)
      let persons = named.filter { $0.kind == .person }
      if persons.count == 2 { return persons }
      let countries = named.filter { $0.kind == .country }
      if countries.count == 2, persons.isEmpty, !wantsPersons { return countries }
      if !persons.isEmpty { return [] }
    }
    return []
  }

  /// "Anna Berg said that she had met": the subject of the clause above, where it is one person.
  private func speaker(above clause: Int) -> [Participant] {
    let reader = ParticipantReader(sentence: sentence)
    for index in sentence.clauses.chain(from: clause).dropFirst() {
      guard let subject = sentence.clauses.clauses[index].subject else { continue }
      let persons = reader.participants(in: subject).filter { $0.kind == .person }
      if !persons.isEmpty { return persons.count == 1 ? persons : [] }
    }
    return []
  }

  private static let itKey = WordKey.of("it")
  private static let fromWords = WordSet(words: ["from", "of", "visiting", "then"])
  private static let offices = Set(
    [
      "minister", "president", "secretary", "chairman", "chancellor", "king", "assembly", "summit",
      "conference", "meeting", "talks",
    ]
    .map { WordKey.of($0) })
  private static let two = WordSet(words: ["two", "both"])
  private static let plural = WordSet(words: ["they", "pair", "duo"])
  private static let singular = WordSet(words: ["he", "she"])
  /// Who negotiates, beside people.
  private static let parties = WordSet(words: [
    "sides", "parties", "neighbours", "neighbors", "rivals", "foes", "allies", "trio", "quartet",
    "quintet", "lenders", "firms", "companies", "unions", "banks", "airlines", "regulators",
    "regulator", "creditors", "donors", "partners", "powers", "states", "members", "leadership",
    "delegations", "camps", "factions", "insurgents", "guerrillas", "taliban", "others",
  ])
}
