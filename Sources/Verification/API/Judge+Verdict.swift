package import ClaimModel

extension Judge {
  /// What all links together say of a claim.
  ///
  /// In this order: a person's attachments; then links that do not yield; then those that do.
  /// Of one side the best grade counts: good or ungraded evidence on both sides is a dispute, weak
  /// evidence loses against better, useless evidence decides nothing. Where what was known at the
  /// article's date supports the claim, later evidence that revises it makes it outdated.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - links: Its links, in any order.
  ///   - attachments: The records that a person tied to it; they take the place of a rule's link
  ///     to the same record.
  ///   - text: The text of a record by its identifier; records in the same words count once. Asked
  ///     only where several origins say the same.
  /// - Returns: The verdict, the same for every order of the links.
  package func verdict(
    for claim: Claim, links: [Link], attachments: [Attachment] = [],
    text: (_ evidence: String) -> String? = { _ in nil }
  ) -> Verdict {
    verdict(links, attachments) { text($0).map(SameWording.init) }
  }

  /// The same with records that stand in many pairs.
  package func verdict(
    links: [Link], attachments: [Attachment], records: (_ evidence: String) -> RecordSide?
  ) -> Verdict {
    verdict(links, attachments) { records($0)?.wording }
  }

  private func verdict(
    _ links: [Link], _ attachments: [Attachment], _ wording: (_ evidence: String) -> SameWording?
  ) -> Verdict {
    if links.isEmpty, attachments.isEmpty {
      return Verdict(label: .unverified, because: Judge.undecided([]).because, links: [])
    }
    var sorted = links.count < 2 ? links : links.sorted { $0.evidence < $1.evidence }
    Judge.countOnceInOneWording(&sorted, wording)
    var all = Judge.attached(attachments, among: sorted)
    var byRule = sorted
    if !all.isEmpty {
      let attachedIDs = Set(all.map(\.evidence))
      byRule.removeAll { attachedIDs.contains($0.evidence) }
    }
    let decision =
      Judge.decide(all.filter { $0.outcome != .unrelated }, isManual: true)
      ?? Judge.decide(byRule.filter { $0.grade > .useless }, isManual: false)
      ?? Judge.undecided(byRule)
    all += byRule
    let deciding = Set(decision.deciding)
    let ordered =
      all.filter { deciding.contains($0.evidence) } + all.filter { !deciding.contains($0.evidence) }
    return Verdict(
      label: decision.label, because: decision.because, links: ordered,
      deciding: ordered.map(\.evidence).filter(deciding.contains))
  }

  /// Gives one origin to all records that say one thing in the same words.
  private static func countOnceInOneWording(
    _ links: inout [Link], _ wording: (_ evidence: String) -> SameWording?
  ) {
    if links.count < 2 { return }
    for outcome in [Outcome.supports, .contradicts] {
      let agreeing = links.indices.filter { links[$0].outcome == outcome }
      guard agreeing.count > 1, Set(agreeing.map { links[$0].origin }).count > 1 else { continue }
      var known: [(wording: SameWording, origin: String)] = []
      for index in agreeing {
        guard let wording = wording(links[index].evidence) else { continue }
        if let first = known.first(where: { $0.wording.repeats(wording) }) {
          links[index].origin = first.origin
        } else {
          known.append((wording, links[index].origin))
        }
      }
    }
  }

  private struct Decision {
    var label: VerdictLabel
    var because: String
    var deciding: [String]
  }

  /// The attachments as links, in the order of their records.
  private static func attached(_ attachments: [Attachment], among links: [Link]) -> [Link] {
    attachments.sorted { $0.evidence < $1.evidence }.map { attachment in
      let own = links.first { $0.evidence == attachment.evidence }
      let outcome: Outcome =
        switch attachment.stance {
        case .supports: .supports
        case .contradicts: .contradicts
        case .context: .unrelated
        }
      let note = attachment.note.map { ": \($0)" } ?? "."
      return Link(
        evidence: attachment.evidence, outcome: outcome, rule: Link.attachedRule,
        because: "Attached by a person as \(attachment.stance.rawValue)\(note)",
        match: own?.match ?? .same, matchRule: own?.matchRule ?? "",
        relations: own?.relations ?? Relations(), yields: false, grade: own?.grade ?? .good,
        origin: own?.origin ?? attachment.evidence)
    }
  }

