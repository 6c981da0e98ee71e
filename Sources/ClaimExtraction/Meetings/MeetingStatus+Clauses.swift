internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// What verbs and the clauses above say of a meeting.
extension MeetingStatus {
  /// "Ministers meeting in Oslo have agreed": as real as what the noun does.
  static func ofParticiple(
    _ group: VerbGroup, clause: Int, in sentence: SentenceReading
  ) -> Modality? {
    let owner = sentence.clauses.clauses[clause]
    let isOfSubject =
      owner.kind == .participial && owner.marker == nil
      && owner.subject?.upperBound == group.tokens.lowerBound
    guard owner.kind == .reducedRelative || isOfSubject, group.form == .gerund,
      let parent = owner.parent, let above = sentence.clauses.clauses[parent].verbGroup,
      above.modal == nil || above.tense == .future
    else { return nil }
    return above.tense == .future ? .planned : .happened
  }

  /// "Were to have met": a plan that came to nothing.
  static func wasToHave(
    _ group: VerbGroup, clause: Int, in sentence: SentenceReading
  ) -> Bool {
    guard group.form == .infinitive, group.isPerfect,
      let parent = sentence.clauses.clauses[clause].parent,
      let above = sentence.clauses.clauses[parent].verbGroup, above.tense == .past
    else { return false }
    return above.tokens.upperBound == group.tokens.lowerBound
      && ClauseLexicon.standard.classes(sentence.text.tokens[above.head]).contains(.be)
  }

  /// "Could visit and meet": a bare verb after "and" shares the modal of the verb before.
  static func modal(above clause: Int, in sentence: SentenceReading)
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

  /// "Ready to meet": a wish.
  static func isOffered(_ group: VerbGroup, in sentence: SentenceReading) -> Bool {
    let before = group.tokens.lowerBound - 1
    return group.form == .infinitive && sentence.tokens.contains(before)
      && offering.contains(sentence.text.tokens[before])
  }

  /// "Will travel to Lima to meet", "a day before the board meets".
  static func liesAhead(
    _ group: VerbGroup, clause: Int, in sentence: SentenceReading
  ) -> Bool {
    let owner = sentence.clauses.clauses[clause]
    if owner.kind == .infinitive, let parent = owner.parent {
      guard let above = sentence.clauses.clauses[parent].verbGroup else { return false }
      if above.tense == .future { return true }
      // "Is heading to Lima to meet".
      let verb = sentence.text.tokens[above.head]
      return above.tense == .present && !above.isPerfect && above.modal == nil
        && MeetingJourney.travel.contains(verb)
    }
    guard let marker = owner.marker, group.form == .finite, group.tense == .present,
      !group.isPerfect
    else { return false }
    return upTo.contains(sentence.text.tokens[marker])
  }

  /// "Did not attend the meeting": it was held all the same.
  static func isAttending(_ group: VerbGroup, in sentence: SentenceReading) -> Bool {
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

  /// Whether no condition or open question stands above.
  static func isAsserted(_ clause: Int, in sentence: SentenceReading) -> Bool {
    if sentence.text.isMark(sentence.tokens.upperBound - 1, "?") { return false }
    return !sentence.clauses.chain(from: clause).contains { index in
      guard let marker = sentence.clauses.clauses[index].marker else { return false }
      return conditions.contains(sentence.text.tokens[marker])
    }
  }

  private static let offering = WordSet(words: ["ready", "willing", "eager", "open", "prepared"])
  private static let partKey = WordKey.of("part")
  private static let upTo = WordSet(words: ["before", "until", "when"])
  private static let conditions = WordSet(words: ["if", "unless", "whether", "lest"])
  private static let attending = WordSet(words: [
    "attend", "attended", "join", "joined", "participate", "participated",
  ])
}
