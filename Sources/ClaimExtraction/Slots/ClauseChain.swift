internal import ClaimModel
internal import TextAnalysis

extension SentenceReading {
  /// Clauses joined to one with "and": what they say of place and event often holds for both.
  func coordinated(with clause: Int) -> [Int] {
    let all = clauses.clauses
    return all.indices.filter { all[$0].kind == .coordinate && all[$0].parent == clause }
  }

  /// "following a meeting", "after leaving": ordered against the clause above, not part of it.
  private func tellsAnotherEvent(_ index: Int) -> Bool {
    let clause = clauses.clauses[index]
    if clause.marker != nil { return true }
    guard let verb = clause.verb, !ClauseChain.parts.contains(text.tokens[verb]) else {
      return false
    }
    return Occasions.standard.classes(text.tokens[verb]).contains(.preposition)
  }

  /// "Agreed on Saturday to free them": the day of the promise, not of what is promised.
  private func isOnlyMeant(under parent: Int) -> Bool {
    guard let verb = clauses.clauses[parent].verb else { return false }
    return ClauseChain.commitments.contains(text.tokens[verb])
  }

  /// "An epidemic sweeping the country": participles that describe an event that some clauses tell of.
  func describing(_ chain: [Int]) -> [Int] {
    clauses.clauses.indices.filter { index in
      let clause = clauses.clauses[index]
      guard clause.kind == .reducedRelative || clause.kind == .participial, clause.marker == nil,
        !chain.contains(index), let subject = clause.subject,
        clause.extent.lowerBound == subject.upperBound,
        clause.parent.map(chain.contains) ?? false
      else { return false }
      return events.contains { !$0.isVerb && subject.contains($0.head) }
    }
  }

  /// "Praised the nurses, six of whom had died": the pluperfect under a past tense lies before it.
  private func wasBefore(_ clause: Int, _ main: Int) -> Bool {
    guard let own = clauses.clauses[clause].verbGroup, let above = clauses.clauses[main].verbGroup,
      own.isPerfect, own.tense == .past
    else { return false }
    return above.tense == .past && !above.isPerfect
  }

  /// Whether a clause is the "when" or "as" clause of another.
  func happensTogether(_ clause: Int, with main: Int) -> Bool {
    guard clauses.clauses[clause].parent == main, let marker = clauses.clauses[clause].marker else {
      return false
    }
    return ClauseChain.together.contains(text.tokens[marker])
  }

  /// Whether a clause says on what occasion another happened: "when", "as" or "after" it.
  func tellsOccasion(_ clause: Int, of main: Int) -> Bool {
    guard clauses.clauses[clause].parent == main, let marker = clauses.clauses[clause].marker else {
      return false
    }
    return ClauseChain.occasions.contains(text.tokens[marker])
  }

  /// "Shelling near X killed two": the gerund that a clause without another subject has as its own.
  func gerundSubject(of clause: Int) -> Int? {
    let owner = clauses.clauses[clause]
    guard let verb = owner.verb, owner.subject == nil else { return nil }
    return clauses.clauses.indices.first { index in
      let candidate = clauses.clauses[index]
      guard candidate.kind == .participial, candidate.parent == clause, candidate.marker == nil,
        let gerund = candidate.verb
      else { return false }
      return gerund < verb && gerund <= owner.extent.lowerBound
        && !text.isMark(candidate.extent.upperBound - 1, ",")
    }
  }

  /// A clause and those above it that tell of the same event, the nearest first.
  ///
  /// A participle, infinitive or relative clause goes on with the event of what it hangs on; what
  /// somebody says ends at the saying; "after", "because" and the like tell of another event.
  ///
  /// - Parameters:
  ///   - clause: Index of the clause.
  ///   - acrossRelatives: Whether a relative clause leads on to the clause of what it describes.
  /// - Returns: Indices of clauses, the given one first.
  func eventChain(from clause: Int, acrossRelatives: Bool = true) -> [Int] {
    let all = clauses.clauses
    var chain = [clause]
    var index = clause
    while let parent = all[index].parent {
      switch all[index].kind {
      case .relative where !acrossRelatives || index == clause && wasBefore(index, parent):
        return chain
      case .participial where tellsAnotherEvent(index):
        return chain
      case .infinitive where isOnlyMeant(under: parent):
        return chain
      case .participial, .infinitive, .relative, .reducedRelative, .coordinate:
        chain.append(parent)
        index = parent
      case .main, .complement, .subordinate, .inset:
        return chain
      }
    }
    return chain
  }
}

private enum ClauseChain {
  static let commitments = WordSet(words: [
    "agree", "agrees", "agreed", "promise", "promises", "promised", "vow", "vows", "vowed",
    "pledge", "pledges", "pledged", "offer", "offers", "offered", "decide", "decides", "decided",
    "threaten", "threatens", "threatened", "refuse", "refuses", "refused", "propose", "proposes",
    "proposed", "consented", "undertook", "resolved",
  ])
  /// "Killed 20 people, including five children": part of the same.
  static let parts = WordSet(words: ["including", "involving"])
  static let occasions = WordSet(words: ["when", "as", "while", "after"])
  static let together = WordSet(words: ["when", "as", "while"])
}
