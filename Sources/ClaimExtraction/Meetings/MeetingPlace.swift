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
    if isPossessor(place), sentence.tokens.contains(before), text.isMark(before, ",") {
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
      MeetingPlace.travel.contains(text.tokens[group.head]) || isVisiting(after: group)
        || MeetingPlace.visiting.contains(text.tokens[group.head]),
      let goal = goal(ofClause: index)
    {
      return goal
    }
    guard let verb = sentence.clauses.clauses[index].verbGroup else { return nil }
    // "In Vienna, Austria, for a summit": the first of the two.
    return sentence.places.first {
      $0.tokens.upperBound <= head && $0.tokens.lowerBound >= verb.tokens.upperBound
        && clauseOf($0.tokens.lowerBound) == index && finder.isLocation($0)
        && leadsToPurpose($0.tokens.upperBound)
    }
  }

  /// "Has begun a visit to Brazil", "is on a trip to".
  private func isVisiting(after group: VerbGroup) -> Bool {
    sentence.clauses.phrases.contains {
      ($0.tokens.lowerBound == group.tokens.upperBound || $0.preposition == group.tokens.upperBound)
        && MeetingPlace.journeys.contains(text.tokens[$0.head])
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

  /// Who hosts: "hosted by Türkiye", "Peru hosted the summit".
  func host() -> PlaceMention? {
    for (index, candidate) in sentence.clauses.clauses.enumerated() {
      guard let group = candidate.verbGroup,
        MeetingPlace.hosting.contains(text.tokens[group.head])
          || isPlayingHost(group),
        index == clause || candidate.subject?.contains(head) ?? false || candidate.parent == clause
      else { continue }
      if let place = speaker(ofPronoun: candidate, index: index, group) { return place }
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

  /// "Jordan said it would host": the country that the pronoun means.
  private func speaker(ofPronoun clause: Clause, index: Int, _ group: VerbGroup) -> PlaceMention? {
    guard index == self.clause, !clause.isPassive, head > group.head, let parent = clause.parent,
      let subject = clause.subject, subject.count == 1,
      text.tokens[subject.lowerBound].key == MeetingPlace.itKey,
      let above = sentence.clauses.clauses[parent].subject
    else { return nil }
    return sentence.places.first {
      above.contains($0.tokens.lowerBound) && $0.tokens.upperBound == above.upperBound
        && $0.reference.kind != .demonym
    }
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
  private static let itKey = WordKey.of("it")
  private static let ofKey = WordKey.of("of")
  private static let byKey = WordKey.of("by")
  private static let hostKey = WordKey.of("host")
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
  private static let towards = WordSet(words: ["to", "into", "for"])
  private static let settlements = WordSet(words: [
    "capital", "city", "town", "port", "resort", "village", "hometown", "metropolis", "suburb",
  ])
  private static let sidelines = WordSet(words: ["sidelines", "margins", "sideline", "margin"])
  static let fixing = WordSet(words: [
    "set", "scheduled", "planned", "slated", "due", "fixed", "booked", "slotted",
    "held", "hosted", "convened", "organised", "organized",
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
  private static let journeys = WordSet(words: [
    "visit", "trip", "tour", "mission", "journey", "way", "stop", "stopover", "flight",
  ])
  static let visiting = WordSet(words: [
    "visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring", "reach",
    "reached", "leave", "leaves", "left",
  ])
}
