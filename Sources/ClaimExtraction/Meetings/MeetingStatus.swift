internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// What became of a meeting.
///
/// | status | modality |
/// |---|---|
/// | held | `happened` |
/// | planned, moved to another place or day | `planned` |
/// | called off, or put off to no stated day | `cancelled` |
/// | proposed, possible | `possible` |
/// | not held ("no talks were held", "refused to meet") | as above, with `isNegated` |
///
/// What is denied ("denied that they met") is no claim, nor is what stands under a condition.
struct MeetingStatus: Hashable, Sendable {
  var modality: Modality
  var isNegated = false

  /// The status of a meeting told by the verb of a clause; nil when it is no claim.
  static func ofVerb(_ group: VerbGroup, clause: Int, in sentence: SentenceReading)
    -> MeetingStatus?
  {
    guard isAsserted(clause, in: sentence) else { return nil }
    if let modality = ofParticiple(group, clause: clause, in: sentence) {
      return MeetingStatus(modality: modality)
    }
    if let above = modal(above: clause, in: sentence) {
      return ofVerb(above.group, clause: above.index, in: sentence)
    }
    if let plain = ClauseModality(sentence: sentence).modality(ofClause: clause) {
      if isOffered(group, in: sentence) { return MeetingStatus(modality: .possible) }
      let isPlan = plain == .happened && liesAhead(group, clause: clause, in: sentence)
      return MeetingStatus(modality: isPlan ? .planned : plain)
    }
    let reading = ModalityReader().modality(of: group.tokens, in: sentence)
    guard reading.modality != .denied else { return nil }
    return MeetingStatus(modality: reading.modality, isNegated: reading.isNegated)
  }

  /// The status of a meeting told by the noun of a phrase; nil when it is no claim.
  ///
  /// - Parameters:
  ///   - phrase: The noun phrase.
  ///   - clause: Index of its clause.
  ///   - preposition: What stands before it, a participle such as "following" included.
  ///   - holding: The verb that says of it that it takes place.
  ///   - sentence: The sentence.
  /// - Returns: The status.
  static func ofNoun(
    _ phrase: NounPhrase, clause: Int, preposition: Int?, holding: VerbGroup?,
    in sentence: SentenceReading
  ) -> MeetingStatus? {
    guard isAsserted(clause, in: sentence) else { return nil }
    if isCalledOff(phrase, preposition, clause: clause, in: sentence) {
      return MeetingStatus(modality: .cancelled)
    }
    let reading = ModalityReader().modality(of: phrase.tokens, in: sentence)
    guard reading.modality != .denied else { return nil }
    var status = MeetingStatus(modality: reading.modality, isNegated: reading.isNegated)
    let group = sentence.clauses.clauses[clause].verbGroup
    if let preposition, holding == nil {
      // "No deal came out of talks in Geneva": the talks were held. What something else is "after", or
      // was decided "at", took place when that did.
      status.isNegated = false
      if status.modality != .happened, status.modality != .cancelled, let group,
        isBeside(preposition, in: sentence)
      {
        let beside = ClauseModality(sentence: sentence).modality(ofClause: clause)
        if beside == .planned { status.modality = .planned }
        if beside == .happened || (group.tense == .past && group.modal == nil) {
          status.modality = .happened
        }
      }
    }
    if let holding {
      if status.modality == .happened, let above = modal(above: clause, in: sentence),
        let shared = ofVerb(above.group, clause: above.index, in: sentence)
      {
        status.modality = shared.modality
      }
      if status.isNegated, isAttending(holding, in: sentence) {
        status.isNegated = false
      }
      if status.modality == .happened, holding.tense == .future { status.modality = .planned }
      if status.modality == .happened || status.modality == .planned, holding.head < phrase.head,
        suspending.contains(sentence.text.tokens[holding.head])
      {
        status.modality = .cancelled
      }
      if status.modality == .possible,
        ClauseModality(sentence: sentence).modality(ofClause: clause) == .planned
      {
        status.modality = .planned
      }
      if status.modality == .planned, isOffered(holding, in: sentence) {
        status.modality = .possible
      }
    }
    if status.modality == .happened, isFixed(phrase, in: sentence) { status.modality = .planned }
    if status.modality == .happened, let ahead = ahead(phrase, in: sentence) {
      status.modality = ahead
    }
    if status.modality == .happened, let group,
      preposition == nil || group.form == .infinitive,
      liesAhead(group, clause: clause, in: sentence)
    {
      status.modality = .planned
    }
    return status
  }

