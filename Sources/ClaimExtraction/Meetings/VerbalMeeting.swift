internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// "X met Y", "X will meet with Y in Z", "X spoke by phone with Y": a meeting told by a verb.
struct VerbalMeeting {
  let sentence: SentenceReading
  let event: EventMention

  private var people: MeetingPeople { MeetingPeople(sentence: sentence) }

  func claim() -> Claim? {
    guard event.type != .visit else { return nil }
    let index = sentence.clauses.clauseIndex(of: event.head)
    var clause = sentence.clauses.clauses[index]
    if let own = antecedent(of: clause) { clause.subject = own }
    guard let group = clause.verbGroup, group.head == event.head, !isPassive(clause, group),
      subjectCanMeet(clause), objectCanBeMet(after: end(of: group), clause: index),
      !GamesContext(sentence: sentence).tellsContest,
      !GamesContext(sentence: sentence).isGames(verb: event.head),
      var status = MeetingStatus.ofVerb(group, clause: index, in: sentence)
    else { return nil }
    let slots = MeetingSlots(sentence: sentence, head: event.head, clause: index)
    let isRemote =
      event.type == .call
      || RemoteMeeting(sentence: sentence).isRemote(head: event.head, clause: index)
    let journey = MeetingJourney(sentence: sentence, head: event.head, clause: index)
    let place = isRemote ? nil : slots.place() ?? journey.destination()
    let time = slots.time()
    let venue = isRemote || place != nil ? nil : slots.venue()
    let counterparts = counterpart(after: end(of: group), clause: index)
    if status.modality == .happened,
      MeetingStatus.isScheduled(group, time: time, in: sentence)
    {
      status.modality = .planned
    }
    let isFixed = place != nil || time != nil || venue != nil
    // "Spoke with voters": only with somebody named.
    if VerbalMeeting.talking.contains(event.word), !isRemote,
      !isFixed || !(counterparts.map(isNamed) ?? false)
    {
      return nil
    }
    guard
      isFixed
        || (isKnown(counterparts, group) && !status.isNegated
          && event.word != VerbalMeeting.handshake && event.word != VerbalMeeting.brief),
      status.modality != .possible || place != nil || time != nil
    else { return nil }
    var span = ClaimSpan(group.tokens)
    if let subject = clause.subject, subject.upperBound <= group.tokens.lowerBound,
      group.tokens.lowerBound - subject.upperBound <= 2
    {
      span.cover(subject, upTo: span.tokens.count + 14)
    }
    let met = counterparts.map {
      $0.tokens.lowerBound..<people.conjuncts(from: $0, clause: index)
    }
    if let met { span.cover(met) }
    return MeetingDraft(
      event: isRemote ? .call : event.type, eventWord: event.word, span: span, status: status,
      place: place, venue: venue, time: time,
      participants: people.participants(
        in: [clause.subject, met].compactMap(\.self), clause: index),
      isPast: group.tense == .past || group.isPerfect, rule: "meeting.verb"
    ).claim(in: sentence)
  }

  /// "Told diplomats meeting in Vienna": the noun right before a participle is its subject.
  private func antecedent(of clause: Clause) -> Range<Int>? {
    guard let group = clause.verbGroup, group.form == .gerund, clause.marker == nil,
      let phrase = sentence.clauses.phrase(of: group.tokens.lowerBound - 1),
      phrase.tokens.upperBound == group.tokens.lowerBound, !phrase.isTime, people.isSomebody(phrase)
    else { return nil }
    return phrase.tokens
  }

  /// A bare participle is a past tense where it is the verb of its clause.
  private func isPassive(_ clause: Clause, _ group: VerbGroup) -> Bool {
    guard group.isPassive || group.form == .participle else { return false }
    guard group.form == .participle, group.tokens.count == 1 else { return true }
    switch clause.kind {
    case .main, .coordinate, .complement, .subordinate, .relative: return false
    case .reducedRelative, .participial, .infinitive, .inset: return true
    }
  }

