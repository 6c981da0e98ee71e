internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Reads who takes part in what a clause says.
struct ParticipantReader {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// Who is named in a run of tokens, in text order, each once.
  ///
  /// A place counts as its country when it is a demonym, a country that acts, or a capital that
  /// stands for its government; a place where something happens does not.
  func participants(in run: Range<Int>) -> [Participant] {
    var found: [Participant] = []
    for phrase in sentence.clauses.phrases where run.contains(phrase.head) && !phrase.isTime {
      for participant in participants(of: phrase) where !found.contains(participant) {
        found.append(participant)
      }
    }
    return found
  }

  /// Who a noun phrase names or refers back to.
  func participants(of phrase: NounPhrase) -> [Participant] {
    if let pair = PairResolver(sentence: sentence).participants(of: phrase) { return pair }
    let found = named(in: phrase)
    return found.isEmpty ? holder(of: phrase).map { [$0] } ?? [] : found
  }

  /// Who a noun phrase names itself.
  func named(in phrase: NounPhrase) -> [Participant] {
    var found = countries(in: phrase)
    if let name = name(in: phrase) { found.append(name) }
    return found
  }

  /// "The minister": the person whom the text has named with that office.
  private func holder(of phrase: NounPhrase) -> Participant? {
    guard phrase.tokens.count <= 3,
      text.tokens[phrase.tokens.lowerBound].key == ParticipantReader.theKey,
      let noun = OfficeLexicon.standard.noun(text.tokens[phrase.head], in: text), !noun.isPlural,
      let person = SpeakerResolver(article: sentence.article)
        .resolve(phrase.tokens, in: sentence), person.isPerson
    else { return nil }
    return Participant(name: person.name, kind: .person)
  }

  private func countries(in phrase: NounPhrase) -> [Participant] {
    var found: [Participant] = []
    for place in sentence.places where phrase.tokens.overlaps(place.tokens) {
      guard acts(place, in: phrase), let country = ParticipantReader.country(place.reference)
      else { continue }
      if !found.contains(country) { found.append(country) }
    }
    return found
  }

  /// The country that a place is or belongs to.
  static func country(_ place: PlaceReference) -> Participant? {
    guard let code = place.countryCode else { return nil }
    return Participant(
      name: place.countryName ?? place.name, kind: .country, countryCode: code)
  }

  /// Whether a place mention stands for people or a government rather than a location.
  private func acts(_ place: PlaceMention, in phrase: NounPhrase) -> Bool {
    if place.reference.kind == .demonym || place.standsForGovernment { return true }
    if PlaceFinder(sentence: sentence).isLocation(place) { return false }
    guard place.reference.name == place.reference.countryName else { return false }
    guard let preposition = phrase.preposition else { return true }
    return ParticipantReader.actingPrepositions.contains(text.tokens[preposition])
  }

  /// A person or organisation at the end of a phrase.
  private func name(in phrase: NounPhrase) -> Participant? {
    guard sentence.tag(of: phrase.head).isProperNoun,
      !sentence.places.contains(where: { $0.tokens.contains(phrase.head) }),
      let name = NameReader(text: text).name(at: phrase.head, within: phrase.tokens)
    else { return nil }
    let words = text[text.span(of: name.tokens)]
    if name.isOrganisation { return Participant(name: words, kind: .organisation) }
    let full = sentence.article.actors.fullName(surname: text.tokens[phrase.head])
    if name.tokens.count > 1 || name.hasTitle || full != nil {
      return Participant(name: name.tokens.count > 1 ? words : full ?? words, kind: .person)
    }
    return Participant(name: words, kind: .group)
  }

  private static let theKey = WordKey.of("the")
  private static let actingPrepositions = WordSet(words: [
    "by", "between", "with", "of", "from", "and", "to", "against", "for",
  ])
}
