internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// "Talks in Geneva", "following a Paris meeting": a meeting told by a noun.
struct NominalMeeting {
  let sentence: SentenceReading
  let event: EventMention

  private var text: AnalysedText { sentence.text }
  private var people: MeetingPeople { MeetingPeople(sentence: sentence) }

  func claim() -> Claim? {
    guard event.type != .visit, let phrase = sentence.clauses.phrase(of: event.head),
      phrase.head == event.head, !isOther(phrase)
    else { return nil }
    let index = sentence.clauses.clauseIndex(of: event.head)
    let clause = sentence.clauses.clauses[index]
    let slots = MeetingSlots(sentence: sentence, head: event.head, clause: index)
    let places = MeetingPlace(sentence: sentence, head: event.head, clause: index)
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
    let destination = isPurpose(phrase) ? places.destination(isPurpose: preposition != nil) : nil
    let goesThere = destination != nil
    if !isRemote {
      let isPlaceable = isPlaceable(phrase, holding, change)
      place =
        change?.place ?? (isPlaceable ? slots.place() : places.modifier) ?? places.host()
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
    let hasTime = time != nil && (ownsTime(holding, phrase) || change != nil || goesThere)
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

  /// News conferences, race meetings, mountain tops, mere talk.
  private func isOther(_ phrase: NounPhrase) -> Bool {
    if phrase.tokens.contains(where: {
      MeetingWords.otherConference.contains(text.tokens[$0])
    }) {
      return true
    }
    if text.tokens[event.head].key == NominalMeeting.talkKey { return true }
    let games = GamesContext(sentence: sentence)
    return games.isGames(phrase) || games.isWon(phrase) || isMountainTop(phrase)
  }

  /// "The summit of Everest", "climbed to the summit".
  private func isMountainTop(_ phrase: NounPhrase) -> Bool {
    guard text.tokens[event.head].key == NominalMeeting.summitKey else { return false }
    let verb = sentence.clauses.clause(of: event.head).verb
    if let verb, MeetingWords.climbing.contains(text.tokens[verb]) { return true }
    guard sentence.tokens.contains(phrase.tokens.upperBound + 1),
      text.tokens[phrase.tokens.upperBound].key == NominalMeeting.ofKey,
      let whole = sentence.clauses.phrase(of: phrase.tokens.upperBound + 1)
    else { return false }
    return whole.tokens.contains { MeetingWords.mountains.contains(text.tokens[$0]) }
      || sentence.places.contains {
        $0.tokens == whole.tokens && $0.reference.kind == .place
          && !MeetingPlace.isCountry($0.reference)
      }
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
    MeetingWords.holding.contains(text.tokens[group.head])
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
  private func preposition(before phrase: NounPhrase) -> Int? {
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

  /// Whether a place in the clause may be the meeting's: the noun is the subject or object of a
  /// holding verb, or the place follows it.
  private func isPlaceable(
    _ phrase: NounPhrase, _ holding: VerbGroup?, _ change: MeetingChange?
  ) -> Bool {
    if holding != nil || change != nil || isHeldByParticiple || isThere(phrase) { return true }
    let places = MeetingPlace(sentence: sentence, head: event.head, clause: 0)
    var end = phrase.tokens.upperBound
    // The place stands in the prepositional phrases right after the noun, perhaps between commas.
    while let next = sentence.clauses.phrases.first(where: {
      $0.preposition == end || ($0.isTime && $0.tokens.lowerBound == end)
        || (sentence.tokens.contains(end) && text.isMark(end, ",")
          && $0.preposition == end + 1)
    }) {
      if sentence.places.contains(where: {
        next.tokens.overlaps($0.tokens) && places.isMeetingPlace($0)
      }) {
        return true
      }
      if isVenue(next) { return true }
      end = next.tokens.upperBound
      // "between A and B in Lima".
      if let with = next.preposition, MeetingWords.with.contains(text.tokens[with]) {
        end = people.conjuncts(from: next, clause: sentence.clauses.clauseIndex(of: next.head))
      }
    }
    return false
  }

  /// "There were meetings in Geneva".
  private func isThere(_ phrase: NounPhrase) -> Bool {
    guard let subject = sentence.clauses.clause(of: event.head).subject else { return false }
    return sentence.tag(of: subject.lowerBound) == .ex && phrase.preposition == nil
  }

  /// "at the Hale Medical Center".
  private func isVenue(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, phrase.tokens.count > 2 else { return false }
    return text.tokens[preposition].key == NominalMeeting.atKey
      && sentence.tag(of: phrase.head).isProperNoun
  }

  /// "a summit set for Washington", "talks held in Geneva".
  private var isHeldByParticiple: Bool {
    sentence.clauses.clauses.contains {
      guard $0.kind == .reducedRelative, let verb = $0.verb else { return false }
      return ($0.subject?.contains(event.head) ?? false)
        && MeetingWords.holding.contains(text.tokens[verb])
    }
  }

  private func ownsTime(_ holding: VerbGroup?, _ phrase: NounPhrase) -> Bool {
    if holding != nil || isHeldByParticiple || isThere(phrase) { return true }
    let attacher = TimeAttacher(sentence: sentence)
    return sentence.times.contains { attacher.attachment(of: $0) == .noun(event.head) }
  }

  /// Whether a meeting with a counterpart alone was or will be one: held, or after "after".
  private func isReal(_ phrase: NounPhrase, _ holding: VerbGroup?, _ goesThere: Bool) -> Bool {
    if holding != nil { return true }
    guard let before = preposition(before: phrase) else { return false }
    return MeetingStatus.realPrepositions.contains(text.tokens[before])
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
    if let counterparts { runs.append(counterparts) }
    return people.participants(in: runs, clause: index)
  }

  private static let atKey = WordKey.of("at")
  private static let forKey = WordKey.of("for")
  private static let ofKey = WordKey.of("of")
  private static let talkKey = WordKey.of("talk")
  private static let summitKey = WordKey.of("summit")
}
