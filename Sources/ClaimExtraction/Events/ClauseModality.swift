internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Whether the event of a clause happened or is planned.
struct ClauseModality {
  let sentence: SentenceReading

  /// Happened, planned or cancelled; nil for what is denied, negated or merely possible.
  ///
  /// "Would" after a saying in the past is a plan ("said he would visit"); so is an infinitive under
  /// a verb of planning, also when another infinitive stands between ("due to speak and meet").
  func modality(ofClause index: Int) -> Modality? {
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup else { return .happened }
    let reading = ModalityReader().modality(of: group.tokens, in: sentence)
    if reading.isNegated || reading.modality == .denied { return nil }
    if reading.modality == .possible {
      if isReportedFuture(clause, group) || isExpected(clause) { return .planned }
      // "the suspected bombings occurred on Friday" doubts the culprits, not the event.
      guard let cue = reading.cue, sentence.tag(of: cue).isAdjective else { return nil }
      return .happened
    }
    if reading.modality == .happened, group.form == .infinitive, isExpected(clause) {
      return .planned
    }
    if reading.modality == .planned, isCommitment(group, cue: reading.cue) { return .happened }
    return reading.modality
  }

  /// "A truce was agreed in May", "promised help on Monday": the promise itself is what happened.
  private func isCommitment(_ group: VerbGroup, cue: Int?) -> Bool {
    cue == group.head && (group.tense == .past || group.form == .participle)
      && ClauseModality.commitments.contains(sentence.text.tokens[group.head])
  }

  private static let commitments = WordSet(words: [
    "agreed", "promised", "pledged", "vowed", "decided", "offered", "undertook", "resolved",
  ])

  private func isReportedFuture(_ clause: Clause, _ group: VerbGroup) -> Bool {
    guard let modal = group.modal,
      sentence.text.tokens[modal].key == ClauseModality.wouldKey,
      let parent = clause.parent,
      let above = sentence.clauses.clauses[parent].verbGroup
    else { return false }
    return clause.kind == .complement && above.tense == .past
  }

  /// Whether the clause is the infinitive of a verb of planning or expecting.
  private func isExpected(_ clause: Clause) -> Bool {
    guard clause.kind == .infinitive, let parent = clause.parent,
      let verb = sentence.clauses.clauses[parent].verb
    else { return false }
    return ClauseModality.planning.contains(sentence.text.tokens[verb])
      || (sentence.tokens.contains(verb + 1)
        && ClauseModality.planning.contains(sentence.text.tokens[verb + 1]))
  }

  private static let wouldKey = WordKey.of("would")
  private static let planning = WordSet(words: [
    "scheduled", "slated", "due", "set", "expected", "planned", "planning", "plans", "plan",
    "agreed", "agrees", "agree", "intends", "intend", "intended", "prepares", "preparing",
    "prepared", "poised", "promised", "promises", "vowed", "vows", "pledged", "pledges",
  ])
}
