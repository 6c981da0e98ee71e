internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Keeps a date only where no claim of another kind says so already.
enum DateSelection {
  /// Drops the dates of events that a casualty or meeting claim of the sentence puts at that time,
  /// and those that only give the start of an occurrence's period.
  ///
  /// The claims must have their slots filled.
  static func selected(_ claims: [Claim], in sentence: SentenceReading) -> [Claim] {
    let told = claims.indices.filter { isTold($0, among: claims, in: sentence) }
    guard !told.isEmpty else { return claims }
    return claims.indices.filter { !told.contains($0) }.map { claims[$0] }
  }

  /// Whether another claim says what the date at an index says.
  private static func isTold(
    _ index: Int, among claims: [Claim], in sentence: SentenceReading
  ) -> Bool {
    guard claims[index].kind == .date, let time = claims[index].slotSpans.time else { return false }
    return claims.indices.contains { other in
      switch claims[other].kind {
      case .meeting: claims[other].slotSpans.time == time
      case .casualty: tells(claims[other], claims[index], time, in: sentence)
      case .occurrence:
        claims[other].slotSpans.since == time && claims[index].rule == "date.clause"
      case .date, .count, .role, .quote: false
      }
    }
  }

  /// Whether a casualty claim tells the event of a date: it has the time in its slot, and stands in
  /// the clause of the date or has the dated noun as its subject.
  private static func tells(
    _ casualty: Claim, _ date: Claim, _ time: TextSpan, in sentence: SentenceReading
  ) -> Bool {
    // "Last May a dam burst, but nobody died".
    guard casualty.slotSpans.time == time, isCounted(casualty, in: sentence),
      casualty.statement.counts.first?.range.max != 0
    else { return false }
    let chain = ClaimFocus(casualty.span, in: sentence).chain
    let focus = ClaimFocus(date.span, in: sentence)
    if date.rule != "date.noun" {
      let own = sentence.eventChain(from: chain[0], acrossRelatives: false)
      return own.contains(focus.clause)
        || own.contains { sentence.happensTogether(focus.clause, with: $0) }
    }
    // "Died in clashes on Monday".
    if chain.contains(focus.clause),
      let phrase = sentence.clauses.phrases.first(where: { $0.tokens.overlaps(focus.tokens) }),
      let preposition = phrase.preposition, inside.contains(sentence.text.tokens[preposition])
    {
      return true
    }
    return chain.contains { clause in
      guard let subject = sentence.clauses.clauses[clause].subject else { return false }
      return subject.overlaps(focus.tokens)
    }
  }

  /// Whether the text states a number and not just the fate of somebody named.
  private static func isCounted(_ casualty: Claim, in sentence: SentenceReading) -> Bool {
    guard casualty.statement.counts.first?.range.exact == 1 else { return true }
    return sentence.tokens(of: casualty.span).contains { token in
      one.contains(sentence.text.tokens[token])
        && !sentence.times.contains { $0.tokens.contains(token) }
    }
  }

  private static let inside = WordSet(words: ["in", "during", "by"])
  private static let one = WordSet(words: ["a", "an", "one", "another", "1"])
}