  /// Where the words of the verb end, its particle included ("sat down with").
  private func end(of group: VerbGroup) -> Int {
    let own = sentence.text.tokens[event.tokens.upperBound - 1]
    let end =
      MeetingWords.with.contains(own) ? event.tokens.upperBound - 1 : event.tokens.upperBound
    return max(group.tokens.upperBound, end)
  }

  /// Whether who was met tells the meeting from others: somebody named, or anybody where the verb says
  /// that it took place.
  private func isKnown(_ counterpart: NounPhrase?, _ group: VerbGroup) -> Bool {
    guard let counterpart else { return false }
    if group.form == .finite, group.tense == .past || group.isPerfect,
      !VerbalMeeting.indefinite.contains(
        sentence.text.tokens[counterpart.tokens.lowerBound])
    {
      return true
    }
    return counterpart.tokens.contains { sentence.tag(of: $0).isProperNoun }
      || sentence.places.contains { $0.tokens.overlaps(counterpart.tokens) }
  }

  /// Whether the subject is somebody: a pronoun, a name, a country, people or a body.
  private func subjectCanMeet(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    return sentence.clauses.phrases.contains {
      subject.contains($0.head) && people.isSomebody($0)
    }
  }

  /// "Met the deadline" is no meeting; one may negotiate with anything.
  private func objectCanBeMet(after end: Int, clause: Int) -> Bool {
    guard let object = firstPhrase(after: end, clause: clause) else { return true }
    if let preposition = object.preposition {
      let word = sentence.text.tokens[preposition]
      guard MeetingWords.with.contains(word) else { return true }
      if event.word != "meet" { return true }
      return people.isSomebody(object) && !isUnmeetable(object)
    }
    // "Met face to face".
    let word = sentence.text.tokens[object.head]
    if event.word == VerbalMeeting.brief, VerbalMeeting.press.contains(word) { return false }
    // "Met all night".
    if word.key == VerbalMeeting.faceKey || MeetingWords.portions.contains(word) { return true }
    return object.isTime || (people.isSomebody(object) && !isUnmeetable(object))
      || sentence.events.contains { $0.head == object.head }
  }

  private func isUnmeetable(_ phrase: NounPhrase) -> Bool {
    MeetingWords.unmeetable.contains(sentence.text.tokens[phrase.head])
  }

  /// Who is met: the object, or what follows "with".
  private func counterpart(after end: Int, clause: Int) -> NounPhrase? {
    for phrase in sentence.clauses.phrases
    where phrase.tokens.lowerBound >= end && !phrase.isTime
      && sentence.clauses.clauseIndex(of: phrase.head) == clause
    {
      guard let preposition = phrase.preposition else {
        return phrase.tokens.lowerBound == end && people.isSomebody(phrase) ? phrase : nil
      }
      let isTo = event.type == .call && sentence.text.tokens[preposition].key == VerbalMeeting.toKey
      if isTo || MeetingWords.with.contains(sentence.text.tokens[preposition]) {
        return people.isSomebody(phrase) ? phrase : nil
      }
    }
    return nil
  }

  private func firstPhrase(after end: Int, clause: Int) -> NounPhrase? {
    sentence.clauses.phrases.first {
      $0.tokens.lowerBound >= end && sentence.clauses.clauseIndex(of: $0.head) == clause
    }
  }

  private static let indefinite = WordSet(words: [
    "a", "an", "some", "one", "someone", "him", "her", "them", "people",
  ])
  private func isNamed(_ phrase: NounPhrase) -> Bool {
    !sentence.article.people.mentions(in: phrase.tokens).isEmpty
  }

  private static let talking: Set = ["speak with", "talk with"]
  private static let brief = "brief"
  private static let press = WordSet(words: [
    "reporters", "journalists", "press", "media", "correspondents", "newsmen",
  ])
  private static let handshake = "shake hands"
  private static let toKey = WordKey.of("to")
  private static let faceKey = WordKey.of("face")
}