  private static func decide(_ links: [Link], isManual: Bool) -> Decision? {
    var support = links.filter { $0.outcome == .supports }
    var against = links.filter { $0.outcome == .contradicts }
    if !isManual { (support, against) = weighed(support, against) }
    let revised = links.filter { $0.outcome == .superseded && isLater($0) }
    switch (support.isEmpty, against.isEmpty) {
    case (false, false):
      if support.contains(where: { !isLater($0) }), against.allSatisfy(isLater) {
        return Decision(
          label: .outdated,
          because: "Right when written; later evidence revises it. "
            + because(against), deciding: ids(support + against))
      }
      return Decision(
        label: .disputed,
        because: "Evidence stands on both sides. " + because(support) + " But: "
          + because(against), deciding: ids(support + against))
    case (false, true):
      let known = support.filter { !isLater($0) }
      if !known.isEmpty, !revised.isEmpty {
        return Decision(
          label: .outdated,
          because: "Right when written; later evidence revises it. "
            + because(revised), deciding: ids(known + revised))
      }
      return Decision(
        label: .supported, because: because(support), deciding: ids(support))
    case (true, false):
      return Decision(
        label: .contradicted, because: because(against), deciding: ids(against))
    case (true, true): return nil
    }
  }

  /// What is left of two sides when yielding links and worse grades have given way.
  private static func weighed(_ support: [Link], _ against: [Link]) -> ([Link], [Link]) {
    let firmSupport = support.contains { !$0.yields }
    let firmAgainst = against.contains { !$0.yields }
    var (support, against) = (support, against)
    if firmSupport, !firmAgainst { against = [] }
    if firmAgainst, !firmSupport { support = [] }
    if firmSupport, firmAgainst {
      support.removeAll(where: \.yields)
      against.removeAll(where: \.yields)
    }
    guard let bestSupport = support.map(\.grade).max(), let bestAgainst = against.map(\.grade).max()
    else { return (support, against) }
    if bestSupport > .weak, bestAgainst == .weak { return (support, []) }
    if bestAgainst > .weak, bestSupport == .weak { return ([], against) }
    return (support, against)
  }

  private static func undecided(_ links: [Link]) -> Decision {
    let decides: (Link) -> Bool = { $0.outcome == .supports || $0.outcome == .contradicts }
    if let useless = links.first(where: decides) {
      return Decision(
        label: .unverified,
        because: "Only sources that are unreliable or improbable speak of it. " + useless.because,
        deciding: [])
    }
    let reason =
      links.first { $0.outcome == .superseded } ?? links.first { $0.outcome == .tooCoarse }
    return Decision(
      label: .unverified, because: reason?.because ?? "No evidence bears on this claim.",
      deciding: [])
  }

  private static func isLater(_ link: Link) -> Bool {
    link.relations[.asOf] == AsOfRelation.later.rawValue
  }

  private static func ids(_ links: [Link]) -> [String] { links.map(\.evidence) }

  /// The best link's sentence, and how many independent sources say the same.
  private static func because(_ links: [Link]) -> String {
    if links.count == 1 {
      return links[0].because + (links[0].grade == .weak ? " The source is weak." : "")
    }
    guard
      let best = links.max(by: { left, right in
        (left.yields ? 0 : 1, left.grade.rawValue, right.evidence)
          < (right.yields ? 0 : 1, right.grade.rawValue, left.evidence)
      })
    else { return "" }
    let origins = Set(links.map(\.origin)).count
    let more =
      switch origins {
      case ...1: ""
      case 2: " Another independent source agrees."
      default: " \(origins - 1) other independent sources agree."
      }
    return best.because + more + (best.grade == .weak ? " The source is weak." : "")
  }
}
