internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// "X met Y", "X will meet with Y in Z": a meeting told by a verb.
struct VerbalMeeting {
  let sentence: SentenceReading
  let event: EventMention

  func claim() -> Claim? {
    guard event.type != .visit else { return nil }
    let index = sentence.clauses.clauseIndex(of: event.head)
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup, group.head == event.head, !clause.isPassive,
      subjectCanMeet(clause), objectCanBeMet(after: group, clause: index)
    else { return nil }
    let slots = MeetingSlots(sentence: sentence, head: event.head, clause: index)
    let place = slots.place()
    let time = slots.time()
    let venue = place == nil ? slots.venue() : nil
    let counterparts = counterpart(after: group, clause: index)
    guard place != nil || time != nil || venue != nil || isKnown(counterparts, group) else {
      return nil
    }
    guard let modality = modality(clause: index, group),
      modality != .possible || place != nil || time != nil
    else { return nil }
    var span = ClaimSpan(group.tokens)
    if let subject = clause.subject, subject.upperBound <= group.tokens.lowerBound,
      group.tokens.lowerBound - subject.upperBound <= 2
    {
      span.cover(subject, upTo: span.tokens.count + 14)
    }
    if let counterparts { span.cover(counterparts.tokens) }
    if let place { span.cover(place.tokens, upTo: 40) }
    if let time { span.cover(time.tokens, upTo: 40) }
    let anchored = time.map {
      TenseAnchor(sentence: sentence).anchored(
        $0.reference, mention: $0.mention, isPlanned: modality == .planned,
        isPast: group.tense == .past || group.isPerfect)
    }
    var statement = Statement(
      event: event.type, eventWord: event.word, time: anchored,
      place: place?.reference ?? venue)
    statement.modality = modality
    let reader = ParticipantReader(sentence: sentence)
    for run in [clause.subject, counterparts?.tokens].compactMap(\.self) {
      statement.participants += reader.participants(in: run)
        .filter { !statement.participants.contains($0) }
    }
    return Claim(
      kind: .meeting, span: span.span(in: sentence.text), sentence: sentence.span,
      statement: statement,
      slotSpans: Claim.SlotSpans(time: time?.mention.span, place: place?.span),
      rule: "meeting.verb")
  }

  /// Whether who was met tells the meeting from others: somebody named, or anybody where the verb says
  /// that it took place.
  private func isKnown(_ counterpart: NounPhrase?, _ group: VerbGroup) -> Bool {
    guard let counterpart else { return false }
    if group.form == .finite, group.tense == .past || group.isPerfect { return true }
    return counterpart.tokens.contains { sentence.tag(of: $0).isProperNoun }
      || sentence.places.contains { $0.tokens.overlaps(counterpart.tokens) }
  }

  private func modality(clause: Int, _ group: VerbGroup) -> Modality? {
    if let plain = ClauseModality(sentence: sentence).modality(ofClause: clause) { return plain }
    let reading = ModalityReader().modality(of: group.tokens, in: sentence)
    return reading.isNegated || reading.modality == .denied ? nil : reading.modality
  }

  /// Whether the subject is somebody: a pronoun, a name, a country, people or a body.
  private func subjectCanMeet(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    return sentence.clauses.phrases.contains {
      subject.contains($0.head) && isSomebody($0)
    }
  }

  private func isSomebody(_ phrase: NounPhrase) -> Bool {
    let tag = sentence.tag(of: phrase.head)
    if tag == .prp || tag == .wp { return !isIt(phrase) }
    if tag.isProperNoun { return true }
    if !ActorWords.standard.classes(sentence.text.tokens[phrase.head]).isDisjoint(with: .acting) {
      return true
    }
    return sentence.places.contains { $0.tokens.contains(phrase.head) } || tag == .cd || tag == .dt
  }

  private func isIt(_ phrase: NounPhrase) -> Bool {
    sentence.text.tokens[phrase.head].key == VerbalMeeting.itKey
  }

  /// "met the deadline" is no meeting.
  private func objectCanBeMet(after group: VerbGroup, clause: Int) -> Bool {
    guard let object = firstPhrase(after: group, clause: clause) else { return true }
    if let preposition = object.preposition {
      let word = sentence.text.tokens[preposition]
      guard MeetingWords.with.contains(word) else { return true }
      return isSomebody(object) && !isUnmeetable(object)
    }
    return object.isTime || (isSomebody(object) && !isUnmeetable(object))
      || sentence.events.contains { $0.head == object.head }
  }

  private func isUnmeetable(_ phrase: NounPhrase) -> Bool {
    MeetingWords.unmeetable.contains(sentence.text.tokens[phrase.head])
  }

  /// Who is met: the object, or what follows "with".
  private func counterpart(after group: VerbGroup, clause: Int) -> NounPhrase? {
    for phrase in sentence.clauses.phrases
    where phrase.tokens.lowerBound >= group.tokens.upperBound && !phrase.isTime
      && sentence.clauses.clauseIndex(of: phrase.head) == clause
    {
      guard let preposition = phrase.preposition else {
        return phrase.tokens.lowerBound == group.tokens.upperBound && isSomebody(phrase)
          ? phrase : nil
      }
      if MeetingWords.with.contains(sentence.text.tokens[preposition]) {
        return isSomebody(phrase) ? phrase : nil
      }
    }
    return nil
  }

  private func firstPhrase(after group: VerbGroup, clause: Int) -> NounPhrase? {
    sentence.clauses.phrases.first {
      $0.tokens.lowerBound >= group.tokens.upperBound
        && sentence.clauses.clauseIndex(of: $0.head) == clause
    }
  }

  private static let itKey = WordKey.of("it")
}
