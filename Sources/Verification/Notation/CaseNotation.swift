package import ClaimModel

/// A claim against a record in the notation: `KIND: claim | record`.
package struct CaseNotation: Sendable {
  package var claim: Claim
  package var evidence: [EvidenceRecord]
  package var context: ClaimContext

  /// Reads a case; several records are divided by `|`.
  ///
  /// - Parameter text: The case.
  /// - Throws: The first part that cannot be read.
  package init(_ text: String) throws(StatementNotation.Failure) {
    let sides = RuleBlock.parts(of: text, at: "|").map(\.text)
    let head = RuleBlock.parts(of: sides[0], at: ":", limit: 1)
    guard sides.count >= 2, head.count == 2, let kind = Claim.Kind(rawValue: head[0].text) else {
      throw StatementNotation.Failure(part: text)
    }
    let said = try StatementNotation(head[1].text)
    let length = said.words.utf8.count
    claim = Claim(
      kind: kind, span: TextSpan(0, length), sentence: TextSpan(0, length),
      statement: said.statement, rule: "notation")
    context = ClaimContext(
      published: said.published, words: said.words, sentence: said.words,
      setting: said.setting)
    evidence = []
    for (index, side) in sides.dropFirst().enumerated() {
      let recorded = try StatementNotation(side)
      evidence.append(
        EvidenceRecord(
          id: "record-\(index + 1)", text: recorded.words, statement: recorded.statement,
          asOf: recorded.asOf,
          source: Source(
            publisher: "Publisher \(index + 1)", origin: recorded.origin,
            reliability: recorded.reliability, credibility: recorded.credibility)))
    }
  }
}

extension RuleTable {
  /// Runs the examples of every rule.
  ///
  /// - Returns: One error for each example that cannot be read or on which another rule fires,
  ///   and for each rule without an example.
  package func checkExamples() -> [RuleTableError] {
    rules.flatMap(failures(ofExamplesOf:))
  }

  /// What is wrong with the examples of one rule.
  func failures(ofExamplesOf rule: Rule) -> [RuleTableError] {
    if rule.examples.isEmpty {
      return [
        RuleTableError(
          code: .missingField, message: "the rule “\(rule.id)” has no example", line: rule.line,
          column: 1)
      ]
    }
    let judge = Judge(rules: self)
    return rule.examples.compactMap { example in
      judge.failure(of: example, for: rule).map {
        RuleTableError(
          code: .badExample, message: $0, line: example.line, column: example.column)
      }
    }
  }
}

extension Judge {
  /// Why an example does not show its rule; nil when it does.
  fileprivate func failure(of example: Rule.Example, for rule: Rule) -> String? {
    let parsed: CaseNotation
    do { parsed = try CaseNotation(example.text) } catch { return error.description }
    guard rule.focuses.contains(parsed.claim.kind) else {
      return "“\(rule.id)” is not for \(parsed.claim.kind.rawValue) claims"
    }
    let link = trace(parsed.claim, parsed.evidence[0], parsed.context)
    let fired = rule.isMatching ? link.matchRule : link.rule
    guard fired != rule.id else { return nil }
    return "“\(rule.id)” does not fire but “\(fired)”: \(link.relations.text)"
  }
}
