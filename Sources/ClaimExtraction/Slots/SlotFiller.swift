internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Fills the slots that a reader left empty.
///
/// Looks for each slot in this order and takes the first that is found:
/// 1. the claim's own clause;
/// 2. the clauses that it hangs on, as far as they speak of the same event (not out of what somebody
///    says into the saying), and what "there" or "in the city" in them refers back to;
/// 3. for casualties, the event that "the blast" refers back to, the sentence before, the headline;
/// 4. for others, the thing that headline and claim speak of, and the dateline of the first sentence.
///
/// Times come from the first two alone, save for casualties, which also take the time of the
/// sentence before when it dates the same event.
struct SlotFiller {
  let article: ArticleReading
  let story: ArticleStory

  init(article: ArticleReading) {
    self.article = article
    story = ArticleStory(article: article)
  }

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
    let event = EventSlot(sentence: sentence, focus: focus).event()
    if claim.statement.event == nil, claim.kind == .casualty || claim.kind == .count {
      if let event = event ?? previousEvent(claim.kind, previous) {
        claim.statement.event = event.type
        if claim.statement.eventWord == nil { claim.statement.eventWord = event.word }
      }
    }
    fillTime(&claim, focus, sentence, previous)
    if claim.statement.place == nil {
      // The place of a meeting is not that of the words around it.
      let isMeeting = claim.kind == .meeting
      let place =
        (isMeeting ? nil : PlaceSlot(sentence: sentence, focus: focus).place())
        ?? (isMeeting ? nil : SectionPlace(article: article).label(ofParagraphWith: sentence))
        ?? PlaceAnaphor(sentence: sentence, previous: previous, story: story)
        .place(
          ofClauses: isMeeting ? [focus.clause] : focus.chain + sentence.describing(focus.chain))
        ?? (claim.kind == .casualty
          ? placeBefore(claim, event, sentence, previous)
          : StoryPlace(article: article, story: story).place(of: claim, focus, in: sentence))
      claim.statement.place = place?.reference
      claim.slotSpans.place = place?.span
    }
    if claim.statement.participants.isEmpty, claim.kind == .casualty || claim.kind == .count {
      claim.statement.participants = ParticipantSlot(sentence: sentence, focus: focus)
        .participants()
    }
    planFuture(&claim)
    story.note(claim, event: event?.type, sentence: sentence.index)
    let refersBack = event.map { self.refersBack($0, in: sentence) } ?? false
    if let telling = TellingReader(sentence: sentence, claim: claim).telling(refersBack: refersBack)
    {
      story.note(telling)
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
    guard claim.statement.time == nil, claim.kind != .occurrence else {
      return
    }
    let slot = TimeSlot(sentence: sentence, focus: focus)
    if let time = slot.time(ofNouns: claim.kind != .meeting && claim.kind != .count) {
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

  /// Where the text before puts the event of a casualty claim whose sentence gives no place.
  private func placeBefore(
    _ claim: Claim, _ event: EventMention?, _ sentence: SentenceReading,
    _ previous: SentenceReading?
  ) -> PlaceMentionSlot? {
    if let event, refersBack(event, in: sentence), let place = story.place(ofEvent: event.type) {
      return place
    }
    // What happened long ago is another event than the one told around it.
    if isHistory(claim) { return nil }
    // "A convoy was attacked near X; three soldiers died."
    if let place = place(told: sentence, before: claim.span) { return place }
    if let previous, let place = story.place(ofSentence: previous.index) ?? place(told: previous) {
      return place
    }
    return SectionPlace(article: article).heading(above: sentence) ?? story.headlinePlace
  }

  /// Where a harming event of a sentence happened that is told before some words of it.
  private func place(told sentence: SentenceReading, before span: TextSpan) -> PlaceMentionSlot? {
    guard !sentence.places.isEmpty,
      let event = sentence.events.last(where: {
        EventSlot.harms($0.type) && Int(sentence.text.tokens[$0.head].end) <= span.start
          && sentence.clauses.clause(of: $0.head).kind == .main
      })
    else { return nil }
    return PlaceSlot(sentence: sentence, focus: ClaimFocus(head: event.head, in: sentence)).place()
  }

  /// "The blast", "this attack": an event that the text has told before.
  private func refersBack(_ event: EventMention, in sentence: SentenceReading) -> Bool {
    guard !event.isVerb, let phrase = sentence.clauses.phrase(of: event.head) else { return false }
    return SlotFiller.definite.contains(sentence.text.tokens[phrase.tokens.lowerBound])
  }

  /// Where the event of a sentence happens: of the one that harms, else of its main clause.
  private func place(told sentence: SentenceReading) -> PlaceMentionSlot? {
    guard !sentence.places.isEmpty, !sentence.clauses.clauses.isEmpty else { return nil }
    let harm = sentence.events.first { EventSlot.harms($0.type) }
    // Where people met, nobody came to harm.
    if harm == nil, sentence.events.contains(where: { $0.type.isKind(of: .talks) }) { return nil }
    let head =
      harm?.head
      ?? sentence.clauses.clauses[0].verb ?? sentence.tokens.lowerBound
    return PlaceSlot(sentence: sentence, focus: ClaimFocus(head: head, in: sentence)).place()
  }

  /// Whether a claim tells of a time long before the article: not what the headline is about.
  private func isHistory(_ claim: Claim) -> Bool {
    guard let latest = claim.statement.time?.interval?.latest,
      let published = article.context.published
    else { return false }
    return latest < published.adding(days: -90)
  }

  /// What is dated after the article was published has not happened yet.
  private func planFuture(_ claim: inout Claim) {
    guard claim.kind == .date || claim.kind == .meeting, claim.statement.modality == .happened,
      !claim.statement.isNegated, let published = article.context.published,
      let earliest = claim.statement.time?.interval?.earliest, earliest > published
    else { return }
    claim.statement.modality = .planned
  }

  private static let definite = WordSet(words: ["the", "this", "that", "these", "those", "both"])
}
