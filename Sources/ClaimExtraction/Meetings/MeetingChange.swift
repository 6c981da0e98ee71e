internal import ClaimModel
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// A meeting moved to another place, or put off to another day.
///
/// What it was moved to is where or when it is planned. One put off to no stated day is cancelled as
/// planned, at its old place and time.
struct MeetingChange {
  let sentence: SentenceReading
  /// The verb of moving or putting off.
  let group: VerbGroup
  let clause: Int
  let isPostponed: Bool
  /// Whether the meeting is the verb's subject.
  private let isSubject: Bool

  /// The change that a clause tells of the meeting that is its subject or object; nil for other verbs.
  init?(of head: Int, clause: Int, in sentence: SentenceReading) {
    guard let group = sentence.clauses.clauses[clause].verbGroup else { return nil }
    let verb = sentence.text.tokens[group.head]
    let particle = group.tokens.upperBound
    let hasParticle =
      sentence.tokens.contains(particle)
      && MeetingChange.particles.contains(sentence.text.tokens[particle])
    let isPostponed =
      MeetingChange.postponing.contains(verb)
      || (hasParticle && MeetingChange.pushing.contains(verb))
    guard isPostponed || MeetingChange.moving.contains(verb) else { return nil }
    if let phrase = sentence.clauses.phrase(of: head), let preposition = phrase.preposition,
      preposition != sentence.clauses.clauses[clause].marker,
      sentence.text.tokens[preposition].key != MeetingChange.ofKey
    {
      return nil
    }
    self.sentence = sentence
    self.group = group
    self.clause = clause
    self.isPostponed = isPostponed
    isSubject = sentence.clauses.clauses[clause].subject?.contains(head) ?? false
  }

  /// The new place: "to Istanbul".
  var place: PlaceMention? {
    MeetingJourney(sentence: sentence, head: group.head, clause: clause).goal(ofClause: clause)
  }

  /// The new time: "to Thursday", "until May", "for Thursday".
  var time: TimeMention? {
    sentence.times.first {
      let before = $0.tokens.lowerBound - 1
      return before >= group.tokens.upperBound && DateReader.isDate($0, in: sentence)
        && MeetingChange.towards.contains(sentence.text.tokens[before])
    }
  }

  /// Whether the meeting itself moves on ("the talks moved to Geneva"): it goes on there.
  var isUnderWay: Bool {
    !group.isPassive && group.form == .finite && group.tense == .past && !isPostponed
      && isSubject
  }

  private static let ofKey = WordKey.of("of")
  private static let particles = WordSet(words: ["off", "back", "forward"])
  private static let pushing = WordSet(words: [
    "put", "puts", "push", "pushes", "pushed", "bring", "brought", "moved", "move", "set",
  ])
  private static let postponing = WordSet(words: [
    "postpone", "postpones", "postponed", "postponing", "delay", "delays", "delayed", "delaying",
    "defer", "deferred", "reschedule", "rescheduled", "rescheduling", "adjourn", "adjourned",
  ])
  private static let moving = WordSet(words: [
    "move", "moves", "moved", "moving", "shift", "shifts", "shifted", "shifting", "relocate",
    "relocated", "relocating", "switch", "switched", "transfer", "transferred", "change", "changed",
  ])
  private static let towards = WordSet(words: ["to", "until", "till", "for"])
}
