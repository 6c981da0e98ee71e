internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// "Talks in Geneva", "following a Paris meeting": a meeting told by a noun.
struct NominalMeeting {
  let sentence: SentenceReading
  let event: EventMention

  var text: AnalysedText { sentence.text }
  var people: MeetingPeople { MeetingPeople(sentence: sentence) }

  func claim() -> Claim? {
    guard event.type != .visit, let phrase = sentence.clauses.phrase(of: event.head),
      phrase.head == event.head, !isOther(phrase)
    else { return nil }
    let index = sentence.clauses.clauseIndex(of: event.head)
    let clause = sentence.clauses.clauses[index]
    let slots = MeetingSlots(sentence: sentence, head: event.head, clause: index)
    let places = MeetingPlace(sentence: sentence, head: event.head, clause: index)
    let journey = MeetingJourney(sentence: sentence, head: event.head, clause: index)
    let host = MeetingHost(sentence: sentence, head: event.head, clause: index)
    let holding = holdingVerb(of: index, phrase)
    let change = MeetingChange(of: event.head, clause: index, in: sentence)
    let preposition = preposition(before: phrase)
    let isRemote =
      event.type == .call
      || RemoteMeeting(sentence: sentence).isRemote(head: event.head, clause: index)
    guard
      var status = MeetingStatus.ofNoun(
        phrase, clause: index, preposition: preposition, holding: holding, in: sentence)
    else { return nil }

    var place: PlaceMention?
    var venue: PlaceReference?
    let destination =
      isPurpose(phrase) || (clause.kind == .coordinate && holding != nil)
      ? journey.destination(isPurpose: preposition != nil) : nil
    let goesThere = destination != nil
    if !isRemote {
      let isPlaceable = isPlaceable(phrase, holding, change)
      place =
        change?.place ?? (isPlaceable ? slots.place() : places.modifier) ?? host.place()
        ?? destination
      venue = place == nil && isPlaceable ? slots.venue() : nil
    }
    var time = slots.time()
    if let change {
      let new = change.time
      if change.place != nil || new != nil {
        status.modality = change.isUnderWay ? .happened : .planned
        if let new { time = BoundTime(moved: new) }
      } else if change.isPostponed, status.modality != .planned {
        status.modality = .cancelled
      }
    }
    let group = clause.verbGroup
    if status.modality == .happened, holding != nil || goesThere || isSubject(phrase, clause),
      MeetingStatus.isScheduled(group, time: time, in: sentence)
    {
      status.modality = .planned
    }
    let counterparts = counterparts(after: phrase, clause: index)
    let isOfCalling =
      status.modality == .cancelled && change == nil && isOfCalling(time, clause: index)
    let hasTime =
      time != nil && !isOfCalling && (ownsTime(holding, phrase) || change != nil || goesThere)
    guard
      isClaim(
        hasPlace: place != nil || venue != nil, hasTime: hasTime,
        hasCounterpart: counterparts != nil && isReal(phrase, holding, goesThere), status)
    else { return nil }
    return MeetingDraft(
      event: isRemote ? .call : event.type, eventWord: event.word,
      span: span(phrase, holding ?? change?.group, preposition, counterparts), status: status,
      place: place, venue: venue, time: time,
      participants: participants(index, phrase, holding, goesThere, counterparts),
      isPast: status.modality == .happened && (group?.tense == .past || group?.isPerfect ?? false),
      rule: "meeting.noun"
    ).claim(in: sentence)
  }

  private func isClaim(
    hasPlace: Bool, hasTime: Bool, hasCounterpart: Bool, _ status: MeetingStatus
  ) -> Bool {
    if status.modality == .possible || status.isNegated { return hasPlace || hasTime }
    return hasPlace || hasTime || hasCounterpart
  }

  private func span(
    _ phrase: NounPhrase, _ verb: VerbGroup?, _ preposition: Int?, _ counterparts: Range<Int>?
  ) -> ClaimSpan {
    var span = ClaimSpan(phrase.tokens)
    if let verb { span.cover(verb.tokens, upTo: 12) }
    if let preposition, MeetingWords.before.contains(text.tokens[preposition]) {
      span.cover(preposition..<preposition + 1)
    }
    if let counterparts { span.cover(counterparts) }
    // "focused on the war", right after the noun.
    let purpose = sentence.clauses.clauses.first {
      $0.kind == .reducedRelative && $0.extent.lowerBound == phrase.tokens.upperBound
    }
    if let purpose { span.cover(purpose.extent, upTo: span.tokens.count + 8) }
    return span
  }

  /// The verb that says of the meeting that it takes place, where the noun is its object or subject:
  /// the clause's own, or its infinitive ("talks are expected to be held").
  private func holdingVerb(of index: Int, _ phrase: NounPhrase) -> VerbGroup? {
    let clauses = sentence.clauses.clauses
    guard let group = clauses[index].verbGroup else { return nil }
    if isHolding(group) { return group }
    guard isSubject(phrase, clauses[index]) else { return nil }
    for clause in clauses where clause.parent == index && clause.kind == .infinitive {
      if let inner = clause.verbGroup, isHolding(inner) { return inner }
    }
    return nil
  }

  private func isHolding(_ group: VerbGroup) -> Bool {
    MeetingWords.holding.contains(text.tokens[group.head]) && !isBreakdown(group)
  }

