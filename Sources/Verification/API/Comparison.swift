package import ClaimModel

/// One claim held against one text without a store, both presumed to speak of one event.
package struct Comparison: Hashable, Sendable {
  /// Supported, contradicted or unverified.
  package var label: VerdictLabel
  /// Identifier of the rule that decided: of the rule table, or one of `number-differs`,
  /// `date-differs`, `numbers-agree`, `dates-agree`, `places-agree`, `other-slots-differ`,
  /// `nothing-decides`.
  package var rule: String
  package var because: String

  /// Makes a comparison.
  package init(label: VerdictLabel, rule: String, because: String) {
    self.label = label
    self.rule = rule
    self.because = because
  }

  /// Compares a claim with a text by the numbers, times and places that both hold.
  ///
  /// - Parameters:
  ///   - claim: The facts of the claim's text.
  ///   - evidence: The facts of the evidence's text.
  /// - Returns: The verdict; unverified when in doubt.
  package static func compare(_ claim: TextFacts, _ evidence: TextFacts) -> Comparison {
    FactComparison(claim: claim, evidence: evidence).result()
  }

  /// Compares what was read out of two texts, by the rule table.
  ///
  /// - Parameters:
  ///   - claims: What was read out of the claim's text.
  ///   - evidence: What was read out of the evidence's text, one record for each statement.
  ///   - context: When and in which words the claim was made.
  ///   - rules: The rule table.
  /// - Returns: The verdict of the first claim that is contradicted, else of the first that is
  ///   supported; unverified when in doubt.
  package static func compare(
    _ claims: [Claim], _ evidence: [EvidenceRecord], _ context: ClaimContext,
    rules: RuleTable = .standard
  ) -> Comparison {
    let judge = Judge(rules: rules)
    var result = Comparison(
      label: .unverified, rule: "nothing-decides", because: "Nothing decides.")
    for claim in claims where claim.kind != .quote {
      let links = evidence.compactMap { judge.link(claim, $0, context) }
      let verdict = judge.verdict(for: claim, links: links)
      let rule = verdict.links.first?.rule ?? "nothing-decides"
      if verdict.label == .contradicted {
        return Comparison(label: .contradicted, rule: rule, because: verdict.because)
      }
      if verdict.label == .supported, result.label == .unverified {
        result = Comparison(label: .supported, rule: rule, because: verdict.because)
      }
    }
    return result
  }

  /// Compares two texts by their facts, and where these leave it open by the rule table.
  ///
  /// - Parameters:
  ///   - claims: What was read out of the claim's text, with its facts.
  ///   - evidence: What was read out of the evidence's text, with its facts.
  ///   - context: When and in which words the claim was made.
  ///   - rules: The rule table.
  /// - Returns: The verdict. By the rule table alone a claim can only be contradicted: what agrees
  ///   in some slots may differ in words that no slot holds.
  package static func compare(
    _ claims: (read: [Claim], facts: TextFacts),
    _ evidence: (read: [EvidenceRecord], facts: TextFacts),
    _ context: ClaimContext, rules: RuleTable = .standard
  ) -> Comparison {
    let byFacts = compare(claims.facts, evidence.facts)
    let objection = Objection(
      claims: claims.read, evidence: evidence.read, words: Set(evidence.facts.words.map(\.base)))
    if let (said, recorded) = objection.nobody {
      return Comparison(
        label: .contradicted, rule: "nobody-against-somebody",
        because: "The evidence counts \(Explanation.text(recorded.range)) "
          + "\(Explanation.text(countedBy: recorded)); the claim says "
          + "\(Explanation.text(said.range)).")
    }
    switch byFacts.label {
    case .supported
    where objection.forbidsSupport || FactComparison.isDenied(evidence.facts, but: claims.facts)
      || ContraryWords.exclude(claims.facts, evidence.facts):
      let byRules = compare(claims.read, evidence.read, context, rules: rules)
      return byRules.label == .contradicted ? byRules : open
    case .contradicted where objection.forbidsContradiction: return open
    case .unverified:
      let byRules = compare(claims.read, evidence.read, context, rules: rules)
      return byRules.label == .contradicted ? byRules : byFacts
    default: return byFacts
    }
  }

  private static let open = Comparison(
    label: .unverified, rule: "other-slots-differ",
    because:
      "Numbers, dates or places can be compared, but the texts differ in what they say of them.")
}