  /// "Ministers meeting in Oslo have agreed": as real as what the noun does.
  private static func ofParticiple(
    _ group: VerbGroup, clause: Int, in sentence: SentenceReading
  ) -> Modality? {
    let owner = sentence.clauses.clauses[clause]
    guard owner.kind == .reducedRelative, group.form == .gerund, let parent = owner.parent,
      let above = sentence.clauses.clauses[parent].verbGroup,
      above.modal == nil || above.tense == .future
    else { return nil }
    return above.tense == .future ? .planned : .happened
  }

  /// "Could visit and meet": a bare verb after "and" shares the modal of the verb before.
  private static func modal(above clause: Int, in sentence: SentenceReading)
    -> (group: VerbGroup, index: Int)?
  {
    let clauses = sentence.clauses.clauses
    guard let own = clauses[clause].verbGroup, own.tokens.count == 1,
      sentence.tag(of: own.head) == .vb, let parent = clauses[clause].parent,
      clauses[clause].kind == .coordinate || clauses[clause].kind == .infinitive,
      let group = clauses[parent].verbGroup, group.modal != nil
    else { return nil }
    return (group, parent)
  }

  /// "At the talks", "ahead of the talks": beside which something else happens.
  private static func isBeside(_ preposition: Int, in sentence: SentenceReading) -> Bool {
    let word = sentence.text.tokens[preposition]
    if beside.contains(word) { return true }
    return word.key == ofKey && sentence.tokens.contains(preposition - 1)
      && parts.contains(sentence.text.tokens[preposition - 1])
  }

  /// "A summit set for Tuesday".
  private static func isFixed(_ phrase: NounPhrase, in sentence: SentenceReading) -> Bool {
    sentence.clauses.clauses.contains {
      guard $0.kind == .reducedRelative, let verb = $0.verb else { return false }
      return $0.subject?.contains(phrase.head) ?? false
        && fixing.contains(sentence.text.tokens[verb])
    }
  }

  /// "Ready to meet": a wish.
  private static func isOffered(_ group: VerbGroup, in sentence: SentenceReading) -> Bool {
    let before = group.tokens.lowerBound - 1
    return group.form == .infinitive && sentence.tokens.contains(before)
      && offering.contains(sentence.text.tokens[before])
  }

  /// "Will travel to Lima to meet", "a day before the board meets".
  private static func liesAhead(
    _ group: VerbGroup, clause: Int, in sentence: SentenceReading
  ) -> Bool {
    let owner = sentence.clauses.clauses[clause]
    if owner.kind == .infinitive, let parent = owner.parent {
      guard let above = sentence.clauses.clauses[parent].verbGroup else { return false }
      if above.tense == .future { return true }
      // "Is heading to Lima to meet".
      let verb = sentence.text.tokens[above.head]
      return above.tense == .present && !above.isPerfect && above.modal == nil
        && MeetingPlace.travel.contains(verb)
    }
    guard let marker = owner.marker, group.form == .finite, group.tense == .present,
      !group.isPerfect
    else { return false }
    return upTo.contains(sentence.text.tokens[marker])
  }

  /// "Did not attend the meeting": it was held all the same.
  private static func isAttending(_ group: VerbGroup, in sentence: SentenceReading) -> Bool {
    let next = group.tokens.upperBound
    return attending.contains(sentence.text.tokens[group.head])
      || (sentence.tokens.contains(next) && sentence.text.tokens[next].key == partKey)
  }