  /// "Broke down": the end of the talks, and no day on which they were held.
  private func isBreakdown(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    return sentence.tokens.contains(next) && text.tokens[next].key == NominalMeeting.downKey
  }

  private func isSubject(_ phrase: NounPhrase, _ clause: Clause) -> Bool {
    preposition(before: phrase) == nil && clause.subject?.contains(phrase.head) ?? false
  }

  /// The phrase that a noun belongs to: "the third round" of "the third round of talks".
  private func whole(_ phrase: NounPhrase) -> NounPhrase {
    guard let preposition = phrase.preposition,
      text.tokens[preposition].key == NominalMeeting.ofKey,
      let outer = sentence.clauses.phrase(of: preposition - 1),
      MeetingWords.portions.contains(text.tokens[outer.head])
    else { return phrase }
    return outer
  }

  /// What stands before the noun or its whole, "following" included.
  func preposition(before phrase: NounPhrase) -> Int? {
    let whole = whole(phrase)
    guard let preposition = whole.preposition else { return participle(before: whole) }
    // "That the talks failed", "after the talks ended": the word opens the clause.
    let clause = sentence.clauses.clause(of: event.head)
    let opens = clause.marker == preposition && clause.subject?.contains(event.head) ?? false
    return opens ? nil : preposition
  }

  /// "Flew to Riyadh for talks", "came to the capital to hold talks".
  private func isPurpose(_ phrase: NounPhrase) -> Bool {
    if let preposition = preposition(before: phrase) {
      return text.tokens[preposition].key == NominalMeeting.forKey
    }
    let clause = sentence.clauses.clause(of: event.head)
    return clause.kind == .infinitive && clause.verbGroup.map(isHolding) ?? false
  }

  private func ownsTime(_ holding: VerbGroup?, _ phrase: NounPhrase) -> Bool {
    if holding != nil || isHeldByParticiple || isThere(phrase) { return true }
    let attacher = TimeAttacher(sentence: sentence)
    return sentence.times.contains { attacher.attachment(of: $0) == .noun(event.head) }
  }

  /// "Called the summit off on Tuesday": the day of the calling off, when it is not ahead.
  private func isOfCalling(_ time: BoundTime?, clause: Int) -> Bool {
    guard let time, let published = sentence.article.context.published,
      TimeAttacher(sentence: sentence).attachment(of: time.mention) == .clause(clause),
      let latest = time.reference.interval?.latest
    else { return false }
    return latest <= published
  }

  /// Whether a meeting with a counterpart alone was or will be one: held, or after "after".
  private func isReal(_ phrase: NounPhrase, _ holding: VerbGroup?, _ goesThere: Bool) -> Bool {
    if holding != nil { return true }
    guard let before = preposition(before: phrase) else { return false }
    return NominalMeeting.realPrepositions.contains(text.tokens[before])
  }

  /// "following", tagged as a verb, right before the phrase.
  private func participle(before phrase: NounPhrase) -> Int? {
    let before = phrase.tokens.lowerBound - 1
    guard sentence.tokens.contains(before),
      Occasions.standard.classes(text.tokens[before]).contains(.preposition)
    else { return nil }
    return before
  }

  /// "with X", "between X and Y" after the noun.
  private func counterparts(after phrase: NounPhrase, clause: Int) -> Range<Int>? {
    var end = phrase.tokens.upperBound
    var steps = 0
    while steps < 3,
      let next = sentence.clauses.phrases.first(where: {
        $0.preposition == end || ($0.isTime && $0.tokens.lowerBound == end)
      })
    {
      if MeetingWords.with.contains(text.tokens[end]) {
        return next.tokens.lowerBound..<people.conjuncts(from: next, clause: clause)
      }
      end = next.tokens.upperBound
      steps += 1
    }
    return nil
  }

  private func participants(
    _ index: Int, _ phrase: NounPhrase, _ holding: VerbGroup?, _ goesThere: Bool,
    _ counterparts: Range<Int>?
  ) -> [Participant] {
    let clause = sentence.clauses.clauses[index]
    var runs: [Range<Int>] = [phrase.tokens]
    if holding != nil || goesThere, let subject = clause.subject, !subject.contains(event.head) {
      runs.append(subject)
    }
    if let attending = attending(phrase, clause) { runs += attending }
    if let counterparts { runs.append(counterparts) }
    return people.participants(in: runs, clause: index)
  }

  /// "Peru decided at the summit", "she will join him at the talks": who was there.
  private func attending(_ phrase: NounPhrase, _ clause: Clause) -> [Range<Int>]? {
    guard let preposition = phrase.preposition, let group = clause.verbGroup, !group.isPassive,
      text.tokens[preposition].key == NominalMeeting.atKey, let subject = clause.subject,
      !subject.contains(event.head), group.tokens.upperBound <= preposition
    else { return nil }
    let joins = MeetingWords.joining.contains(text.tokens[group.head])
    return joins ? [subject, group.tokens.upperBound..<preposition] : [subject]
  }

  private static let atKey = WordKey.of("at")
  private static let forKey = WordKey.of("for")
  private static let downKey = WordKey.of("down")
  static let ofKey = WordKey.of("of")
  private static let realPrepositions = WordSet(words: [
    "after", "following", "during", "since", "at",
  ])
}
