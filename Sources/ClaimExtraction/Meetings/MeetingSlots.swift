internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Place, time and participants of a meeting, wherever its clause gives them.
struct MeetingSlots {
  let sentence: SentenceReading
  /// The token that names the meeting.
  let head: Int
  let clause: Int

  /// A place before the noun, after it, or after the verb of its clause.
  func place() -> PlaceMention? {
    let finder = PlaceFinder(sentence: sentence)
    if let place = finder.place(modifying: head) { return place }
    if let antecedent = antecedent { return antecedent.place }
    let inner = clauses(below: head)
    return sentence.places
      .filter { inner.contains(clauseOf($0.tokens.lowerBound)) && isMeetingPlace($0, finder) }
      .min { distance($0.tokens.lowerBound) < distance($1.tokens.lowerBound) }
  }

  /// "set for Washington", "will travel to Geneva for talks".
  private func isMeetingPlace(_ place: PlaceMention, _ finder: PlaceFinder) -> Bool {
    if finder.isLocation(place) { return true }
    guard place.reference.kind != .demonym, !place.standsForGovernment else { return false }
    let before = place.tokens.lowerBound - 1
    guard sentence.tokens.contains(before - 1) else { return false }
    let text = sentence.text
    return text.tokens[before].key == MeetingSlots.forKey
      && MeetingSlots.fixing.contains(text.tokens[before - 1])
  }

  /// "the hotel where they met": what the clause is relative to.
  private var antecedent: (phrase: NounPhrase, place: PlaceMention?)? {
    let owner = sentence.clauses.clauses[clause]
    guard let marker = owner.marker, sentence.text.tokens[marker].key == MeetingSlots.whereKey,
      var phrase = sentence.clauses.phrase(of: marker - 1)
        ?? sentence.clauses.phrase(of: marker - 2)
    else { return nil }
    // "the Royal Hotel, King's Square where": the first of the two names the venue.
    let before = phrase.tokens.lowerBound - 1
    if sentence.tokens.contains(before), sentence.text.isMark(before, ","),
      let first = sentence.clauses.phrase(of: before - 1), sentence.tag(of: first.head).isProperNoun
    {
      phrase = first
    }
    return (phrase, sentence.places.first { phrase.tokens.overlaps($0.tokens) })
  }

  /// A capitalised venue that is no known place: "at the Muhimbili Medical Center".
  func venue() -> PlaceReference? {
    if let antecedent { return venue(antecedent.phrase) }
    for phrase in sentence.clauses.phrases where phrase.head > head {
      guard let preposition = phrase.preposition, clauseOf(phrase.head) == clause,
        MeetingSlots.venuePrepositions.contains(sentence.text.tokens[preposition]),
        sentence.tag(of: phrase.head).isProperNoun, phrase.tokens.count > 1
      else { continue }
      return venue(phrase)
    }
    return nil
  }

  /// The capitalised words of a phrase as a place.
  private func venue(_ phrase: NounPhrase) -> PlaceReference? {
    guard sentence.tag(of: phrase.head).isProperNoun else { return nil }
    var start = phrase.tokens.lowerBound
    while start < phrase.head, !sentence.text.tokens[start].isCapitalized { start += 1 }
    return PlaceReference(
      name: sentence.text[sentence.text.span(of: start..<phrase.tokens.upperBound)], kind: .venue)
  }

  /// A time attached to the noun, or else to its clause or one inside it.
  func time() -> BoundTime? {
    let attacher = TimeAttacher(sentence: sentence)
    let inner = clauses(below: head)
    var best: (time: TimeMention, rank: Int)?
    for time in sentence.times where DateReader.isDate(time, in: sentence) {
      let rank: Int
      switch attacher.attachment(of: time) {
      case .noun(let noun):
        guard noun == head else { continue }
        rank = 0
      case .clause(let owner):
        guard inner.contains(owner) else { continue }
        rank = owner == clause ? 1 : 2
      }
      if best.map({ rank < $0.rank }) ?? true { best = (time, rank) }
    }
    return best.map { BoundTime($0.time, in: sentence) }
  }

  /// The clause of the meeting and participles that hang on its noun ("a summit set for May").
  private func clauses(below token: Int) -> Set<Int> {
    var inner: Set = [clause]
    for (index, candidate) in sentence.clauses.clauses.enumerated()
    where candidate.parent == clause {
      switch candidate.kind {
      case .reducedRelative where candidate.subject?.contains(token) ?? false: inner.insert(index)
      case .infinitive where candidate.extent.lowerBound > token: inner.insert(index)
      default: break
      }
    }
    return inner
  }

  private func clauseOf(_ token: Int) -> Int { sentence.clauses.clauseIndex(of: token) }

  private func distance(_ token: Int) -> Int {
    token >= head ? token - head : 3 * (head - token)
  }

  private static let whereKey = WordKey.of("where")
  private static let forKey = WordKey.of("for")
  private static let fixing = WordSet(words: [
    "set", "scheduled", "planned", "slated", "due", "fixed", "booked", "slotted",
  ])
  private static let venuePrepositions = WordSet(words: ["at", "in", "inside", "outside"])
}
