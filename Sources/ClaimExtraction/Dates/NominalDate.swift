internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Dates of events that a noun names: "last Friday's bombings", "the start of the war in 2022".
struct NominalDate {
  let sentence: SentenceReading

  /// The claim that a noun's event lies at a time; nil when the noun names no event.
  func claim(_ time: BoundTime, head: Int) -> Claim? {
    guard time.bound != .until, let phrase = sentence.clauses.phrase(of: head) else { return nil }
    let classes = Occasions.standard.classes(sentence.text.tokens[head])
    let own = event(headedBy: head)
    let following = classes.contains(.phase) ? event(of: phrase) : nil
    let preceding = phase(before: phrase)
    guard own != nil || following != nil || classes.contains(.happening) || preceding != nil
    else { return nil }
    guard !isVague(time) else { return nil }
    let event = following ?? own
    let reading = ModalityReader().modality(of: phrase.tokens, in: sentence)
    guard !reading.isNegated, reading.modality != .possible, reading.modality != .denied
    else { return nil }
    let reference = TenseAnchor(sentence: sentence).anchored(
      time.reference, mention: time.mention, isPlanned: false, isPast: isSudden(event, reading))
    var span = ClaimSpan(phrase.tokens)
    span.cover(time.tokens)
    if let preceding { span.cover(preceding.tokens) }
    if let following { span.cover(following.tokens) }
    var statement = Statement(
      event: event?.type, eventWord: event?.word ?? lemma(head), time: reference)
    statement.modality = isBehind(reference) ? .happened : reading.modality
    statement.participants = participants(span, phrase, event, time)
    return Claim(
      kind: .date, span: span.span(in: sentence.text), sentence: sentence.span,
      statement: statement, slotSpans: Claim.SlotSpans(time: time.span),
      rule: "date.noun")
  }

  /// Those named in its words; where they are none and the time stands behind ("signed an agreement on
  /// Friday"), the subject that brought it about.
  private func participants(
    _ span: ClaimSpan, _ phrase: NounPhrase, _ event: EventMention?, _ time: BoundTime
  ) -> [Participant] {
    let reader = ParticipantReader(sentence: sentence)
    let own = reader.participants(in: span.tokens)
    let clause = sentence.clause(of: phrase.head)
    guard own.isEmpty, let event, !EventSlot.harms(event.type),
      time.tokens.lowerBound >= phrase.tokens.upperBound, let subject = clause.subject,
      let group = clause.verbGroup, group.tokens.upperBound <= phrase.tokens.lowerBound,
      Occasions.standard.classes(sentence.text.tokens[group.head])
        .isDisjoint(with: [.speech, .statement])
    else { return own }
    return reader.participants(in: subject)
  }

  /// "Plans to pay the victims of the 2004 flood": what a plan speaks of lies behind all the same.
  private func isBehind(_ time: TimeReference) -> Bool {
    guard let published = sentence.article.context.published, let latest = time.interval?.latest
    else { return false }
    return latest < published
  }

  /// "The cause of a blaze Monday": nobody knows of it beforehand.
  private func isSudden(_ event: EventMention?, _ reading: ModalityReading) -> Bool {
    guard let event, reading.modality == .happened else { return false }
    return event.type.isKind(of: .attack) || event.type.isKind(of: .disaster)
      || event.type.isKind(of: .accident)
  }

  /// Decades and centuries say too little of one event.
  private func isVague(_ time: BoundTime) -> Bool {
    guard let days = time.mention.reference.interval?.dayCount else { return false }
    return days > 366
  }

  private func event(headedBy head: Int) -> EventMention? {
    sentence.events.first { !$0.isVerb && $0.head == head }
  }

  /// "the start of the war": the event that the phase belongs to.
  private func event(of phase: NounPhrase) -> EventMention? {
    guard
      let next = sentence.clauses.phrases.first(where: {
        $0.preposition == phase.tokens.upperBound
          && sentence.text.tokens[phase.tokens.upperBound].key == NominalDate.ofKey
      })
    else { return nil }
    return event(headedBy: next.head)
  }

  /// "the commencement of the war in 2022", read from the war.
  private func phase(before phrase: NounPhrase) -> NounPhrase? {
    guard let preposition = phrase.preposition,
      sentence.text.tokens[preposition].key == NominalDate.ofKey,
      let before = sentence.clauses.phrase(of: preposition - 1),
      Occasions.standard.classes(sentence.text.tokens[before.head])
        .isDisjoint(with: [.phase, .happening]) == false
    else { return nil }
    return before
  }

  private func lemma(_ head: Int) -> String {
    Lemmatizer.standard.singular(of: sentence.text[token: head].lowercased())
  }

  private static let ofKey = WordKey.of("of")
}
