internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Finds when a claim says that something happened.
struct TimeSlot {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// A time of the claim's clause or of one that it hangs on, or of the noun that is its subject.
  ///
  /// - Parameter ofNouns: Whether the time of a noun of the clause counts, too.
  /// - Returns: The time; nil when there is none.
  func time(ofNouns: Bool = true) -> BoundTime? {
    let attacher = TimeAttacher(sentence: sentence)
    let dates = sentence.times.filter { DateReader.isDate($0, in: sentence) }
    guard !dates.isEmpty else { return nil }
    let attached = dates.map { ($0, attacher.attachment(of: $0)) }
    for clause in focus.telling {
      for (time, attachment) in attached where attachment == .clause(clause) {
        return BoundTime(time, in: sentence)
      }
      for (time, attachment) in attached where ofNouns {
        if case .noun(let head) = attachment, belongs(head, toClause: clause) {
          return BoundTime(time, in: sentence)
        }
      }
    }
    return timeOfSameMoment(attached)
  }

  /// "ten died when their boat sank on Friday": the time of a "when" clause is that of the main one.
  private func timeOfSameMoment(_ attached: [(TimeMention, TimeAttachment)]) -> BoundTime? {
    for (time, attachment) in attached {
      guard case .clause(let index) = attachment,
        sentence.happensTogether(index, with: focus.clause)
      else { continue }
      return BoundTime(time, in: sentence)
    }
    return nil
  }

  /// Whether a noun is the subject of a clause, or one of its own words.
  private func belongs(_ head: Int, toClause clause: Int) -> Bool {
    if sentence.clauses.clauses[clause].subject?.contains(head) ?? false { return true }
    return sentence.clauses.clauseIndex(of: head) == clause && !isDistant(head)
  }

  private func isDistant(_ head: Int) -> Bool { abs(head - focus.head) > 20 }

  /// The time at which a sentence puts an event of a type or one like it; nil when it does not.
  static func time(ofEvent type: EventType, in sentence: SentenceReading) -> BoundTime? {
    let attacher = TimeAttacher(sentence: sentence)
    for time in sentence.times where DateReader.isDate(time, in: sentence) {
      let event: EventMention?
      switch attacher.attachment(of: time) {
      case .noun(let head): event = sentence.events.first { $0.head == head }
      case .clause(let clause):
        event = sentence.events.first { sentence.clauses.clauseIndex(of: $0.head) == clause }
      }
      if let event, event.type.isKind(of: type) || type.isKind(of: event.type) {
        return BoundTime(time, in: sentence)
      }
    }
    return nil
  }
}
