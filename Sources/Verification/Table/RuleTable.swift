package import ClaimModel
internal import VerificationRules

/// The rules that claims are matched and judged by, as written in a file that editors can read.
package struct RuleTable: Sendable {
  /// All rules, in file order.
  package let rules: [Rule]

  /// The files that rules were added from, in the order in which they were added.
  package private(set) var own: [OwnRules] = []

  /// Whether the fingerprint must differ from that of the verdicts in a store.
  var isReplayed = false

  /// See `fingerprint`.
  let digest: UInt64
  /// By `Claim.Kind.index`.
  private let matching: [CompiledRules]
  private let judging: [CompiledRules]

  /// Makes a table; rules of higher priority come first, then the order given.
  package init(rules: [Rule], own: [OwnRules] = []) {
    self.own = own
    self.rules = rules
    digest = RuleTable.digest(of: rules)
    let ordered = rules.enumerated().sorted { left, right in
      (-left.element.priority, left.offset) < (-right.element.priority, right.offset)
    }.map(\.element)
    let byKind = Claim.Kind.allCases.map { kind in ordered.filter { $0.focuses.contains(kind) } }
    matching = byKind.map { CompiledRules($0.filter(\.isMatching)) }
    judging = byKind.map { CompiledRules($0.filter { !$0.isMatching }) }
  }

  /// The table that the program ships with.
  package static let standard: RuleTable = {
    let bytes = UnsafeBufferPointer(
      start: claimbench_rules(), count: Int(claimbench_rules_count()))
    do {
      return try RuleTable(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      // Tests read the shipped table; it can only be broken in a build that never passed them.
      preconditionFailure("the compiled-in rule table is broken: \(error)")
    }
  }()

  /// The rule of a name; nil when there is none.
  package subscript(id: String) -> Rule? {
    rules.first { $0.id == id }
  }

  /// The rules that match events for a kind of claim, the first to be asked first.
  package func matchingRules(for kind: Claim.Kind) -> [Rule] {
    compiledMatching(for: kind).rules
  }

  /// The rules that judge a kind of claim, the first to be asked first.
  package func judgingRules(for kind: Claim.Kind) -> [Rule] {
    compiledJudging(for: kind).rules
  }

  func compiledMatching(for kind: Claim.Kind) -> CompiledRules { matching[kind.index] }
  func compiledJudging(for kind: Claim.Kind) -> CompiledRules { judging[kind.index] }
}
