internal import PartsOfSpeech
internal import TextAnalysis

/// Finds what stands before the verb of a clause as its subject.
struct SubjectReader {
  let tokens: Range<Int>
  let tags: [PartOfSpeech]
  let phrases: [NounPhrase]
  let owners: [Int]
  let text: AnalysedText

  /// The subject of a clause; clauses above it must come earlier in the list.
  func subject(of index: Int, in clauses: [Clause]) -> Range<Int>? {
    let clause = clauses[index]
    switch clause.kind {
    case .infinitive, .participial:
      return inherited(clause, clauses)
    case .reducedRelative:
      guard let group = clause.verbGroup else { return nil }
      return phrase(endingAt: group.tokens.lowerBound)?.tokens ?? inherited(clause, clauses)
    case .relative:
      if let own = own(index, clause), !isMarker(own, of: clause) { return own }
      return clause.marker.flatMap(antecedent) ?? inherited(clause, clauses)
    case .coordinate:
      return own(index, clause) ?? inherited(clause, clauses)
    case .main, .complement, .subordinate, .inset:
      return own(index, clause) ?? inverted(index, clause)
    }
  }

  private func inherited(_ clause: Clause, _ clauses: [Clause]) -> Range<Int>? {
    clause.parent.flatMap { $0 < clauses.count ? clauses[$0].subject : nil }
  }

  private func isMarker(_ run: Range<Int>, of clause: Clause) -> Bool {
    run.count == 1 && run.lowerBound == clause.marker
  }

  /// The noun phrases of the clause's own before its verb, from the first that no preposition and no
  /// time stands at.
  private func own(_ index: Int, _ clause: Clause) -> Range<Int>? {
    guard let group = clause.verbGroup else { return nil }
    var start: Int?
    var end = 0
    for phrase in phrases where phrase.tokens.upperBound <= group.tokens.lowerBound {
      guard owners[phrase.head - tokens.lowerBound] == index, !phrase.isTime else { continue }
      if start == nil {
        guard phrase.preposition == nil || phrase.preposition == clause.marker else { continue }
        start = phrase.tokens.lowerBound
      }
      end = phrase.tokens.upperBound
    }
    return start.map { $0..<max(end, $0 + 1) }
  }

  /// "said Mr Barroso": the phrase right after a verb that has none before it.
  private func inverted(_ index: Int, _ clause: Clause) -> Range<Int>? {
    guard let group = clause.verbGroup,
      ClauseLexicon.standard.classes(text.tokens[group.head]).contains(.saying)
    else { return nil }
    return phrases.first { $0.tokens.lowerBound == group.tokens.upperBound }?.tokens
  }

  private func phrase(endingAt end: Int) -> NounPhrase? {
    phrases.last { $0.tokens.upperBound == end }
  }

  private func antecedent(of marker: Int) -> Range<Int>? {
    var end = marker
    if tokens.contains(end - 1), tags[end - 1 - tokens.lowerBound] == .in { end -= 1 }
    if tokens.contains(end - 1), text.isMark(end - 1, ",") { end -= 1 }
    return phrase(endingAt: end)?.tokens
  }
}
