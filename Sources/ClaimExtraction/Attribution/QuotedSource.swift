internal import PartsOfSpeech
internal import TextAnalysis

/// Finds who stands behind an attribution that goes through somebody else: "the agency quoted
/// officials as saying", "the paper reported, citing a diplomat".
struct QuotedSource {
  let sentence: SentenceReading

  /// Finds the words for the source that a clause of saying hands on.
  ///
  /// - Parameter clause: The clause of "saying", or of the verb that reports.
  /// - Returns: Their tokens; nil when the reporter speaks for itself.
  func source(ofClause clause: Int) -> Range<Int>? {
    if let quoting = quoting(above: clause) { return object(of: quoting) }
    return cited
  }

  /// "Quoted officials as saying": the clause above, when it is active.
  private func quoting(above clause: Int) -> Int? {
    let own = sentence.clauses.clauses[clause]
    guard own.kind == .participial, let parent = own.parent,
      let verb = sentence.clauses.clauses[parent].verbGroup, !verb.isPassive,
      QuotedSource.verbs.contains(sentence.text.tokens[verb.head])
    else { return nil }
    return parent
  }

  /// "…, citing officials": a participle of the same reporter, anywhere in the sentence.
  private var cited: Range<Int>? {
    let citing = sentence.tokens.first {
      QuotedSource.participles.contains(sentence.text.tokens[$0])
    }
    return citing.flatMap { phrase(behind: $0 + 1) }
  }

  /// The noun phrase right after the verb of a clause.
  private func object(of clause: Int) -> Range<Int>? {
    sentence.clauses.clauses[clause].verbGroup.flatMap { phrase(behind: $0.tokens.upperBound) }
  }

  private func phrase(behind token: Int) -> Range<Int>? {
    sentence.clauses.phrases.first {
      $0.tokens.lowerBound >= token && $0.tokens.lowerBound <= token + 1 && !$0.isTime
    }?.tokens
  }

  private static let verbs = WordSet(words: [
    "quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing",
  ])
  private static let participles = WordSet(words: ["quoting", "citing"])
}
