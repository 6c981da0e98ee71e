internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Fills the slots that a reader left empty.
///
/// Looks for each slot in this order and takes the first that is found:
/// 1. the claim's own clause;
/// 2. the clauses that it hangs on, as far as they speak of the same event (not out of what somebody
///    says into the saying);
/// 3. the sentence before, in the same paragraph or the one before it;
/// 4. the headline.
///
/// Times come from the first two alone, save for casualties, which also take the time of the
/// sentence before when it dates the same event.
struct SlotFiller {
  let article: ArticleReading

  /// Fills the slots of a claim of one sentence.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - sentence: Its sentence.
  ///   - previous: The sentence before; nil at the start and after the headline.
  func fill(_ claim: inout Claim, in sentence: SentenceReading, previous: SentenceReading?) {
    switch claim.kind {
    case .quote, .role: return
    case .casualty, .count, .date, .meeting, .occurrence: break
    }
    let focus = ClaimFocus(claim.span, in: sentence)
    if claim.kind == .casualty { forgetNearest(&claim) }
    let events = EventSlot(sentence: sentence, focus: focus)
    if claim.statement.event == nil, claim.kind == .casualty || claim.kind == .count {
      if let event = events.event() ?? previousEvent(claim.kind, previous) {
        claim.statement.event = event.type
        if claim.statement.eventWord == nil { claim.statement.eventWord = event.word }
      }
    }
    fillTime(&claim, focus, sentence, previous)
    // The place of a meeting is not that of the words around it.
    if claim.statement.place == nil, claim.kind != .meeting {
      let place =
        PlaceSlot(sentence: sentence, focus: focus).place()
        ?? (claim.kind == .casualty ? previousPlace(previous) ?? headlinePlace() : nil)
      claim.statement.place = place?.reference
      claim.slotSpans.place = place?.span
    }
    if claim.statement.participants.isEmpty, claim.kind == .casualty {
      claim.statement.participants = ParticipantSlot(sentence: sentence, focus: focus)
        .participants()
    }
  }

  /// Structure decides over the nearest time and place, which the reader took.
  private func forgetNearest(_ claim: inout Claim) {
    claim.statement.time = nil
    claim.slotSpans.time = nil
    claim.statement.place = nil
    claim.slotSpans.place = nil
  }

  private func fillTime(
    _ claim: inout Claim, _ focus: ClaimFocus, _ sentence: SentenceReading,
    _ previous: SentenceReading?
  ) {
    guard claim.statement.time == nil, claim.kind != .count, claim.kind != .occurrence else {
      return
    }
    let slot = TimeSlot(sentence: sentence, focus: focus)
    if let time = slot.time(ofNouns: claim.kind != .meeting) {
      claim.statement.time = time.reference
      claim.slotSpans.time = time.span
    } else if let relative = RelativeOrder(sentence: sentence, focus: focus).time() {
      claim.statement.time = relative
    } else if claim.kind == .casualty, let previous, let event = claim.statement.event,
      let time = TimeSlot.time(ofEvent: event, in: previous)
    {
      claim.statement.time = time.reference
      claim.slotSpans.time = time.span
    }
  }

  private func previousEvent(_ kind: Claim.Kind, _ previous: SentenceReading?) -> EventMention? {
    guard kind == .casualty, let previous else { return nil }
    return previous.events.first { EventSlot.harms($0.type) }
  }

  private func previousPlace(_ previous: SentenceReading?) -> PlaceMentionSlot? {
    guard let previous else { return nil }
    let finder = PlaceFinder(sentence: previous)
    return previous.places.last(where: finder.isLocation).map(PlaceMentionSlot.init)
  }

  private func headlinePlace() -> PlaceMentionSlot? {
    guard let headline = article.headline else { return nil }
    let finder = PlaceFinder(sentence: headline)
    return headline.places.last(where: finder.isLocation).map(PlaceMentionSlot.init)
  }
}
