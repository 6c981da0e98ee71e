internal import ClaimModel
internal import Places
internal import TextAnalysis

/// A place with the words that name it.
struct PlaceMentionSlot {
  var reference: PlaceReference
  var span: TextSpan

  init(_ mention: PlaceMention) {
    reference = mention.reference
    span = mention.span
  }
}

/// Finds where a claim says that something happened.
struct PlaceSlot {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// The place of the claim's clause, or of one that it hangs on; nil when none is given.
  func place() -> PlaceMentionSlot? {
    let finder = PlaceFinder(sentence: sentence)
    for clause in focus.reach {
      if let place = finder.place(ofClause: clause, near: focus.head) {
        return PlaceMentionSlot(place)
      }
      if let modifier = placeOfEvent(inClause: clause, finder) { return PlaceMentionSlot(modifier) }
    }
    return nil
  }

  /// "the Nairobi bombing".
  private func placeOfEvent(inClause clause: Int, _ finder: PlaceFinder) -> PlaceMention? {
    for event in sentence.events
    where !event.isVerb && sentence.clauses.clauseIndex(of: event.head) == clause {
      if let place = finder.place(modifying: event.head) { return place }
    }
    return nil
  }
}
