internal import ClaimModel
internal import TextAnalysis

/// Where in the structure of its sentence a claim stands.
struct ClaimFocus {
  /// The tokens of the claim's span.
  let tokens: Range<Int>
  /// The word that carries it: the first verb of the span that heads a clause, else its first noun.
  let head: Int
  /// Index of the clause of `head`.
  let clause: Int
  /// The clauses that tell of the claim's event, its own first.
  let chain: [Int]
  /// The same, and behind them gerunds that are their subjects ("shelling near X killed two").
  let telling: [Int]
  /// The same, and behind them those joined to its own with "and".
  let reach: [Int]

  init(_ span: TextSpan, in sentence: SentenceReading) {
    let tokens = sentence.tokens(of: span)
    let structure = sentence.clauses
    let verb = tokens.first { token in
      structure.clauses[structure.clauseIndex(of: token)].verb == token
    }
    .map { verb in
      // "The last town to be reached fell": what describes the subject is not what is told.
      var verb = verb
      while let above = ClaimFocus.describedSubject(of: verb, in: structure),
        tokens.contains(above)
      {
        verb = above
      }
      return verb
    }
    let noun = structure.phrases.first { tokens.contains($0.head) }?.head
    self.init(tokens, head: verb ?? noun ?? tokens.lowerBound, in: sentence)
  }

  /// The verb behind, whose subject an infinitive, participle or relative clause describes.
  private static func describedSubject(of verb: Int, in structure: ClauseStructure) -> Int? {
    let clause = structure.clauses[structure.clauseIndex(of: verb)]
    switch clause.kind {
    case .infinitive, .relative, .reducedRelative, .participial:
      return clause.parent.flatMap { structure.clauses[$0].verb }.flatMap { $0 > verb ? $0 : nil }
    case .main, .coordinate, .complement, .subordinate, .inset: return nil
    }
  }

  /// What a single word of a sentence tells.
  init(head: Int, in sentence: SentenceReading) {
    self.init(head..<head + 1, head: head, in: sentence)
  }

  private init(_ tokens: Range<Int>, head: Int, in sentence: SentenceReading) {
    self.tokens = tokens
    self.head = head
    clause = sentence.clauses.clauseIndex(of: head)
    chain = sentence.eventChain(from: clause)
    let gerunds = chain.compactMap(sentence.gerundSubject)
    telling = gerunds.isEmpty ? chain : chain + gerunds
    let coordinated = sentence.coordinated(with: clause)
    reach = coordinated.isEmpty ? telling : telling + coordinated
  }
}

extension SentenceReading {
  /// The tokens of this sentence that a span covers; at least one.
  func tokens(of span: TextSpan) -> Range<Int> { text.tokens(of: span, within: tokens) }
}

extension AnalysedText {
  /// The tokens of a run that a span covers, at least one.
  ///
  /// The run must not be empty.
  func tokens(of span: TextSpan, within run: Range<Int>) -> Range<Int> {
    var low = run.lowerBound
    while low + 1 < run.upperBound, Int(tokens[low].end) <= span.start { low += 1 }
    var high = low + 1
    while high < run.upperBound, Int(tokens[high].start) < span.end { high += 1 }
    return low..<high
  }
}
