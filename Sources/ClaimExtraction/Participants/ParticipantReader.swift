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
    var end = sentence.dateline?.upperBound ?? run.lowerBound
    for phrase in sentence.clauses.phrases
    where run.contains(phrase.head) && !phrase.isTime && phrase.tokens.lowerBound >= end {
      // "The Ministry of Works (MOW)": the same once more.
      if isAlias(phrase) { continue }
      for participant in participants(of: phrase) where !found.contains(participant) {
        found.append(participant)
      }
      end = OrganisationName(sentence: sentence).end(of: phrase)
    }
    return found
  }

  /// An abbreviation in brackets behind what it stands for.
  private func isAlias(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count == 1 && phrase.tokens.lowerBound > sentence.tokens.lowerBound
      && text.tokens[phrase.head].shape == .upper
      && text.isMark(phrase.tokens.lowerBound - 1, "(")
      && phrase.tokens.upperBound < sentence.tokens.upperBound
      && text.isMark(phrase.tokens.upperBound, ")")
  }

  /// Who a noun phrase names or refers back to.
  func participants(of phrase: NounPhrase) -> [Participant] {
    if let pair = PairResolver(sentence: sentence).participants(of: phrase) { return pair }
    let found = named(in: phrase)
    if !found.isEmpty { return found }
    let meant = PronounReference(sentence: sentence).participant(of: phrase) ?? holder(of: phrase)
    return meant.map { [$0] } ?? []
  }

  /// Who a noun phrase names itself.
  func named(in phrase: NounPhrase) -> [Participant] {
    var found = countries(in: phrase)
    if let name = name(in: phrase) { found.append(name) }
    return found
  }

  /// Who is named anywhere in a sentence, each once; pronouns and the like left aside.
  func named(in other: SentenceReading) -> [Participant] {
    var found: [Participant] = []
    let start = other.dateline?.upperBound ?? other.tokens.lowerBound
    for phrase in other.clauses.phrases where phrase.head >= start && !phrase.isTime {
      for one in ParticipantReader(sentence: other).named(in: phrase) where !found.contains(one) {
        found.append(one)
      }
    }
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
    for place in sentence.places
    where phrase.tokens.overlaps(place.tokens) && sentence.dateline?.overlaps(place.tokens) != true
    {
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
    // "Talks in the Lebanese capital".
    if place.rule == ReferringPlaces.capitalRule || sends(place, phrase) { return true }
    if PlaceFinder(sentence: sentence).isLocation(place) { return false }
    guard place.reference.name == place.reference.countryName else { return false }
    guard let preposition = phrase.preposition else { return true }
    return ParticipantReader.actingPrepositions.contains(text.tokens[preposition])
  }

  /// "A minister from Moscow", "the envoys from Peru".
  private func sends(_ place: PlaceMention, _ phrase: NounPhrase) -> Bool {
    guard let from = phrase.preposition, text.tokens[from].key == ParticipantReader.fromKey,
      sentence.tokens.contains(from - 1), place.tokens.lowerBound == phrase.tokens.lowerBound,
      let code = place.reference.countryCode
    else { return false }
    let before = text.tokens[from - 1]
    guard
      OfficeLexicon.standard.noun(before, in: text) != nil
        || ParticipantReader.senders.contains(before)
    else { return false }
    return place.reference.name == place.reference.countryName
      || Gazetteer.standard.capital(ofCountry: code)?.geonameID == place.reference.geonameID
  }

  /// A person or organisation at the end of a phrase, or an organisation that its people act for.
  private func name(in phrase: NounPhrase) -> Participant? {
    let organisation = OrganisationName(sentence: sentence)
    if let name = organisation.modifier(of: phrase) {
      return Participant(name: text.plainWords(of: name), kind: .organisation)
    }
    // "In Al-Xville": what stands behind a preposition of place is one.
    guard !sentence.places.contains(where: { $0.tokens.contains(phrase.head) }),
      !isBehindPlacePreposition(phrase)
    else { return nil }
    if let person = person(in: phrase) { return person }
    guard sentence.tag(of: phrase.head).isProperNoun,
      let name = NameReader(text: text).name(at: phrase.head, within: phrase.tokens)
    else { return nil }
    if name.isOrganisation {
      let end = organisation.end(of: phrase)
      let tokens = name.tokens.lowerBound..<max(name.tokens.upperBound, end)
      return Participant(name: text.plainWords(of: tokens), kind: .organisation)
    }
    // "Health Minister" alone names nobody.
    if OfficeLexicon.standard.noun(text.tokens[phrase.head], in: text) != nil { return nil }
    let words = text.plainWords(of: name.tokens)
    if name.tokens.count > 1 || name.hasTitle { return Participant(name: words, kind: .person) }
    return Participant(name: words, kind: .group)
  }

  private func isBehindPlacePreposition(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition else { return isLabel(phrase) }
    if ParticipantReader.placing.contains(text.tokens[preposition]) { return true }
    // "The island of Xmaan".
    return text.tokens[preposition].key == ParticipantReader.ofKey
      && sentence.tokens.contains(preposition - 1)
      && PlaceWords.standard.classes(text.tokens[preposition - 1]).contains(.kind)
  }

  /// "Xville: a drone hit a bus".
  private func isLabel(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.upperBound < sentence.tokens.lowerBound + 6
      && phrase.tokens.lowerBound <= sentence.tokens.lowerBound + 1
      && text.isMark(phrase.tokens.upperBound, ":")
  }

  /// The person whose name holds the head of a phrase, by the fullest name that the article uses.
  private func person(in phrase: NounPhrase) -> Participant? {
    let people = sentence.article.people
    let own = people.mentions[people.mentions(in: phrase.tokens)]
    // "Moon Jae-in" ends in what looks like no noun; "Health Council" is nobody's name.
    guard let mention = own.last(where: { $0.name.tokens.contains(phrase.head) }),
      !isOrganisation(mention.name.tokens)
    else { return nil }
    return Participant(name: people.fullName(of: mention.name), kind: .person)
  }

  private func isOrganisation(_ name: Range<Int>) -> Bool {
    let words = ActorWords.standard
    return words.classes(text.tokens[name.lowerBound]).contains(.organisation)
      || words.classes(text.tokens[name.upperBound - 1]).contains(.organisation)
  }

  private static let theKey = WordKey.of("the")
  private static let placing = WordSet(words: [
    "in", "at", "near", "inside", "outside", "into", "through", "throughout", "across", "around",
    "along", "off", "onto", "toward", "towards", "past", "beside", "under", "over",
  ])
  private static let ofKey = WordKey.of("of")
  private static let fromKey = WordKey.of("from")
  private static let senders = WordSet(words: [
    "officials", "official", "delegates", "delegate", "delegation", "delegations", "envoys",
    "diplomats", "diplomat", "negotiators", "negotiator", "representatives", "representative",
    "leaders", "troops", "forces", "soldiers", "lawmakers", "officers",
  ])
  private static let actingPrepositions = WordSet(words: [
    "by", "between", "with", "of", "from", "and", "to", "against", "for",
  ])
}
