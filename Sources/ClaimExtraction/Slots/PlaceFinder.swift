internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Finds the place where what a clause or noun tells happens.
struct PlaceFinder {
  let sentence: SentenceReading

  /// The place of a clause: after a preposition of place among its own words, the nearest to a
  /// token first; nil when there is none.
  ///
  /// Of places that lie in one another ("at X in Y") the innermost.
  func place(ofClause clause: Int, near token: Int) -> PlaceMention? {
    let (places, clauses) = (sentence.places, sentence.clauses)
    var nearest: Int?
    for index in places.indices
    where clauses.clauseIndex(of: places[index].tokens.lowerBound) == clause
      && isLocation(places[index])
    {
      if let other = nearest, distance(places[other], token) <= distance(places[index], token) {
        continue
      }
      nearest = index
    }
    return nearest.map { innermost(places[$0]) }
  }

  /// The place that a noun phrase names before its head ("a Paris meeting").
  func place(modifying head: Int) -> PlaceMention? {
    guard let phrase = sentence.clauses.phrase(of: head) else { return nil }
    return sentence.places.first {
      phrase.tokens.overlaps($0.tokens) && $0.tokens.upperBound <= head
        && $0.reference.kind != .demonym && !$0.standsForGovernment
        && !isPossessor($0)
    }
  }

  /// The place right after a noun phrase, perhaps behind other prepositional phrases ("talks with
  /// Iran in Geneva").
  func place(after head: Int, before end: Int) -> PlaceMention? {
    sentence.places.first {
      $0.tokens.lowerBound > head && $0.tokens.upperBound <= end && isLocation($0)
    }
  }

  /// Whether a place mention says where something is: it follows a preposition of place, and is
  /// neither people nor a government.
  func isLocation(_ place: PlaceMention) -> Bool {
    guard place.reference.kind != .demonym, !place.standsForGovernment,
      !isHolder(place)
    else { return false }
    let start =
      sentence.clauses.phrase(of: place.tokens.lowerBound)?.tokens.lowerBound
      ?? place.tokens.lowerBound
    let before = start - 1
    guard sentence.tokens.contains(before) else { return false }
    let word = sentence.text.tokens[before]
    if PlaceFinder.prepositions.contains(word) { return true }
    if word.key == PlaceFinder.ofKey {
      return follows([.kind, .direction, .population], before) || isPart(before)
    }
    if word.key == PlaceFinder.toKey { return follows(.near, before) }
    if word.key == PlaceFinder.fromKey { return isTaken(from: before) }
    return isAfterOtherPlace(before)
  }

  /// "Abducted from X", "rescued from X": there it began.
  private func isTaken(from preposition: Int) -> Bool {
    guard let group = sentence.clause(of: preposition).verbGroup else { return false }
    return group.tokens.upperBound <= preposition
      && PlaceWords.standard.classes(sentence.text.tokens[group.head]).contains(.taking)
  }

  /// "In a hall of the Lima fairgrounds", "beside the walls of Cuzco": part of a place, which itself
  /// stands behind a preposition of place.
  private func isPart(_ of: Int) -> Bool {
    guard sentence.tokens.contains(of - 1), let phrase = sentence.clauses.phrase(of: of - 1),
      phrase.tokens.upperBound == of, let preposition = phrase.preposition,
      PlaceFinder.prepositions.contains(sentence.text.tokens[preposition])
    else { return false }
    return !PlaceWords.standard.classes(sentence.text.tokens[phrase.head])
      .isDisjoint(with: [.part, .venue])
  }

  /// "The port city of", "the province of", "north of", "close to".
  private func follows(_ classes: PlaceWords.Class, _ preposition: Int) -> Bool {
    sentence.tokens.contains(preposition - 1)
      && !PlaceWords.standard.classes(sentence.text.tokens[preposition - 1])
        .isDisjoint(with: classes)
  }

  /// "in Nairobi, Kenya"; "in Kenya and Tanzania".
  private func isAfterOtherPlace(_ before: Int) -> Bool {
    let isLink =
      sentence.text.isMark(before, ",") || sentence.text.tokens[before].key == PlaceFinder.andKey
    guard isLink else { return false }
    if sentence.text.isMark(before, ","), isKindOfPlace(before - 1) { return true }
    return sentence.places.contains {
      $0.tokens.upperBound == before && $0.tokens.lowerBound < before && isLocation($0)
    }
  }

  /// "In the port city, Odesa": a noun phrase for a kind of place behind a preposition of place.
  private func isKindOfPlace(_ token: Int) -> Bool {
    guard let phrase = sentence.clauses.phrase(of: token), phrase.tokens.upperBound == token + 1,
      let preposition = phrase.preposition
    else { return false }
    let classes = PlaceWords.standard.classes(sentence.text.tokens[phrase.head])
    return !classes.isDisjoint(with: [.kind, .settlement])
      && PlaceFinder.prepositions.contains(sentence.text.tokens[preposition])
  }

  func isPossessor(_ place: PlaceMention) -> Bool {
    sentence.tokens.contains(place.tokens.upperBound)
      && sentence.tag(of: place.tokens.upperBound) == .pos
  }

  /// "In Kenya's capital Nairobi", "in India's Kerala state": whose the place behind it is.
  private func isHolder(_ place: PlaceMention) -> Bool {
    guard isPossessor(place), let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound)
    else { return false }
    return sentence.places.contains {
      $0.tokens.lowerBound > place.tokens.upperBound && phrase.tokens.contains($0.tokens.lowerBound)
        && $0.reference.kind != .demonym
    }
  }

  /// What stands after a token is nearer than what stands before it.
  private func distance(_ place: PlaceMention, _ token: Int) -> Int {
    let gap = place.tokens.lowerBound - token
    return gap >= 0 ? gap : 3 * -gap
  }

  private static let andKey = WordKey.of("and")
  private static let ofKey = WordKey.of("of")
  private static let toKey = WordKey.of("to")
  private static let fromKey = WordKey.of("from")
  private static let prepositions = WordSet(words: [
    "in", "at", "near", "on", "outside", "inside", "off", "across", "around", "throughout",
    "over", "along", "above", "within", "beside", "behind", "beneath", "below",
  ])
}
