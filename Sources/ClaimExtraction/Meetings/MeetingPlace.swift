internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Where a meeting is, as its clause and those around it tell.
///
/// In this order: where it was moved to; after the noun ("talks in Geneva"); before it ("a Paris
/// meeting", but not "the Syria talks", which are about a country); after the verb of its clause; where
/// those who meet went for it; who hosts it. Where somebody speaks of the meeting is no place of it.
struct MeetingPlace {
  let sentence: SentenceReading
  /// The token that names the meeting.
  let head: Int
  let clause: Int

  private var text: AnalysedText { sentence.text }
  private var finder: PlaceFinder { PlaceFinder(sentence: sentence) }

  /// "A Paris meeting": a city or venue before the noun; a country is what the talks are about.
  var modifier: PlaceMention? {
    guard let phrase = sentence.clauses.phrase(of: head), phrase.head == head else { return nil }
    return sentence.places.last {
      phrase.tokens.overlaps($0.tokens) && $0.tokens.upperBound <= head
        && $0.reference.kind != .demonym && !MeetingPlace.isCountry($0.reference)
        && !sentence.isPossessor($0) && $0.tokens.lowerBound >= phrase.tokens.lowerBound
        && $0.reference.countryCode != nil && !isCompound($0)
    }
  }

  /// "the EU-Peru summit".
  private func isCompound(_ place: PlaceMention) -> Bool {
    [place.tokens.lowerBound - 1, place.tokens.upperBound].contains {
      sentence.tokens.contains($0) && text.tokens[$0].kind == .dash && text.tokens[$0].gap == .none
    }
  }

  static func isCountry(_ place: PlaceReference) -> Bool { place.name == place.countryName }

  /// A location after the meeting's word, or before it in the same clause.
  func location(in clauses: Set<Int>) -> PlaceMention? {
    sentence.places
      .filter {
        clauses.contains(clauseOf($0.tokens.lowerBound)) && isMeetingPlace($0)
          && !isOfOthers($0)
      }
      .min { distance($0.tokens.lowerBound) < distance($1.tokens.lowerBound) }
  }

  /// "The envoy in Rome met", "will meet the rebels after talks in Lima": the place of those who meet,
  /// or of another meeting.
  private func isOfOthers(_ place: PlaceMention) -> Bool {
    if place.tokens.lowerBound < head {
      let owner = sentence.clauses.clauses[clause]
      return sentence.tag(of: head).isVerb
        && owner.subject?.contains(place.tokens.lowerBound) ?? false
    }
    return sentence.events.contains { other in
      guard !other.isVerb, other.head > head, other.head < place.tokens.lowerBound,
        other.type.isKind(of: .talks), let phrase = sentence.clauses.phrase(of: other.head)
      else { return false }
      return [phrase.preposition, phrase.tokens.lowerBound - 1].compactMap(\.self).contains {
        sentence.tokens.contains($0) && MeetingPlace.ordering.contains(text.tokens[$0])
      }
    }
  }

  /// "set for Washington", "in the Austrian capital, Vienna".
  func isMeetingPlace(_ place: PlaceMention) -> Bool {
    if isSideline(place) || isTopic(place) || isNamedCloser(place) { return false }
    // "In Jordan, Iraq's neighbours".
    let before = place.tokens.lowerBound - 1
    if sentence.isPossessor(place), sentence.tokens.contains(before), text.isMark(before, ",") {
      return false
    }
    if finder.isLocation(place) { return true }
    guard place.reference.kind != .demonym, !place.standsForGovernment else { return false }
    guard sentence.tokens.contains(before - 1) else { return false }
    if text.isMark(before, ","), let phrase = sentence.clauses.phrase(of: before - 1),
      MeetingPlace.settlements.contains(text.tokens[phrase.head]),
      let preposition = phrase.preposition, MeetingPlace.inside.contains(text.tokens[preposition])
    {
      return true
    }
    return text.tokens[before].key == MeetingPlace.forKey
      && MeetingPlace.fixing.contains(text.tokens[before - 1])
  }

