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
    guard let matched = match(pairing, &relations),
      rules.compiledMatching(for: claim.claim.kind).conclusions[matched] != .match(.other),
      let judged = judge(pairing, &relations),
      rules.compiledJudging(for: claim.claim.kind).conclusions[judged] != .outcome(.unrelated)
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
    pairing.relate(claim.kind.matchingSlots, in: &relations)
    let matching = rules.compiledMatching(for: claim.kind)
    guard matched.map({ matching.conclusions[$0] }) != .match(.other) else {
      return link(pairing, relations, matched, nil)
    }
    return link(pairing, relations, matched, judge(pairing, &relations))
  }

  /// The index of the rule that matches the events.
  private func match(_ pairing: Pairing, _ relations: inout Relations) -> Int? {
    let matching = rules.compiledMatching(for: pairing.claim.kind)
    guard let rule = pairing.first(of: matching, &relations) else { return nil }
    if case .match(let match) = matching.conclusions[rule] { relations.set(.match, match) }
    return rule
  }

  /// The index of the rule that judges.
  private func judge(_ pairing: Pairing, _ relations: inout Relations) -> Int? {
    pairing.first(of: rules.compiledJudging(for: pairing.claim.kind), &relations)
  }

  private func link(_ pairing: Pairing, _ relations: Relations, _ matched: Int?, _ judged: Int?)
    -> Link
  {
    let kind = pairing.claim.kind
    let matching = rules.compiledMatching(for: kind)
    let judging = rules.compiledJudging(for: kind)
    var match = Link.Match.other
    if let matched, case .match(let found) = matching.conclusions[matched] { match = found }
    var outcome = Outcome.unrelated
    if let judged, case .outcome(let found) = judging.conclusions[judged] { outcome = found }
    var relations = relations
    // Words are compared only where a rule asks for them: that takes a pass over the text.
    pairing.relate(kind.matchingSlots.filter { $0 != .words }, in: &relations)
    if judged != nil { pairing.relate(kind.judgingSlots, in: &relations) }
    let template =
      judged.map { judging.templates[$0] } ?? matched.map { matching.templates[$0] }
    let matchRule = matched.map { matching.rules[$0].id } ?? ""
    return Link(
      evidence: pairing.evidence.id, outcome: outcome,
      rule: judged.map { judging.rules[$0].id } ?? matchRule,
      because: template.map(Explanation(pairing: pairing).sentence) ?? "", match: match,
      matchRule: matchRule, relations: relations,
      yields: judged.map { judging.rules[$0].yields } ?? false,
      grade: Grade(pairing.evidence.source), origin: pairing.recordSide.originKey)
  }
}

extension Source {
  /// What the source's records count once under: its origin, else its publisher and title.
  package var originKey: String {
    NameFolding.key(origin ?? [publisher, title ?? "", url ?? ""].joined(separator: " "))
  }
}
