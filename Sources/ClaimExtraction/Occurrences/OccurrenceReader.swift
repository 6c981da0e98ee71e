internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads claims about how often something happened: never since, for the first time, the only, the
/// last, the deadliest since.
struct OccurrenceReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    let text = sentence.text
    let cues = OccurrenceCues(sentence)
    guard cues.any, !text.isMark(sentence.tokens.upperBound - 1, "?") else { return [] }
    var found: [OccurrenceFinding] = []
    if !cues.orders.isEmpty {
      found += FirstAndLast(sentence: sentence).findings(at: cues.orders)
    }
    if cues.mayDeny { found += Absence(sentence: sentence).findings() }
    if !cues.superlatives.isEmpty {
      found += Superlative(sentence: sentence).findings(at: cues.superlatives)
    }
    if !cues.comparisons.isEmpty {
      found += UnmatchedComparison(sentence: sentence).findings(at: cues.comparisons)
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      .map { claim($0, in: sentence) }
  }

  private func claim(_ finding: OccurrenceFinding, in sentence: SentenceReading) -> Claim {
    var span = ClaimSpan(finding.tokens)
    if let since = finding.since { span.cover(since.tokens) }
    let clause = sentence.clauses.clauseIndex(of: finding.focus)
    let event = ClauseEvent(sentence: sentence, clause: clause)
    var statement = event.statement
    if let named = finding.event {
      (statement.event, statement.eventWord) = (named.type, named.word)
    } else if let word = finding.word {
      statement.eventWord = word
      if finding.isNominal { statement.event = nil }
    }
    statement.occurrence = Occurrence(
      quantifier: finding.quantifier, since: finding.since?.time)
    statement.participants = ParticipantReader(sentence: sentence)
      .participants(in: participantRun(span.tokens, clause, sentence))
    return Claim(
      kind: .occurrence, span: span.span(in: sentence.text), sentence: sentence.span,
      statement: statement, slotSpans: Claim.SlotSpans(since: finding.since?.span),
      rule: finding.rule)
  }

  private func participantRun(
    _ tokens: Range<Int>, _ clause: Int, _ sentence: SentenceReading
  ) -> Range<Int> {
    let start = sentence.clauses.clauses[clause].subject?.lowerBound ?? tokens.lowerBound
    return min(start, tokens.lowerBound)..<tokens.upperBound
  }
}

/// What a rule found, before it becomes a claim.
struct OccurrenceFinding {
  var quantifier: Occurrence.Quantifier
  /// The words that state it, without the period.
  var tokens: Range<Int>
  /// The token whose clause tells the event.
  var focus: Int
  var since: SinceReader.Since?
  /// The event counted, where a noun names it.
  var event: EventMention?
  /// Lemma of the noun or verb counted.
  var word: String?
  /// Whether a noun is counted and not the clause's verb.
  var isNominal = false
  var rule: String
}
