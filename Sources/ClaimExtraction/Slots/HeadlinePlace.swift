internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Finds where a headline puts its story.
///
/// In this order: where its events happen ("blast in X", "quake hits X"); the place before a noun or
/// a colon ("X explosion", "X: five killed"); the only place named, when it is no country, which
/// would act rather than be the scene.
struct HeadlinePlace {
  let sentence: SentenceReading

  func place() -> PlaceMention? {
    guard !sentence.places.isEmpty else { return nil }
    let finder = PlaceFinder(sentence: sentence)
    for clause in sentence.clauses.clauses.indices {
      if let place = finder.place(hitIn: clause) { return place }
    }
    if let place = sentence.places.first(where: finder.isLocation) {
      return finder.innermost(place)
    }
    return sentence.places.first { isModifier($0, finder) || isBeforeColon($0) } ?? only
  }

  private func isModifier(_ place: PlaceMention, _ finder: PlaceFinder) -> Bool {
    guard isScene(place), !finder.isPossessor(place),
      let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound)
    else { return false }
    return place.tokens.upperBound == phrase.head
      && sentence.text.tokens[phrase.head].gap != .none
  }

  private func isBeforeColon(_ place: PlaceMention) -> Bool {
    isScene(place) && sentence.tokens.contains(place.tokens.upperBound)
      && sentence.text.isMark(place.tokens.upperBound, ":")
  }

  private var only: PlaceMention? {
    guard sentence.places.count == 1, let place = sentence.places.first, isScene(place),
      place.reference.name != place.reference.countryName
    else { return nil }
    return place
  }

  private func isScene(_ place: PlaceMention) -> Bool {
    place.reference.kind != .demonym && !place.standsForGovernment
  }
}
