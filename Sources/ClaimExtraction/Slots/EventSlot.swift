internal import ClaimModel
internal import TextAnalysis

/// Finds the event that a claim is about.
struct EventSlot {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// The event of the claim's clause, or of one that it hangs on; nil when none is named.
  func event() -> EventMention? {
    for clause in focus.reach {
      if let event = event(ofClause: clause) { return event }
    }
    return eventOfOccasion()
  }

  /// "Were injured when an explosion tore through a warehouse": what hurts them stands in the clause
  /// that says when.
  private func eventOfOccasion() -> EventMention? {
    let clauses = sentence.clauses.clauses
    let occasions = clauses.indices.filter { sentence.tellsOccasion($0, of: focus.clause) }
    return occasions.lazy.compactMap { event(ofClause: $0) }.first { EventSlot.harms($0.type) }
  }

  /// The noun that the clause has as its subject, then its verb, then a noun after the verb.
  private func event(ofClause index: Int) -> EventMention? {
    let own = sentence.events.filter { sentence.clauses.clauseIndex(of: $0.head) == index }
    let subject = sentence.clauses.clauses[index].subject
    if let subject,
      let event = own.first(where: {
        subject.contains($0.head) && EventSlot.harms($0.type)
      })
    {
      return event
    }
    let harming = own.filter { EventSlot.harms($0.type) }
    return harming.first { $0.isVerb } ?? harming.min { distance($0) < distance($1) }
      ?? own.first { $0.isVerb } ?? own.first
  }

  private func distance(_ event: EventMention) -> Int {
    abs(event.head - focus.head)
  }

  /// Whether an event of this type can hurt people.
  static func harms(_ type: EventType) -> Bool {
    type.isKind(of: .conflict) && type != .ceasefire && type != .withdrawal
      && type != .prisonerExchange || type.isKind(of: .disaster) || type.isKind(of: .accident)
      || type.isKind(of: .unrest)
  }
}
