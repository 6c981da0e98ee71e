internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Finds the place where what a clause or noun tells happens.
struct PlaceFinder {
  let sentence: SentenceReading

  /// The place of a clause: after a preposition of place among its own words, the nearest to a
  /// token first; nil when there is none.
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
    return nearest.map { places[$0] }
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
    guard place.reference.kind != .demonym, !place.standsForGovernment else { return false }
    let start =
      sentence.clauses.phrase(of: place.tokens.lowerBound)?.tokens.lowerBound
      ?? place.tokens.lowerBound
    let before = start - 1
    guard sentence.tokens.contains(before) else { return false }
    let word = sentence.text.tokens[before]
    if PlaceFinder.prepositions.contains(word) { return true }
    if PlaceFinder.of.contains(word) { return followsKindOfPlace(before) }
    return isAfterOtherPlace(before)
  }

  /// "the port city of", "the province of".
  private func followsKindOfPlace(_ of: Int) -> Bool {
    sentence.tokens.contains(of - 1) && PlaceFinder.kinds.contains(sentence.text.tokens[of - 1])
  }

  /// "in Nairobi, Kenya"; "in Kenya and Tanzania".
  private func isAfterOtherPlace(_ before: Int) -> Bool {
    let isLink =
      sentence.text.isMark(before, ",") || sentence.text.tokens[before].key == PlaceFinder.andKey
    guard isLink else { return false }
    return sentence.places.contains {
      $0.tokens.upperBound == before && $0.tokens.lowerBound < before && isLocation($0)
    }
  }

  private func isPossessor(_ place: PlaceMention) -> Bool {
    sentence.tokens.contains(place.tokens.upperBound)
      && sentence.tag(of: place.tokens.upperBound) == .pos
  }

  /// What stands after a token is nearer than what stands before it.
  private func distance(_ place: PlaceMention, _ token: Int) -> Int {
    let gap = place.tokens.lowerBound - token
    return gap >= 0 ? gap : 3 * -gap
  }

  private static let andKey = WordKey.of("and")
  private static let of = WordSet(words: ["of"])
  private static let prepositions = WordSet(words: [
    "in", "at", "near", "on", "outside", "inside", "off", "across", "around", "throughout",
    "over", "along", "above", "within",
  ])
  private static let kinds = WordSet(words: [
    "city", "town", "village", "port", "province", "region", "state", "district", "county",
    "island", "capital", "suburb", "area", "municipality", "resort", "republic", "territory",
    "peninsula", "valley", "coast", "north", "south", "east", "west", "northwest", "northeast",
    "southwest", "southeast", "outskirts", "part", "parts", "prefecture", "governorate", "oblast",
    "neighborhood", "neighbourhood", "streets",
  ])
}
