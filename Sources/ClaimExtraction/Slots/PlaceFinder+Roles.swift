internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Places that are subject, object or antecedent of a clause and still say where it happens.
extension PlaceFinder {
  /// "An earthquake rocked X", "X was hit by shells": what a verb of hitting acts on.
  func place(hitIn clause: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[clause].verbGroup,
      !PlaceWords.standard.classes(sentence.text.tokens[group.head])
        .isDisjoint(with: [.strike, .control])
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

  /// "The Xian health ministry put the dead at 40", "Xian police arrested ten": authorities count and
  /// arrest at home, unlike armies.
  func place(authorityIn clause: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[clause].verbGroup, !group.isPassive,
      let subject = actor(of: clause),
      !PlaceWords.standard.classes(sentence.text.tokens[group.head])
        .isDisjoint(with: [.suffer, .counting, .arrest]),
      sentence.clauses.phrases.contains(where: {
        subject.contains($0.head)
          && PlaceWords.standard.classes(sentence.text.tokens[$0.head]).contains(.authority)
      }),
      var place = sentence.places.first(where: { subject.contains($0.tokens.lowerBound) }),
      place.reference.kind == .demonym || isPossessor(place),
      place.reference.name == place.reference.countryName
    else { return nil }
    place.reference.kind = .place
    return place
  }

  /// The subject of a clause; for "they", that of the saying above ("police said they had arrested").
  private func actor(of clause: Int) -> Range<Int>? {
    let owner = sentence.clauses.clauses[clause]
    guard let subject = owner.subject else { return nil }
    guard owner.kind == .complement, let parent = owner.parent, subject.count == 1,
      sentence.tag(of: subject.lowerBound) == .prp
    else { return subject }
    return sentence.clauses.clauses[parent].subject
  }

  /// "X, near Y, where one person was killed", "X, off Y, which troops left in June".
  func place(whereOf clause: Int) -> PlaceMention? {
    let owner = sentence.clauses.clauses[clause]
    guard let marker = owner.marker else { return nil }
    let key = sentence.text.tokens[marker].key
    guard key == PlaceFinder.whereKey || key == PlaceFinder.whichKey && isHeld(owner, from: marker)
    else { return nil }
    var end = marker
    if sentence.tokens.contains(end - 1), sentence.tag(of: end - 1) == .in { end -= 1 }
    if sentence.tokens.contains(end - 1), sentence.text.isMark(end - 1, ",") { end -= 1 }
    let phrase = sentence.clauses.phrase(of: end - 1)
    if let described = phrase.flatMap(described) { return described }
    return sentence.places.last { place in
      isNamed(place)
        && (place.tokens.upperBound == end
          || phrase?.tokens.contains(place.tokens.lowerBound) ?? false)
    }.map(innermost)
  }

  /// "In which", or a verb that says who holds or enters what "which" stands for.
  private func isHeld(_ clause: Clause, from marker: Int) -> Bool {
    if sentence.tokens.contains(marker - 1),
      PlaceFinder.inside.contains(sentence.text.tokens[marker - 1])
    {
      return true
    }
    guard let group = clause.verbGroup else { return false }
    return !PlaceWords.standard.classes(sentence.text.tokens[group.head])
      .isDisjoint(with: [.strike, .control])
  }

  /// "Snake Island, off the delta,": what comes between commas only says where the place is.
  private func described(by aside: NounPhrase) -> PlaceMention? {
    guard let preposition = aside.preposition, sentence.tokens.contains(preposition - 2),
      sentence.text.isMark(preposition - 1, ",")
    else { return nil }
    return sentence.places.last { $0.tokens.upperBound == preposition - 1 && isNamed($0) }
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
  private static let whichKey = WordKey.of("which")
  private static let inside = WordSet(words: ["in", "at", "on", "near", "from"])
}
