internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Places that lie in or beside one another: "at X in Y", "X, south-east of Y", "in X and Y".
extension PlaceFinder {
  /// The first place of the run that a place stands in: it is the one that the sentence is about.
  ///
  /// A place that only names a building ("the X theatre in Y") gives way to the next one.
  func innermost(_ place: PlaceMention) -> PlaceMention {
    var current = place
    if namesThing(current), let next = sentence.places.first(where: { continues(current, $0) }) {
      return next
    }
    while let before = sentence.places.last(where: { continues($0, current) }), !namesThing(before)
    {
      current = before
    }
    return current
  }

  /// Whether one place follows another in a run: only prepositions, determiners, marks and words
  /// for kinds and directions stand between.
  private func continues(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
    // "The X theatre in Y": what the name goes with is no link, but part of the first.
    let phrase = sentence.clauses.phrase(of: first.tokens.lowerBound)
    let behind = phrase.map { namesThing(first) ? $0.tokens.upperBound : 0 } ?? 0
    let (start, end) = (max(first.tokens.upperBound, behind), second.tokens.lowerBound)
    guard start < end, end - start <= 8, first.reference.kind != .demonym,
      sentence.tokens.contains(start), isLocation(first), isLocation(second)
    else { return false }
    return (start..<end).allSatisfy(isLink)
  }

  private func isLink(_ token: Int) -> Bool {
    let tag = sentence.tag(of: token)
    let word = sentence.text.tokens[token]
    return tag == .in || tag == .to || tag == .dt || tag == .cc || sentence.text.isMark(token, ",")
      || word.kind == .dash
      || !PlaceWords.standard.classes(word).isDisjoint(with: [.kind, .direction, .near])
  }

  /// Whether the place is part of the name of a thing, which is no kind of place.
  private func namesThing(_ place: PlaceMention) -> Bool {
    guard let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound),
      place.tokens.upperBound <= phrase.head
    else { return false }
    let head = sentence.text.tokens[phrase.head]
    return !PlaceWords.standard.classes(head).contains(.kind)
      && !sentence.places.contains { $0.tokens.contains(phrase.head) }
  }
}
