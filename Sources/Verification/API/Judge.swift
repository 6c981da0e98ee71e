package import ClaimModel

/// Links claims to evidence by a rule table and judges them.
package struct Judge: Sendable {
  package let rules: RuleTable

  /// Makes a judge.
  package init(rules: RuleTable = .standard) {
    self.rules = rules
  }

  /// What a record says of a claim; nil when it is of another event or says nothing of the claim.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - evidence: The record.
  ///   - context: When and in which words the claim was made.
  /// - Returns: The link, never with the outcome `unrelated`; `trace` gives those too.
  package func link(_ claim: Claim, _ evidence: EvidenceRecord, _ context: ClaimContext) -> Link? {
    link(ClaimSide(claim, context), RecordSide(evidence))
  }

  /// The same of a claim and a record that stand in many pairs.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - record: The record.
  ///   - known: Relations that are known already, as `Screening` gives them.
  /// - Returns: The link.
  package func link(
    _ claim: ClaimSide, _ record: RecordSide, knowing known: Relations = Relations()
  ) -> Link? {
    if record.evidence.isCopy(of: claim.context) { return nil }
    let pairing = Pairing(claim, record)
    var relations = known
    guard let matched = match(pairing, &relations), matched.conclusion != .match(.other),
      let judged = judge(pairing, &relations), judged.conclusion != .outcome(.unrelated)
    else { return nil }
    return link(pairing, relations, matched, judged)
  }

  /// The link of any claim and record, with the reasons why they have nothing to do with each other.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - evidence: The record.
  ///   - context: When and in which words the claim was made.
  /// - Returns: The link; of another event, it carries the matching rule's reason.
  package func trace(_ claim: Claim, _ evidence: EvidenceRecord, _ context: ClaimContext) -> Link {
    let pairing = Pairing(ClaimSide(claim, context), RecordSide(evidence))
    var relations = Relations()
    let matched = match(pairing, &relations)
    guard matched?.conclusion != .match(.other) else {
      return link(pairing, relations, matched, nil)
    }
    return link(pairing, relations, matched, judge(pairing, &relations))
  }

  private func match(_ pairing: Pairing, _ relations: inout Relations) -> Rule? {
    let rule = pairing.first(of: rules.compiledMatching(for: pairing.claim.kind), &relations)
    if case .match(let match)? = rule?.conclusion { relations.set(.match, match) }
    return rule
  }

  private func judge(_ pairing: Pairing, _ relations: inout Relations) -> Rule? {
    pairing.first(of: rules.compiledJudging(for: pairing.claim.kind), &relations)
  }

  private func link(_ pairing: Pairing, _ relations: Relations, _ matched: Rule?, _ judged: Rule?)
    -> Link
  {
    var match = Link.Match.other
    if case .match(let found)? = matched?.conclusion { match = found }
    var outcome = Outcome.unrelated
    if case .outcome(let found)? = judged?.conclusion { outcome = found }
    let rule = judged ?? matched
    var relations = relations
    pairing.relate(pairing.claim.kind.matchingSlots, in: &relations)
    if judged != nil { pairing.relate(pairing.claim.kind.judgingSlots, in: &relations) }
    return Link(
      evidence: pairing.evidence.id, outcome: outcome, rule: rule?.id ?? "",
      because: rule.map { Explanation(pairing: pairing).sentence($0.because) } ?? "",
      match: match, matchRule: matched?.id ?? "", relations: relations,
      yields: judged?.yields ?? false, grade: Grade(pairing.evidence.source),
      origin: pairing.recordSide.originKey)
  }
}

extension Source {
  /// What the source's records count once under: its origin, else its publisher and title.
  package var originKey: String {
    NameFolding.key(origin ?? [publisher, title ?? "", url ?? ""].joined(separator: " "))
  }
}
