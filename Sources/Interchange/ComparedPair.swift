internal import ClaimExtraction
package import ClaimModel
package import OrderedJSON
internal import TextAnalysis
package import Verification

/// A claim sentence held against a text of evidence, without a store.
package struct ComparedPair: Sendable {
  /// What the rules say.
  package let result: Comparison
  private let claims: [Claim]
  private let claimText: SourceText
  private let evidence: [Claim]
  private let evidenceText: SourceText

  /// Reads both texts and compares what they state.
  ///
  /// - Parameters:
  ///   - claim: The claim's words.
  ///   - evidence: The words of the evidence.
  ///   - claimDate: When the claim was made; relative dates count from it.
  ///   - evidenceDate: When the evidence was published.
  ///   - rules: The rule table.
  package init(
    claim: String, evidence: String, claimDate: Day?, evidenceDate: Day?,
    rules: RuleTable = .standard
  ) {
    claimText = SourceText(claim)
    evidenceText = SourceText(evidence)
    let said = AnalysedText(claimText)
    let recorded = AnalysedText(evidenceText)
    claims = ComparedPair.claims(in: said, date: claimDate)
    self.evidence = ComparedPair.claims(in: recorded, date: evidenceDate)
    let source = Source(
      publisher: "the text compared", published: evidenceDate.map { DayInterval($0) })
    var statements = self.evidence.map(\.statement)
    // Who holds an office and how long stand in claims of their own.
    let whole = StatementReader().statement(of: evidence, date: evidenceDate)
    if whole.role != nil { statements.append(whole) }
    let records = statements.enumerated().map { index, statement in
      EvidenceRecord(
        id: "evidence-\(index + 1)", text: evidence, statement: statement, source: source)
    }
    let reader = FactReader()
    result = Comparison.compare(
      (claims, reader.facts(of: said, date: claimDate)),
      (records, reader.facts(of: recorded, date: evidenceDate)),
      ClaimContext(
        published: claimDate, words: claim, sentence: claim,
        counts: claims.filter { $0.kind == .casualty }.flatMap(\.statement.counts)), rules: rules)
  }

  private static func claims(in text: AnalysedText, date: Day?) -> [Claim] {
    ClaimExtractor().extract(
      text, context: ArticleContext(key: "compared", published: date)
    ).claims
  }

  /// Writes verdict, rule, explanation and both statements into an object.
  package func write(to writer: inout JSONWriter) {
    writer.field("verdict", result.label.rawValue)
    writer.field("rule", result.rule)
    writer.field("because", result.because)
    writer.list("claimStatement") { list in
      for claim in claims { ClaimJSON(claimText).write(claim, to: &list) }
    }
    writer.list("evidenceStatement") { list in
      for claim in evidence { ClaimJSON(evidenceText).write(claim, to: &list) }
    }
  }
}
