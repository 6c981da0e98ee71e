internal import ClaimModel
internal import PartsOfSpeech
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
    if let listed = placeOfListed() { return listed }
    let finder = PlaceFinder(sentence: sentence)
    let unlisted = UnlistedPlace(sentence: sentence)
    for index in clauses {
      let place = place(ofClause: index, finder)
      if let place, let closer = unlisted.inside(place) ?? unlisted.described(by: place) {
        return closer
      }
      if let venue = unlisted.venue(ofClause: index, in: place) { return venue }
      if let place { return PlaceMentionSlot(place) }
      if let other = unlisted.declared(ofClause: index) ?? unlisted.home(ofClause: index) {
        return other
      }
    }
    return finder.place(authorityIn: focus.clause).map(PlaceMentionSlot.init)
  }

  /// "X had 92 and Y 72": the place right before a number of a list is that number's.
  private func placeOfListed() -> PlaceMentionSlot? {
    guard let number = focus.tokens.first(where: { sentence.tag(of: $0) == .cd }),
      let place = sentence.places.last(where: { $0.tokens.upperBound == number }),
      place.reference.kind == .place, sentence.tokens.contains(place.tokens.lowerBound - 1)
    else { return nil }
    let before = place.tokens.lowerBound - 1
    let isListed =
      sentence.tag(of: before) == .cc || sentence.text.isMark(before, ",")
      || sentence.text.isMark(before, ";")
    return isListed ? PlaceMentionSlot(place) : nil
  }

  private func place(ofClause index: Int, _ finder: PlaceFinder) -> PlaceMention? {
    let near =
      index == focus.clause ? focus.head : sentence.clauses.clauses[index].verb ?? focus.head
    return finder.place(hitIn: index) ?? finder.place(ofClause: index, near: near)
      ?? finder.place(whereOf: index) ?? placeOfEvent(inClause: index, finder)
      ?? finder.place(sufferingIn: index)
  }

  /// The claim's clause, what it leads on to, those that it hangs on, and those of the same moment.
  private var clauses: [Int] {
    [focus.clause] + inner + focus.telling.dropFirst() + together
      + focus.reach[focus.telling.count...] + sentence.describing(focus.chain)
  }

  /// "Are thought to lie in X", "watched them sign beside the walls of X".
  private var inner: [Int] {
    let all = sentence.clauses.clauses
    guard let verb = all[focus.clause].verb,
      ClauseLexicon.standard.classes(sentence.text.tokens[verb]).contains(.raising)
        || PlaceSlot.perceiving.contains(sentence.text.tokens[verb])
    else { return [] }
    return all.indices.filter { all[$0].parent == focus.clause && all[$0].kind == .infinitive }
  }

  private static let perceiving = WordSet(words: [
    "watch", "watches", "watched", "watching", "see", "sees", "saw", "seen", "hear", "hears",
    "heard", "witness", "witnessed",
  ])

  /// "Ten died when their boat sank off X".
  private var together: [Int] {
    sentence.clauses.clauses.indices.filter { index in
      focus.chain.contains { sentence.happensTogether(index, with: $0) }
    }
  }

  /// "A Haitian cholera outbreak", "the Chilean earthquake"; an attack may be by those named.
  private func placeOfDisaster(_ event: EventMention) -> PlaceMention? {
    guard
      event.type.isKind(of: .disaster) || event.type.isKind(of: .accident)
        || event.type.isKind(of: .epidemic),
      let phrase = sentence.clauses.phrase(of: event.head),
      var place = sentence.places.last(where: {
        phrase.tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= event.head
          && $0.reference.kind == .demonym && $0.reference.name == $0.reference.countryName
      })
    else { return nil }
    place.reference.kind = .place
    return place
  }

  /// "the Nairobi bombing".
  private func placeOfEvent(inClause clause: Int, _ finder: PlaceFinder) -> PlaceMention? {
    for event in sentence.events
    where !event.isVerb && sentence.clauses.clauseIndex(of: event.head) == clause {
      if let place = finder.place(modifying: event.head) { return place }
      if let place = placeOfDisaster(event) { return place }
    }
    return nil
  }
}
