internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Where those who meet went for it, and where a meeting is moved to.
struct MeetingJourney {
  let sentence: SentenceReading
  /// The token that names the meeting.
  let head: Int
  let clause: Int

  private var text: AnalysedText { sentence.text }

  /// "to Istanbul" after a verb of moving or travelling.
  func goal(ofClause index: Int) -> PlaceMention? {
    guard let group = sentence.clauses.clauses[index].verbGroup else { return nil }
    return sentence.places.first { place in
      guard place.tokens.lowerBound >= group.tokens.upperBound,
        clauseOf(place.tokens.lowerBound) == index, place.reference.kind != .demonym,
        !sentence.isPossessor(place)
      else { return false }
      let start = sentence.clauses.phrase(of: place.tokens.lowerBound)?.tokens.lowerBound
      let before = (start ?? place.tokens.lowerBound) - 1
      guard sentence.tokens.contains(before) else { return false }
      return MeetingJourney.towards.contains(text.tokens[before])
        || before < group.tokens.upperBound && start == group.tokens.upperBound
          && MeetingJourney.visiting.contains(text.tokens[group.head])
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
    if owner.kind == .coordinate, let arrival = arrival(before: owner) { return arrival }
    if !isPurpose {
      guard owner.kind == .infinitive, let parent = owner.parent else { return nil }
      index = parent
    }
    if let group = sentence.clauses.clauses[index].verbGroup,
      MeetingJourney.travel.contains(text.tokens[group.head]) || isVisiting(after: group)
        || MeetingJourney.visiting.contains(text.tokens[group.head]),
      let goal = goal(ofClause: index)
    {
      return goal
    }
    guard let verb = sentence.clauses.clauses[index].verbGroup else { return nil }
    // "In Vienna, Austria, for a summit": the first of the two.
    return sentence.places.first {
      $0.tokens.upperBound <= head && $0.tokens.lowerBound >= verb.tokens.upperBound
        && clauseOf($0.tokens.lowerBound) == index && PlaceFinder(sentence: sentence).isLocation($0)
        && leadsToPurpose($0.tokens.upperBound)
    }
  }

  /// "Arrived in Lima and held talks".
  private func arrival(before clause: Clause) -> PlaceMention? {
    guard let parent = clause.parent, let group = sentence.clauses.clauses[parent].verbGroup,
      sentence.clauses.clauses[parent].subject == clause.subject,
      MeetingJourney.travel.contains(text.tokens[group.head])
        || MeetingJourney.visiting.contains(text.tokens[group.head])
    else { return nil }
    return goal(ofClause: parent)
      ?? sentence.places.first {
        $0.tokens.lowerBound >= group.tokens.upperBound && $0.tokens.upperBound <= head
          && clauseOf($0.tokens.lowerBound) == parent
          && PlaceFinder(sentence: sentence).isLocation($0)
      }
  }

  /// "Has begun a visit to Brazil", "is on a trip to".
  private func isVisiting(after group: VerbGroup) -> Bool {
    sentence.clauses.phrases.contains {
      ($0.tokens.lowerBound == group.tokens.upperBound || $0.preposition == group.tokens.upperBound)
        && MeetingJourney.journeys.contains(text.tokens[$0.head])
    }
  }

  /// Whether only a time or adverbs stand between a place and "for talks" or "to meet".
  private func leadsToPurpose(_ end: Int) -> Bool {
    (end..<max(end, head)).allSatisfy { token in
      guard let phrase = sentence.clauses.phrase(of: token) else { return true }
      return phrase.isTime || phrase.tokens.contains(head) || phrase.head > head
        || sentence.places.contains { $0.tokens.contains(phrase.head) }
        || MeetingWords.portions.contains(text.tokens[phrase.head])
        || !sentence.clauses.clauses[clause].extent.contains(token)
          && clauseOf(token) == clause
    }
  }

  private func clauseOf(_ token: Int) -> Int { sentence.clauses.clauseIndex(of: token) }

  private static let towards = WordSet(words: ["to", "into", "for"])
  static let travel = WordSet(words: [
    "fly", "flies", "flew", "flown", "flying", "travel", "travels", "travelled", "traveled",
    "travelling", "traveling", "go", "goes", "went", "gone", "going", "head", "heads", "headed",
    "heading", "come", "comes", "came", "coming", "return", "returns", "returned", "returning",
    "arrive", "arrives", "arrived", "arriving", "jet", "jets", "jetted", "leave", "leaves", "left",
    "leaving", "depart", "departs", "departed", "journey", "journeyed", "move", "moved", "sent",
    "send", "dispatched", "invited", "summoned", "called", "flown", "hurried", "rushed",
  ])
  private static let journeys = WordSet(words: [
    "visit", "trip", "tour", "mission", "journey", "way", "stop", "stopover", "flight",
  ])
  static let visiting = WordSet(words: [
    "visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring", "reach",
    "reached", "leave", "leaves", "left",
  ])
}
