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
    var reading = ModalityReader().modality(of: group.tokens, in: sentence)
    if let cue = reading.cue, isInside(cue, theSubjectOf: index, group) {
      reading = ModalityReader().modality(
        of: group.tokens, in: group.tokens.lowerBound..<sentence.tokens.upperBound,
        text: sentence.text)
    }
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

  /// "A bill that would ban smoking was passed": a clause about the subject says nothing of the verb.
  private func isInside(_ cue: Int, theSubjectOf index: Int, _ group: VerbGroup) -> Bool {
    guard cue < group.tokens.lowerBound else { return false }
    let owner = sentence.clauses.clauseIndex(of: cue)
    guard owner != index else { return false }
    let chain = sentence.clauses.chain(from: owner)
    guard let own = chain.firstIndex(of: index) else { return false }
    return chain[..<own].contains {
      let kind = sentence.clauses.clauses[$0].kind
      return kind == .relative || kind == .reducedRelative
    }
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
      sentence.text.tokens[modal].key == ClauseModality.wouldKey
    else { return false }
    // "Said it had been taken down and would be moved".
    var clause = clause
    while clause.kind == .coordinate, let parent = clause.parent {
      clause = sentence.clauses.clauses[parent]
    }
    guard let parent = clause.parent,
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