  /// "Leaders meet in London on Thursday", "the talks open on 3 July": a day that lies ahead or may do
  /// so makes a plan of the present tense.
  static func isScheduled(
    _ group: VerbGroup?, time: BoundTime?, in sentence: SentenceReading
  ) -> Bool {
    guard let group, group.form == .finite, group.tense == .present, !group.isPerfect,
      !group.isProgressive || group.modal == nil, let time, time.bound != .since,
      let published = sentence.article.context.published,
      let interval = time.mention.reference.interval, let earliest = interval.earliest
    else { return false }
    if earliest > published { return true }
    let isWeekday = time.mention.tokens.count == 1 && interval.latest == earliest
    return isWeekday && earliest < published && earliest.adding(days: 7) > published
  }

  /// "The meeting, due in Doha, was called off": the verb of the clause whose subject the noun is.
  private static func isCalledOff(
    _ phrase: NounPhrase, _ preposition: Int?, clause: Int, in sentence: SentenceReading
  ) -> Bool {
    for index in [clause] + sentence.coordinated(with: clause) + relatives(of: phrase, in: sentence)
    {
      let candidate = sentence.clauses.clauses[index]
      guard let group = candidate.verbGroup, candidate.subject?.contains(phrase.head) ?? false,
        group.negation == nil, preposition == nil || index != clause
      else { continue }
      let verb = sentence.text.tokens[group.head]
      if cancelling.contains(verb), group.isPassive { return true }
      if calling.contains(verb), sentence.tokens.contains(group.tokens.upperBound),
        sentence.text.tokens[group.tokens.upperBound].key == offKey
      {
        return true
      }
    }
    return false
  }

  /// "the talks, which were called off".
  private static func relatives(of phrase: NounPhrase, in sentence: SentenceReading) -> [Int] {
    sentence.clauses.clauses.indices.filter {
      sentence.clauses.clauses[$0].kind == .relative
        && sentence.clauses.clauses[$0].subject?.contains(phrase.head) ?? false
    }
  }

  /// "Upcoming talks", "a planned summit", "a possible meeting".
  private static func ahead(_ phrase: NounPhrase, in sentence: SentenceReading) -> Modality? {
    for token in phrase.tokens where token < phrase.head {
      let word = sentence.text.tokens[token]
      if coming.contains(word) { return .planned }
      if mooted.contains(word) { return .possible }
    }
    return nil
  }

  /// Whether no condition or open question stands above.
  private static func isAsserted(_ clause: Int, in sentence: SentenceReading) -> Bool {
    if sentence.text.isMark(sentence.tokens.upperBound - 1, "?") { return false }
    return !sentence.clauses.chain(from: clause).contains { index in
      guard let marker = sentence.clauses.clauses[index].marker else { return false }
      return conditions.contains(sentence.text.tokens[marker])
    }
  }

  private static let ofKey = WordKey.of("of")
  private static let beside = WordSet(words: [
    "after", "following", "during", "since", "at", "in", "before", "from",
  ])
  private static let parts = WordSet(words: [
    "ahead", "close", "end", "sidelines", "margins", "start", "opening", "eve", "conclusion",
    "day", "outset", "beginning", "course",
  ])
  private static let fixing = WordSet(words: ["set", "scheduled", "planned", "slated", "due"])
  private static let offering = WordSet(words: ["ready", "willing", "eager", "open", "prepared"])
  private static let partKey = WordKey.of("part")
  private static let offKey = WordKey.of("off")
  private static let upTo = WordSet(words: ["before", "until", "when"])
  private static let conditions = WordSet(words: ["if", "unless", "whether", "lest"])
  private static let cancelling = WordSet(words: [
    "cancelled", "canceled", "scrapped", "shelved", "aborted", "axed", "abandoned", "suspended",
  ])
  private static let suspending = WordSet(words: [
    "suspend", "suspends", "suspended", "suspending",
  ])
  private static let calling = WordSet(words: ["called", "call", "calls", "calling"])
  private static let coming = WordSet(words: [
    "upcoming", "forthcoming", "planned", "scheduled", "coming",
  ])
  private static let mooted = WordSet(words: [
    "possible", "proposed", "potential", "mooted", "hypothetical",
  ])
  private static let attending = WordSet(words: [
    "attend", "attended", "join", "joined", "participate", "participated",
  ])
  static let realPrepositions = WordSet(words: ["after", "following", "during", "since", "at"])
}
