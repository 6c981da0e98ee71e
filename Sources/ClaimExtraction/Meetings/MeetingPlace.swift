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
        && !isPossessor($0) && $0.tokens.lowerBound >= phrase.tokens.lowerBound
    }
  }

  static func isCountry(_ place: PlaceReference) -> Bool { place.name == place.countryName }

  /// "Paris's meeting with": who meets, not where.
  private func isPossessor(_ place: PlaceMention) -> Bool {
    sentence.tokens.contains(place.tokens.upperBound)
      && sentence.tag(of: place.tokens.upperBound) == .pos
  }

  /// A location after the meeting's word, or before it in the same clause.
  func location(in clauses: Set<Int>) -> PlaceMention? {
    sentence.places
      .filter {
        clauses.contains(clauseOf($0.tokens.lowerBound)) && isMeetingPlace($0)
      }
      .min { distance($0.tokens.lowerBound) < distance($1.tokens.lowerBound) }
  }

  /// "set for Washington", "in the Austrian capital, Vienna".
  func isMeetingPlace(_ place: PlaceMention) -> Bool {
    if isSideline(place) { return false }
    if finder.isLocation(place) { return true }
    guard place.reference.kind != .demonym, !place.standsForGovernment else { return false }
    let before = place.tokens.lowerBound - 1
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

  /// "to Istanbul" after a verb of moving or travelling.
  func goal(ofClause index: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[index].verbGroup else { return nil }
    return sentence.places.first { place in
      guard place.tokens.lowerBound >= group.tokens.upperBound,
        clauseOf(place.tokens.lowerBound) == index, place.reference.kind != .demonym,
        !isPossessor(place)
      else { return false }
      let start = sentence.clauses.phrase(of: place.tokens.lowerBound)?.tokens.lowerBound
      let before = (start ?? place.tokens.lowerBound) - 1
      guard sentence.tokens.contains(before) else { return false }
      return MeetingPlace.towards.contains(text.tokens[before])
        || before < group.tokens.upperBound && start == group.tokens.upperBound
          && MeetingPlace.visiting.contains(text.tokens[group.head])
    }
  }

  /// Where those who meet went: "flew to Riyadh for talks", "was in Riyadh to meet".
  ///
  /// - Parameter isPurpose: Whether the meeting's noun follows "for" in the clause of the journey; else
  ///   its clause is an infinitive below that.
  /// - Returns: The place; nil when they are not said to have gone or been anywhere.
  func destination(isPurpose: Bool = false) -> PlaceMention? {
    let owner = sentence.clauses.clauses[clause]
    var index = clause
    if !isPurpose {
      guard owner.kind == .infinitive, let parent = owner.parent else { return nil }
      index = parent
    }
    if let group = sentence.clauses.clauses[index].verbGroup,
      MeetingPlace.travel.contains(text.tokens[group.head])
        || MeetingPlace.visiting.contains(text.tokens[group.head]),
      let goal = goal(ofClause: index)
    {
      return goal
    }
    return sentence.places.last {
      $0.tokens.upperBound <= head && clauseOf($0.tokens.lowerBound) == index
        && finder.isLocation($0)
    }
  }

  /// Who hosts: "hosted by Türkiye", "Peru hosted the summit".
  func host() -> PlaceMention? {
    for (index, candidate) in sentence.clauses.clauses.enumerated() {
      guard let group = candidate.verbGroup,
        MeetingPlace.hosting.contains(text.tokens[group.head])
          || isPlayingHost(group),
        index == clause || candidate.subject?.contains(head) ?? false || candidate.parent == clause
      else { continue }
      let agent = sentence.places.first {
        let before = $0.tokens.lowerBound - 1
        return clauseOf($0.tokens.lowerBound) == index && $0.reference.kind != .demonym
          && before >= group.tokens.upperBound && text.tokens[before].key == MeetingPlace.byKey
      }
      if let agent { return agent }
      guard index == clause, !candidate.isPassive, let subject = candidate.subject,
        subject.upperBound <= group.tokens.lowerBound, head > group.head
      else { continue }
      return sentence.places.first {
        subject.contains($0.tokens.lowerBound) && $0.tokens.upperBound == subject.upperBound
          && $0.reference.kind != .demonym
      }
    }
    return nil
  }

  /// "played host to".
  private func isPlayingHost(_ group: VerbGroup) -> Bool {
    sentence.tokens.contains(group.tokens.upperBound)
      && text.tokens[group.tokens.upperBound].key == MeetingPlace.hostKey
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
  private static let byKey = WordKey.of("by")
  private static let hostKey = WordKey.of("host")
  private static let inside = WordSet(words: ["in", "at", "near", "outside"])
  private static let towards = WordSet(words: ["to", "into", "for"])
  private static let settlements = WordSet(words: [
    "capital", "city", "town", "port", "resort", "village", "hometown", "metropolis", "suburb",
  ])
  private static let sidelines = WordSet(words: ["sidelines", "margins", "sideline", "margin"])
  private static let fixing = WordSet(words: [
    "set", "scheduled", "planned", "slated", "due", "fixed", "booked", "slotted",
  ])
  private static let hosting = WordSet(words: [
    "host", "hosts", "hosted", "hosting", "organised", "organized", "convened",
  ])
  static let travel = WordSet(words: [
    "fly", "flies", "flew", "flown", "flying", "travel", "travels", "travelled", "traveled",
    "travelling", "traveling", "go", "goes", "went", "gone", "going", "head", "heads", "headed",
    "heading", "come", "comes", "came", "coming", "return", "returns", "returned", "returning",
    "arrive", "arrives", "arrived", "arriving", "jet", "jets", "jetted", "leave", "leaves", "left",
    "leaving", "depart", "departs", "departed", "journey", "journeyed", "move", "moved", "sent",
    "send", "dispatched", "invited", "summoned", "called", "flown", "hurried", "rushed",
  ])
  static let visiting = WordSet(words: [
    "visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring", "reach",
    "reached", "leave", "leaves", "left",
  ])
}
