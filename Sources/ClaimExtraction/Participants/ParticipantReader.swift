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

  /// Who a noun phrase names.
  func participants(of phrase: NounPhrase) -> [Participant] {
    if let pair = pair(phrase) { return pair }
    var found = countries(in: phrase)
    if let name = name(in: phrase) { found.append(name) }
    return found
  }

  /// "The two nations", "both sides", "the pair": the two countries that the article is about.
  private func pair(_ phrase: NounPhrase) -> [Participant]? {
    let head = text.tokens[phrase.head]
    let isPairNoun = ActorWords.standard.classes(head).contains(.state)
    guard isPairNoun && saysTwo(phrase) || ParticipantReader.pair.contains(head) else { return nil }
    return sentence.article.actors.pair ?? []
  }

  private func saysTwo(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains { ParticipantReader.two.contains(text.tokens[$0]) }
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

  private static let two = WordSet(words: ["two", "both"])
  private static let pair = WordSet(words: ["pair", "duo"])
  private static let actingPrepositions = WordSet(words: [
    "by", "between", "with", "of", "from", "and", "to", "against", "for",
  ])
}
