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

  init(reference: PlaceReference, span: TextSpan) {
    self.reference = reference
    self.span = span
  }
}

/// Finds where a claim says that something happened.
struct PlaceSlot {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// The place of the claim's clause, or of one that it hangs on or happens together with; nil when
  /// none is given.
  func place() -> PlaceMentionSlot? {
    let finder = PlaceFinder(sentence: sentence)
    let unlisted = UnlistedPlace(sentence: sentence)
    for index in focus.telling + together + focus.reach[focus.telling.count...] {
      let place = place(ofClause: index, finder)
      if let place, let closer = unlisted.inside(place) { return closer }
      if let venue = unlisted.venue(ofClause: index, in: place) { return venue }
      if let place { return PlaceMentionSlot(place) }
    }
    return finder.place(authorityIn: focus.clause).map(PlaceMentionSlot.init)
  }

  private func place(ofClause index: Int, _ finder: PlaceFinder) -> PlaceMention? {
    let near =
      index == focus.clause ? focus.head : sentence.clauses.clauses[index].verb ?? focus.head
    return finder.place(hitIn: index) ?? finder.place(ofClause: index, near: near)
      ?? finder.place(whereOf: index) ?? placeOfEvent(inClause: index, finder)
      ?? finder.place(sufferingIn: index)
  }

  /// "Ten died when their boat sank off X".
  private var together: [Int] {
    sentence.clauses.clauses.indices.filter { index in
      focus.chain.contains { sentence.happensTogether(index, with: $0) }
    }
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
