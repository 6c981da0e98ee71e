internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Offices told by a verb alone: "chairs the military committee", "has headed the agency since 2019".
struct OfficeVerb {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }
  private var people: ArticlePeople { sentence.article.people }

  /// The office nouns of the verbs, by form.
  private static let nouns: WordTable<String> = {
    var table = WordTable<String>()
    for (verb, noun) in [("chair", "chair"), ("head", "head"), ("lead", "leader")] {
      for form in Inflector.allForms(ofVerb: verb) { table[form] = noun }
    }
    table["led"] = "leader"
    return table
  }()

  /// Whether a word of the sentence may be such a verb, with a body shortly behind: the cheap look
  /// before all others.
  static func holdsVerb(_ sentence: SentenceReading) -> Bool {
    let (tokens, verbs, bodies) = (sentence.text.tokens, nouns, bodies)
    return sentence.tokens.contains { verb in
      guard tokens[verb].shape == .lower, verbs.contains(tokens[verb]) else { return false }
      let behind = verb + 1..<min(verb + 9, sentence.tokens.upperBound)
      return behind.contains { bodies.contains(tokens[$0]) }
    }
  }

  func claims() -> [Claim] {
    sentence.clauses.clauses.indices.compactMap(claim)
  }

  private func claim(clause index: Int) -> Claim? {
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup, let noun = OfficeVerb.nouns[text.tokens[group.head]],
      group.form == .finite, !group.isPassive, !group.isProgressive, group.negation == nil,
      let body = sentence.clauses.phrase(of: group.tokens.upperBound),
      body.tokens.lowerBound == group.tokens.upperBound, isBody(body),
      let person = person(clause)
    else { return nil }
    let reading = ModalityReader().modality(of: group.tokens, in: sentence)
    guard reading.modality == .happened || reading.modality == .planned, !reading.isNegated else {
      return nil
    }
    let end = whole(body)
    let tenure: Tenure =
      reading.modality == .planned
      ? .future : group.tense == .past && !group.isPerfect ? .former : .current
    let role = Role(
      person: people.fullName(of: person), office: noun + " of " + text.plainWords(of: end),
      tenure: tenure)
    let start =
      group.tokens.lowerBound - person.tokens.lowerBound > 12
      ? group.tokens.lowerBound : person.tokens.lowerBound
    return Claim(
      kind: .role, span: text.span(of: start..<end.upperBound), sentence: sentence.span,
      statement: Statement(event: .office, role: role), rule: "role.verb")
  }

  /// The one person who is the subject.
  private func person(_ clause: Clause) -> PersonName? {
    guard let subject = clause.subject else { return nil }
    let range = people.mentions(in: subject)
    guard let name = people.mentions[range].first?.name else { return nil }
    // "Ann Hale's team", "a friend of Ann Hale", "Ann Hale and Juan Ruiz".
    let next = name.tokens.upperBound
    let before = name.tokens.lowerBound - 1
    let isPossessor = sentence.tokens.contains(next) && sentence.tag(of: next) == .pos
    let isBehind = subject.contains(before) && sentence.tag(of: before) == .in
    let isJoined = subject.contains(next) && sentence.tag(of: next) == .cc
    return isPossessor || isBehind || isJoined ? nil : name
  }

  /// A body that has somebody at its head, and not what it does next ("leads the party into").
  private func isBody(_ phrase: NounPhrase) -> Bool {
    guard OfficeVerb.bodies.contains(text.tokens[phrase.head]),
      sentence.tag(of: phrase.tokens.lowerBound).isDeterminer
        || text.tokens[phrase.tokens.lowerBound].isCapitalized
    else { return false }
    let next = phrase.tokens.upperBound
    guard sentence.tokens.contains(next) else { return true }
    return !OfficeVerb.aims.contains(text.tokens[next])
  }

  /// The body with what it is of.
  private func whole(_ phrase: NounPhrase) -> Range<Int> {
    let complement = ComplementReader(sentence).complement(at: phrase.tokens.upperBound)
    return phrase.tokens.lowerBound..<(complement?.upperBound ?? phrase.tokens.upperBound)
  }

  private static let aims = WordSet(words: [
    "to", "into", "in", "through", "past", "by", "with", "against", "towards", "toward", "at",
  ])
  private static let bodies = WordSet(words: [
    "committee", "subcommittee", "commission", "council", "board", "agency", "ministry",
    "department", "authority", "union", "party", "federation", "confederation", "association",
    "society", "foundation", "institute", "institution", "bank", "court", "parliament", "senate",
    "assembly", "government", "cabinet", "caucus", "bureau", "directorate", "secretariat",
    "organisation", "organization", "corporation", "company", "university", "college", "academy",
    "league", "bloc", "panel", "tribunal", "movement", "faction", "militia", "opposition",
    "regulator", "watchdog", "inspectorate", "diocese", "archdiocese", "observatory",
    "administration", "service", "mission", "delegation", "office", "centre", "center", "programme",
    "program", "division", "coalition", "alliance", "network",
    "charity", "fund", "trust", "hospital", "museum", "school", "church", "laboratory", "lab",
    "inquiry", "chamber", "parish", "taskforce",
  ])
}
