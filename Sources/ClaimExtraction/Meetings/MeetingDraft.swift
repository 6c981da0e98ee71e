internal import ClaimModel
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// The slots of a meeting before they become a claim.
struct MeetingDraft {
  var event: EventType
  var eventWord: String?
  var span: ClaimSpan
  var status: MeetingStatus
  var place: PlaceMention?
  /// A venue that is no known place; only where there is no place.
  var venue: PlaceReference?
  var time: BoundTime?
  var participants: [Participant] = []
  /// Whether the verb looks back, so that a day without a year lies behind.
  var isPast = false
  var rule: String

  /// The claim; covers place and time where they stand near.
  ///
  /// Nil for "no talks since 2022", which is an occurrence.
  func claim(in sentence: SentenceReading) -> Claim? {
    if status.isNegated, time?.bound == .since { return nil }
    if status.modality == .happened, isSetFor(time, in: sentence) {
      var draft = self
      draft.status.modality = .planned
      return draft.claim(in: sentence)
    }
    var span = span
    if let place { span.cover(place.tokens, upTo: 40) }
    if let time { span.cover(time.tokens, upTo: 40) }
    let reference = time.map { anchored($0, in: sentence) }
    var modality = status.modality
    if modality == .happened, let day = reference?.interval?.earliest,
      let published = sentence.article.context.published, day > published
    {
      modality = .planned
    }
    var statement = Statement(
      event: event, eventWord: eventWord, time: reference, place: place?.reference ?? venue,
      participants: participants)
    statement.modality = modality
    statement.isNegated = status.isNegated
    return Claim(
      kind: .meeting, span: span.span(in: sentence.text), sentence: sentence.span,
      statement: statement,
      slotSpans: Claim.SlotSpans(time: time?.span, place: place?.span), rule: rule)
  }

  /// "Called a meeting for Friday".
  private func isSetFor(_ time: BoundTime?, in sentence: SentenceReading) -> Bool {
    guard let before = time.map({ $0.mention.tokens.lowerBound - 1 }),
      sentence.tokens.contains(before)
    else { return false }
    return sentence.text.tokens[before].key == MeetingDraft.forKey
  }

  private static let forKey = WordKey.of("for")

  /// The days of a time; what was called off lay on whichever side of the publication date is nearer.
  private func anchored(_ time: BoundTime, in sentence: SentenceReading) -> TimeReference {
    let anchor = TenseAnchor(sentence: sentence)
    func reference(isPlanned: Bool) -> TimeReference {
      anchor.anchored(
        time.reference, mention: time.mention, isPlanned: isPlanned, isPast: !isPlanned && isPast)
    }
    guard status.modality == .cancelled, let published = sentence.article.context.published
    else { return reference(isPlanned: status.modality == .planned) }
    let (behind, ahead) = (time.reference, reference(isPlanned: true))
    guard let past = behind.interval?.latest, let future = ahead.interval?.earliest else {
      return behind
    }
    return published.number - past.number <= future.number - published.number ? behind : ahead
  }
}
