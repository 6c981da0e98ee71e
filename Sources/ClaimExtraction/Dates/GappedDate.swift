internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Dates in stretches without a verb of their own: headlines with an event noun, states such as "in
/// jail since 1999".
struct GappedDate {
  let sentence: SentenceReading

  /// "In jail since 1999": a state without a verb.
  private static let states = WordSet(words: [
    "jail", "prison", "custody", "detention", "exile", "office", "power", "hiding", "force",
    "captivity", "effect", "place", "operation", "orbit", "charge",
  ])

  /// The claim that a state holds since a time; nil when no such state stands before it.
  func state(_ time: BoundTime) -> Claim? {
    guard time.bound == .since, let since = time.preposition,
      let phrase = sentence.clauses.phrase(of: since - 1), let preposition = phrase.preposition,
      GappedDate.states.contains(sentence.text.tokens[phrase.head])
    else { return nil }
    let span = ClaimSpan(preposition..<time.tokens.upperBound).span(in: sentence.text)
    return Claim(
      kind: .date, span: span, sentence: sentence.span,
      statement: Statement(
        event: sentence.events.first { $0.head == phrase.head }?.type,
        eventWord: sentence.text[token: phrase.head].lowercased(), time: time.reference),
      slotSpans: Claim.SlotSpans(time: time.span), rule: "date.state")
  }

  /// The claim that the event named in a verbless clause lies at a time; nil without such a noun.
  func claim(_ time: BoundTime, clause: Int) -> Claim? {
    let near = sentence.events.last {
      !$0.isVerb && sentence.clauses.clauseIndex(of: $0.head) == clause
        && $0.head < time.tokens.lowerBound
    }
    guard let near else { return nil }
    return NominalDate(sentence: sentence).claim(time, head: near.head)
  }
}