  /// "The West Bank town of Jericho", "Malaysia's capital, Kuala Lumpur": the town itself follows.
  private func isNamedCloser(_ place: PlaceMention) -> Bool {
    guard let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound),
      place.tokens.upperBound <= phrase.head,
      MeetingPlace.settlements.contains(text.tokens[phrase.head])
    else { return false }
    let next = phrase.tokens.upperBound
    guard sentence.tokens.contains(next),
      text.isMark(next, ",") || text.tokens[next].key == MeetingPlace.ofKey
    else { return false }
    return sentence.places.contains { $0.tokens.lowerBound == next + 1 }
  }

  /// What is talked about: "a conference on Mali", "talks on the crisis in Syria", but not "talks on
  /// trade in Lima".
  private func isTopic(_ place: PlaceMention) -> Bool {
    guard place.tokens.lowerBound > head, !sentence.tag(of: head).isVerb,
      let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound),
      let preposition = phrase.preposition
    else { return false }
    if MeetingPlace.about.contains(text.tokens[preposition]) { return true }
    guard let before = sentence.clauses.phrase(of: preposition - 1), before.head > head,
      let about = before.preposition, !before.isTime
    else { return false }
    // "Talks on a reduction of forces in Kashmir".
    if text.tokens[about].key == MeetingPlace.ofKey,
      let outer = sentence.clauses.phrase(of: about - 1), outer.head > head,
      let link = outer.preposition, MeetingPlace.about.contains(text.tokens[link])
    {
      return true
    }
    let word = text.tokens[before.head]
    let isConflict =
      MeetingPlace.troubles.contains(word)
      || sentence.events.contains { $0.head == before.head && $0.type.isKind(of: .conflict) }
    if MeetingPlace.about.contains(text.tokens[about]) {
      return isConflict || MeetingPlace.isCountry(place.reference)
    }
    // "A day after the ceremony in Lima".
    return isConflict || MeetingPlace.ordering.contains(text.tokens[about])
  }

  /// "on the sidelines of the Davos forum" does not say that the meeting was in its name's place.
  private func isSideline(_ place: PlaceMention) -> Bool {
    guard let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound),
      let of = phrase.preposition, of > sentence.tokens.lowerBound
    else { return false }
    return MeetingPlace.sidelines.contains(text.tokens[of - 1])
      && place.tokens.upperBound < phrase.tokens.upperBound
  }

  private func clauseOf(_ token: Int) -> Int { sentence.clauses.clauseIndex(of: token) }

  private func distance(_ token: Int) -> Int {
    token >= head ? token - head : 3 * (head - token)
  }

  private static let forKey = WordKey.of("for")
  private static let ofKey = WordKey.of("of")
  private static let ordering = WordSet(words: [
    "after", "before", "since", "until", "following",
  ])
  private static let about = WordSet(words: ["on", "about", "over", "regarding", "concerning"])
  private static let troubles = WordSet(words: [
    "situation", "crisis", "war", "conflict", "violence", "fighting", "unrest", "bloodshed",
    "hostilities", "transition", "elections", "election", "peace", "security", "stability",
    "democracy", "rights", "reconstruction", "developments", "ceasefire", "truce", "famine",
  ])
  private static let inside = WordSet(words: ["in", "at", "near", "outside"])
  private static let settlements = WordSet(words: [
    "capital", "city", "town", "port", "resort", "village", "hometown", "metropolis", "suburb",
  ])
  private static let sidelines = WordSet(words: ["sidelines", "margins", "sideline", "margin"])
  static let fixing = WordSet(words: [
    "set", "scheduled", "planned", "slated", "due", "fixed", "booked", "slotted",
    "held", "hosted", "convened", "organised", "organized",
  ])
}

extension SentenceReading {
  /// "Paris's meeting with": who meets, not where.
  func isPossessor(_ place: PlaceMention) -> Bool {
    tokens.contains(place.tokens.upperBound)
      && tag(of: place.tokens.upperBound) == .pos
  }
}
