internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// "Talks in Geneva", "following a Paris meeting": a meeting told by a noun.
struct NominalMeeting {
  let sentence: SentenceReading
  let event: EventMention

  func claim() -> Claim? {
    guard event.type != .visit, let phrase = sentence.clauses.phrase(of: event.head),
      phrase.head == event.head, !isOtherConference(phrase), !isNegated(phrase)
    else { return nil }
    let index = sentence.clauses.clauseIndex(of: event.head)
    let clause = sentence.clauses.clauses[index]
    let slots = MeetingSlots(sentence: sentence, head: event.head, clause: index)
    let holding = holdingVerb(of: clause, phrase)
    let modifier = PlaceFinder(sentence: sentence).place(modifying: event.head)
    let isPlaceable = isPlaceable(phrase, holding)
    let place = modifier ?? (isPlaceable ? slots.place() : nil)
    let venue = place == nil && isPlaceable ? slots.venue() : nil
    let time = slots.time()
    let counterparts = counterparts(after: phrase, clause: index)
    guard let modality = modality(phrase, clause: index),
      isClaim(
        hasPlace: place != nil || venue != nil,
        hasTime: time != nil && ownsTime(holding, phrase),
        hasCounterpart: counterparts != nil && isReal(phrase, holding), modality)
    else { return nil }
    var span = ClaimSpan(phrase.tokens)
    if let holding { span.cover(holding, upTo: 12) }
    if let before = phrase.preposition ?? participle(before: phrase) {
      if MeetingWords.before.contains(sentence.text.tokens[before]) {
        span.cover(before..<before + 1)
      }
    }
    if let counterparts { span.cover(counterparts) }
    if let purpose = purpose(of: phrase) { span.cover(purpose, upTo: span.tokens.count + 8) }
    if let place { span.cover(place.tokens, upTo: 40) }
    if let time { span.cover(time.tokens, upTo: 40) }
    let reference = time.map { anchored($0, modality, clause: index) }
    var statement = Statement(
      event: event.type, eventWord: event.word, time: reference,
      place: place?.reference ?? venue)
    statement.modality = modality
    statement.participants = participants(clause, phrase, holding, counterparts)
    return Claim(
      kind: .meeting, span: span.span(in: sentence.text), sentence: sentence.span,
      statement: statement,
      slotSpans: Claim.SlotSpans(time: time?.mention.span, place: place?.span),
      rule: "meeting.noun")
  }

  private func isClaim(
    hasPlace: Bool, hasTime: Bool, hasCounterpart: Bool, _ modality: Modality
  ) -> Bool {
    if modality == .possible { return hasPlace || hasTime }
    return hasPlace || hasTime || hasCounterpart
  }

  /// Whether the meeting was held, is planned or was called off; nil when it is denied.
  private func modality(_ phrase: NounPhrase, clause: Int) -> Modality? {
    let reading = ModalityReader().modality(of: phrase.tokens, in: sentence)
    guard !reading.isNegated, reading.modality != .denied else { return nil }
    // What something else is "after", or was decided "at", took place.
    guard let before = phrase.preposition ?? participle(before: phrase),
      NominalMeeting.realPrepositions.contains(sentence.text.tokens[before]),
      reading.modality == .planned, sentence.clauses.clauses[clause].verbGroup?.tense == .past
    else { return reading.modality }
    return .happened
  }

  private func anchored(_ time: BoundTime, _ modality: Modality, clause: Int) -> TimeReference {
    let group = sentence.clauses.clauses[clause].verbGroup
    return TenseAnchor(sentence: sentence).anchored(
      time.reference, mention: time.mention, isPlanned: modality == .planned,
      isPast: modality == .happened && (group?.tense == .past || group?.isPerfect ?? false))
  }

  private func isOtherConference(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains { MeetingWords.otherConference.contains(sentence.text.tokens[$0]) }
  }

  private func isNegated(_ phrase: NounPhrase) -> Bool {
    sentence.text.tokens[phrase.tokens.lowerBound].key == NominalMeeting.noKey
  }

  /// The verb that says of the meeting that it takes place, where the noun is its object or subject.
  private func holdingVerb(of clause: Clause, _ phrase: NounPhrase) -> Range<Int>? {
    guard let group = clause.verbGroup,
      MeetingWords.holding.contains(sentence.text.tokens[group.head])
    else { return nil }
    return group.tokens
  }

