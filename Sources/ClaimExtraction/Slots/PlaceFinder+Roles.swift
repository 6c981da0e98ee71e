internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Places that are subject, object or antecedent of a clause and still say where it happens.
extension PlaceFinder {
  /// "An earthquake rocked X", "X was hit by shells": what a verb of hitting acts on.
  func place(hitIn clause: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[clause].verbGroup,
      PlaceWords.standard.classes(sentence.text.tokens[group.head]).contains(.strike)
    else { return nil }
    if group.isPassive { return subject(of: clause, isNamed) }
    return sentence.places.first {
      sentence.clauses.phrase(of: $0.tokens.lowerBound)?.tokens.lowerBound
        == group.tokens.upperBound && isNamed($0)
    }
  }

  /// "X recorded 40 deaths", "X has seen three killed".
  func place(sufferingIn clause: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[clause].verbGroup, !group.isPassive,
      PlaceWords.standard.classes(sentence.text.tokens[group.head]).contains(.suffer)
    else { return nil }
    // As a state that reports, it stands for its government, and the harm is in it all the same.
    return subject(of: clause) { isNamed($0, evenGovernment: true) }
  }

  /// "The Xian health ministry put the dead at 40": authorities count at home, unlike armies.
  func place(authorityIn clause: Int) -> PlaceMention? {
    let owner = sentence.clauses.clauses[clause]
    guard let subject = owner.subject, let group = owner.verbGroup, !group.isPassive,
      !PlaceWords.standard.classes(sentence.text.tokens[group.head])
        .isDisjoint(with: [.suffer, .counting]),
      let head = sentence.clauses.phrases.last(where: { subject.contains($0.head) })?.head,
      PlaceWords.standard.classes(sentence.text.tokens[head]).contains(.authority),
      var place = sentence.places.first(where: { subject.contains($0.tokens.lowerBound) }),
      place.reference.kind == .demonym, place.reference.name == place.reference.countryName
    else { return nil }
    place.reference.kind = .place
    return place
  }

  /// "X, near Y, where one person was killed".
  func place(whereOf clause: Int) -> PlaceMention? {
    guard let marker = sentence.clauses.clauses[clause].marker,
      sentence.text.tokens[marker].key == PlaceFinder.whereKey
    else { return nil }
    var end = marker
    if sentence.tokens.contains(end - 1), sentence.text.isMark(end - 1, ",") { end -= 1 }
    return sentence.places.last { $0.tokens.upperBound == end && isNamed($0) }.map(innermost)
  }

  /// A subject that is a place and nothing else.
  private func subject(of clause: Int, _ fits: (PlaceMention) -> Bool) -> PlaceMention? {
    guard let subject = sentence.clauses.clauses[clause].subject else { return nil }
    return sentence.places.first { subject.contains($0.tokens.lowerBound) && fits($0) }
  }

  /// Whether the place itself is meant and not people, a government or a thing named after it.
  private func isNamed(_ place: PlaceMention) -> Bool { isNamed(place, evenGovernment: false) }

  private func isNamed(_ place: PlaceMention, evenGovernment: Bool) -> Bool {
    guard place.reference.kind != .demonym, evenGovernment || !place.standsForGovernment,
      !isPossessor(place), let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound)
    else { return false }
    return place.tokens.upperBound > phrase.head
      || PlaceWords.standard.classes(sentence.text.tokens[phrase.head]).contains(.kind)
  }

  private static let whereKey = WordKey.of("where")
}
