internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Place, venue and time of a meeting, wherever its clause gives them.
struct MeetingSlots {
  let sentence: SentenceReading
  /// The token that names the meeting.
  let head: Int
  let clause: Int

  /// A place after the noun, before it, or after the verb of its clause.
  func place() -> PlaceMention? {
    let places = MeetingPlace(sentence: sentence, head: head, clause: clause)
    let modifier = places.modifier
    if let antecedent { return modifier ?? antecedent.place }
    let location = places.location(in: inner)
    guard let modifier else { return location }
    // "A Paris meeting in May at the Hilton" is in Paris; "the Darfur talks in Abuja" are not in Darfur.
    guard let location, location.tokens.lowerBound > head,
      isNear(location), !isWithin(modifier.reference, location.reference)
    else { return modifier }
    return location
  }

  /// Right behind the noun, but for a preposition.
  private func isNear(_ place: PlaceMention) -> Bool {
    place.tokens.lowerBound - head <= 3 && place.reference.kind == .place
  }

  private func isWithin(_ inner: PlaceReference, _ outer: PlaceReference) -> Bool {
    outer.geonameID.map { inner.parents.contains($0) } ?? false
  }

  /// "the hotel where they met": what the clause is relative to.
  private var antecedent: (phrase: NounPhrase, place: PlaceMention?)? {
    let owner = sentence.clauses.clauses[clause]
    guard let marker = owner.marker, sentence.text.tokens[marker].key == MeetingSlots.whereKey,
      var phrase = sentence.clauses.phrase(of: marker - 1)
        ?? sentence.clauses.phrase(of: marker - 2)
    else { return nil }
    // "A visit to Prague on Monday, where they met".
    while phrase.isTime, let before = phraseBefore(phrase) { phrase = before }
    // "the Royal Hotel, King's Square where": the first of the two names the venue.
    let before = phrase.tokens.lowerBound - 1
    if sentence.tokens.contains(before), sentence.text.isMark(before, ","),
      let first = sentence.clauses.phrase(of: before - 1), sentence.tag(of: first.head).isProperNoun
    {
      phrase = first
    }
    return (phrase, sentence.places.first { phrase.tokens.overlaps($0.tokens) })
  }

  /// The phrase right before another, a preposition between.
  private func phraseBefore(_ phrase: NounPhrase) -> NounPhrase? {
    let end = phrase.preposition ?? phrase.tokens.lowerBound
    return sentence.clauses.phrase(of: end - 1)
  }

  /// A capitalised venue that is no known place: "at the Muhimbili Medical Center".
  func venue() -> PlaceReference? {
    if let antecedent { return venue(antecedent.phrase) }
    for phrase in sentence.clauses.phrases where phrase.head > head {
      guard let preposition = phrase.preposition,
        sentence.clauses.clauseIndex(of: phrase.head) == clause,
        MeetingSlots.venuePrepositions.contains(sentence.text.tokens[preposition]),
        sentence.tag(of: phrase.head).isProperNoun, phrase.tokens.count > 1,
        !sentence.times.contains(where: { $0.tokens.overlaps(phrase.tokens) })
      else { continue }
      return venue(phrase)
    }
    return nil
  }

  /// The capitalised words of a phrase as a place.
  private func venue(_ phrase: NounPhrase) -> PlaceReference? {
    guard sentence.tag(of: phrase.head).isProperNoun,
      !phrase.tokens.contains(where: {
        ActorWords.standard.classes(sentence.text.tokens[$0]).contains(.title)
      })
    else { return nil }
    var start = phrase.tokens.lowerBound
    while start < phrase.head, !sentence.text.tokens[start].isCapitalized { start += 1 }
    return PlaceReference(
      name: sentence.text[sentence.text.span(of: start..<phrase.tokens.upperBound)], kind: .venue)
  }

  /// A time attached to the noun, or else to its clause or one inside it.
  func time() -> BoundTime? {
    let attacher = TimeAttacher(sentence: sentence)
    let inner = inner
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
    guard let best else { return nil }
    // "After Monday's talks" is not after Monday.
    let isModifier =
      sentence.clauses.phrase(of: head)?.tokens.overlaps(best.time.tokens) ?? false
    return isModifier ? BoundTime(moved: best.time) : BoundTime(best.time, in: sentence)
  }

  /// The clause of the meeting, participles that hang on its noun ("a summit set for May"), infinitives
  /// after it, and what a cleft puts first ("it was in Osaka that they met").
  private var inner: Set<Int> {
    var inner: Set = [clause]
    for (index, candidate) in sentence.clauses.clauses.enumerated()
    where candidate.parent == clause {
      switch candidate.kind {
      case .reducedRelative where candidate.subject?.contains(head) ?? false: inner.insert(index)
      case .reducedRelative where (candidate.subject?.lowerBound ?? head) > head:
        // "A meeting with Hale planned for Friday".
        if let verb = candidate.verb, MeetingPlace.fixing.contains(sentence.text.tokens[verb]) {
          inner.insert(index)
        }
      case .participial where candidate.subject?.contains(head) ?? false:
        if let verb = candidate.verb, MeetingPlace.fixing.contains(sentence.text.tokens[verb]) {
          inner.insert(index)
        }
      case .infinitive where candidate.extent.lowerBound > head:
        // "Due to be held in Oslo", but not "held talks to discuss the attack in Oslo".
        if let verb = candidate.verb, MeetingWords.holding.contains(sentence.text.tokens[verb]) {
          inner.insert(index)
        }
      default: break
      }
    }
    if let cleft { inner.insert(cleft) }
    return inner
  }

  /// The clause "it was in Osaka" above "that they met".
  private var cleft: Int? {
    let owner = sentence.clauses.clauses[clause]
    guard let parent = owner.parent, let marker = owner.marker,
      sentence.text.tokens[marker].key == MeetingSlots.thatKey,
      let above = sentence.clauses.clauses[parent].verbGroup,
      ClauseLexicon.standard.classes(sentence.text.tokens[above.head]).contains(.be),
      let subject = sentence.clauses.clauses[parent].subject,
      sentence.text.tokens[subject.lowerBound].key == MeetingSlots.itKey
    else { return nil }
    return parent
  }

  private static let whereKey = WordKey.of("where")
  private static let thatKey = WordKey.of("that")
  private static let itKey = WordKey.of("it")
  private static let venuePrepositions = WordSet(words: ["at", "in", "inside", "outside"])
}