  /// Whether a place in the clause may be the meeting's: the noun is the subject or object of a
  /// holding verb, or the place follows it.
  private func isPlaceable(_ phrase: NounPhrase, _ holding: Range<Int>?) -> Bool {
    if holding != nil || isHeldByParticiple { return true }
    let finder = PlaceFinder(sentence: sentence)
    var end = phrase.tokens.upperBound
    // The place stands in the prepositional phrases right after the noun.
    while let next = sentence.clauses.phrases.first(where: {
      $0.preposition == end || ($0.isTime && $0.tokens.lowerBound == end)
    }) {
      if sentence.places.contains(where: {
        next.tokens.overlaps($0.tokens) && finder.isLocation($0)
      }) {
        return true
      }
      if isVenue(next) { return true }
      end = next.tokens.upperBound
    }
    return false
  }

  /// "focused on the war", right after the noun.
  private func purpose(of phrase: NounPhrase) -> Range<Int>? {
    sentence.clauses.clauses.first {
      $0.kind == .reducedRelative && $0.extent.lowerBound == phrase.tokens.upperBound
    }?.extent
  }

  /// "at the Hale Medical Center".
  private func isVenue(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, phrase.tokens.count > 2 else { return false }
    return sentence.text.tokens[preposition].key == NominalMeeting.atKey
      && sentence.tag(of: phrase.head).isProperNoun
  }

  /// "a summit set for Washington", "talks held in Geneva".
  private var isHeldByParticiple: Bool {
    sentence.clauses.clauses.contains {
      guard $0.kind == .reducedRelative, let verb = $0.verb else { return false }
      return ($0.subject?.contains(event.head) ?? false)
        && MeetingWords.holding.contains(sentence.text.tokens[verb])
    }
  }

  private func ownsTime(_ holding: Range<Int>?, _ phrase: NounPhrase) -> Bool {
    holding != nil || isHeldByParticiple
      || TimeAttacher(sentence: sentence).sentence.times.contains {
        TimeAttacher(sentence: sentence).attachment(of: $0) == .noun(event.head)
      }
  }

  /// Whether a meeting with a counterpart alone was or will be one: held, or after "after".
  private func isReal(_ phrase: NounPhrase, _ holding: Range<Int>?) -> Bool {
    if holding != nil { return true }
    guard let before = phrase.preposition ?? participle(before: phrase) else { return false }
    return NominalMeeting.realPrepositions.contains(sentence.text.tokens[before])
  }

  /// "following", tagged as a verb, right before the phrase.
  private func participle(before phrase: NounPhrase) -> Int? {
    let before = phrase.tokens.lowerBound - 1
    guard sentence.tokens.contains(before),
      Occasions.standard.classes(sentence.text.tokens[before]).contains(.preposition)
    else { return nil }
    return before
  }

  /// "with X", "between X and Y" after the noun.
  private func counterparts(after phrase: NounPhrase, clause: Int) -> Range<Int>? {
    var end = phrase.tokens.upperBound
    var steps = 0
    while steps < 3, let next = sentence.clauses.phrases.first(where: { $0.preposition == end }) {
      if MeetingWords.with.contains(sentence.text.tokens[end]) {
        return next.tokens.lowerBound..<conjuncts(from: next, clause: clause)
      }
      end = next.tokens.upperBound
      steps += 1
    }
    return nil
  }

  /// Where a list of noun phrases that begins with this one ends ("Iran, Iraq and Syria").
  private func conjuncts(from phrase: NounPhrase, clause: Int) -> Int {
    var end = phrase.tokens.upperBound
    while let next = sentence.clauses.phrases.first(where: { $0.tokens.lowerBound > end - 1 }),
      sentence.clauses.clauseIndex(of: next.head) == clause,
      isListLink(end..<next.tokens.lowerBound)
    {
      end = next.tokens.upperBound
    }
    return end
  }

  private func isListLink(_ run: Range<Int>) -> Bool {
    guard !run.isEmpty, run.count <= 2 else { return false }
    return run.allSatisfy {
      sentence.text.isMark($0, ",") || sentence.tag(of: $0) == .cc
        || NominalMeeting.fromWords.contains(sentence.text.tokens[$0])
    }
  }

  private func participants(
    _ clause: Clause, _ phrase: NounPhrase, _ holding: Range<Int>?, _ counterparts: Range<Int>?
  ) -> [Participant] {
    let reader = ParticipantReader(sentence: sentence)
    var found: [Participant] = []
    var runs: [Range<Int>] = [phrase.tokens]
    if holding != nil, let subject = clause.subject { runs.append(subject) }
    if let counterparts { runs.append(counterparts) }
    for run in runs {
      for participant in reader.participants(in: run) where !found.contains(participant) {
        found.append(participant)
      }
    }
    return found
  }

  private static let atKey = WordKey.of("at")
  private static let noKey = WordKey.of("no")
  private static let fromWords = WordSet(words: ["from", "of"])
  private static let realPrepositions = WordSet(words: [
    "after", "following", "during", "since", "at",
  ])
}
