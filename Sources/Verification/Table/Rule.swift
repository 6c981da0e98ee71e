package import ClaimModel

/// One line of the rule table: when these relations hold, this follows.
package struct Rule: Hashable, Sendable {
  /// What a rule concludes.
  package enum Conclusion: Hashable, Sendable {
    /// A matching rule: whether both speak of one event.
    case match(Link.Match)
    /// A judging rule: what the record says of the claim.
    case outcome(Outcome)
  }

  /// Relations that a slot may hold for the rule to fire.
  package struct Condition: Hashable, Sendable {
    package var slot: Slot
    package var relations: [String]
  }

  /// A claim and a record on which the rule must fire, in the notation of `StatementNotation`.
  package struct Example: Hashable, Sendable {
    package var text: String
    package var line: Int
    package var column: Int
  }

  package var id: String
  /// The kinds of claim that it judges.
  package var focuses: [Claim.Kind]
  /// All must hold; slots that are not named may hold anything.
  package var conditions: [Condition]
  package var conclusion: Conclusion
  /// Rules of higher priority are asked first.
  package var priority: Int
  /// Whether the outcome gives way to one on the other side that does not yield.
  package var yields: Bool
  /// Sentence of explanation with `{claim.SLOT}` and `{record.SLOT}` for the compared values.
  package var because: String
  /// Why the rule is as it is, or where it comes from.
  package var source: String
  package var examples: [Example]
  /// Line of the table that it starts on, from 1.
  package var line: Int
  /// The file that it was added from; nil for the rules that the program ships with.
  package var file: String?

  /// The conditions as bits, the cheap slots first.
  private(set) var tests: [Test] = []

  /// A condition as the bits of the relations that its slot may hold.
  struct Test: Hashable, Sendable {
    var slot: Slot
    var allowed: UInt128
    /// All bits of the slot.
    var stretch: UInt128
  }

  /// Makes a rule.
  package init(
    id: String, focuses: [Claim.Kind], conditions: [Condition], conclusion: Conclusion,
    priority: Int = 0, yields: Bool = false, because: String, source: String,
    examples: [Example] = [], line: Int = 0
  ) {
    self.id = id
    self.focuses = focuses
    self.conditions = conditions
    self.conclusion = conclusion
    self.priority = priority
    self.yields = yields
    self.because = because
    self.source = source
    self.examples = examples
    self.line = line
    tests = conditions.map { condition in
      var allowed: UInt128 = 0
      for (index, name) in condition.slot.relations.enumerated()
      where condition.relations.contains(name) {
        allowed |= 1 << UInt128(condition.slot.offset + index)
      }
      return Test(
        slot: condition.slot, allowed: allowed, stretch: Relations.stretch(of: condition.slot))
    }
    // Names are searched in whole texts.
    tests.sort { $0.slot != .names && $1.slot == .names }
  }

  /// Whether all conditions hold; a slot that was not compared holds none.
  package func fires(on relations: Relations) -> Bool {
    tests.allSatisfy { relations.bits & $0.allowed != 0 }
  }

  /// Whether it matches events; other rules judge.
  package var isMatching: Bool {
    if case .match = conclusion { true } else { false }
  }
}
