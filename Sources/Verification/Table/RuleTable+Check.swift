package import ClaimModel

/// Something wrong with a rule table that could be read.
package struct RuleFinding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Problem: String, Hashable, Sendable {
    /// A combination of relations that no rule covers.
    case gap
    /// Two rules of one priority that conclude differently on one combination.
    case conflict
    /// A rule that never decides, because others are always asked first.
    case dead
  }

  package var problem: Problem
  package var focus: Claim.Kind
  /// The rules that conflict, or the one that is dead; empty for a gap.
  package var rules: [String]
  /// The first combination where it shows; empty for a dead rule.
  package var combination: String
  /// On how many combinations it shows.
  package var count: Int

  /// One line for a person.
  package var description: String {
    switch problem {
    case .gap: "\(focus.rawValue): no rule for \(combination) (\(count) such)"
    case .conflict:
      "\(focus.rawValue): \(rules.joined(separator: " and ")) disagree on \(combination) "
        + "(\(count) such)"
    case .dead: "\(focus.rawValue): \(rules.joined()) never decides"
    }
  }
}

extension RuleTable {
  /// Walks every combination of relations of every focus.
  ///
  /// - Returns: Gaps, conflicts and dead rules, by focus, matching before judging; empty when the
  ///   table is whole. Takes a few milliseconds.
  package func check() -> [RuleFinding] {
    Claim.Kind.allCases.flatMap { kind in
      check(matchingRules(for: kind), slots: kind.matchingSlots, focus: kind)
        + check(judgingRules(for: kind), slots: kind.judgingSlots, focus: kind)
    }
  }

  private func check(_ rules: [Rule], slots: [Slot], focus: Claim.Kind) -> [RuleFinding] {
    var gap: (first: Relations, count: Int)?
    var conflicts: [[String]: (first: Relations, count: Int)] = [:]
    var alive = Set<String>()
    RuleTable.walk(slots[...], Relations(), 1, rules) { relations, number, firing in
      guard let first = firing.first else {
        gap = (gap?.first ?? relations, (gap?.count ?? 0) + number)
        return
      }
      alive.insert(first.id)
      for rule in firing
      where rule.priority == first.priority
        && (rule.conclusion != first.conclusion || rule.yields != first.yields)
      {
        let known = conflicts[[first.id, rule.id]]
        conflicts[[first.id, rule.id]] = (known?.first ?? relations, (known?.count ?? 0) + number)
      }
    }
    var findings: [RuleFinding] = []
    if let gap {
      findings.append(
        RuleFinding(
          problem: .gap, focus: focus, rules: [], combination: gap.first.text, count: gap.count))
    }
    for (pair, seen) in conflicts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      findings.append(
        RuleFinding(
          problem: .conflict, focus: focus, rules: pair, combination: seen.first.text,
          count: seen.count))
    }
    for rule in rules where !alive.contains(rule.id) {
      findings.append(
        RuleFinding(problem: .dead, focus: focus, rules: [rule.id], combination: "", count: 0))
    }
    return findings
  }

  /// Calls `body` with combinations of relations of the slots, for how many each stands, and the
  /// rules that fire on it.
  ///
  /// Relations that no rule tells apart are walked once, as the first of them.
  private static func walk(
    _ slots: ArraySlice<Slot>, _ relations: Relations, _ number: Int, _ rules: [Rule],
    _ body: (Relations, Int, [Rule]) -> Void
  ) {
    guard let slot = slots.first else { return body(relations, number, rules) }
    // What is of another event is never judged.
    let width = slot == .match ? slot.width - 1 : slot.width
    var groups: [(firing: [Int], first: Int, count: Int)] = []
    for index in 0..<width {
      let bit = (1 as UInt128) << UInt128(slot.offset + index)
      let firing = rules.indices.filter { number in
        rules[number].tests.allSatisfy { $0.slot != slot || $0.allowed & bit != 0 }
      }
      if let known = groups.firstIndex(where: { $0.firing == firing }) {
        groups[known].count += 1
      } else {
        groups.append((firing, index, 1))
      }
    }
    for group in groups {
      var next = relations
      next.bits |= (1 as UInt128) << UInt128(slot.offset + group.first)
      walk(slots.dropFirst(), next, number * group.count, group.firing.map { rules[$0] }, body)
    }
  }
}

extension Relations {
  /// The relations in a line, as a rule's conditions are written.
  var text: String {
    named.map { "\($0.slot.rawValue) \($0.relation)" }.joined(separator: "; ")
  }
}
