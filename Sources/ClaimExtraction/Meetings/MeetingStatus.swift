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
    if wasToHave(group, clause: clause, in: sentence) { return MeetingStatus(modality: .cancelled) }
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

  private static let suspending = WordSet(words: [
    "suspend", "suspends", "suspended", "suspending",
  ])
}
