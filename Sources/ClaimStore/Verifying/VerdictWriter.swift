internal import ClaimModel
internal import GRDB
internal import Verification

/// A claim's verdict with the numbers of the records that its links are to.
struct JudgedClaim: Sendable {
  var number: Int
  var verdict: Verdict
  /// The number of each link's record, in the order of the verdict's links.
  var evidence: [Int]
  /// Label of the verdict that it had.
  var oldLabel: String?
  var gate: CandidateGate
  var keys: [CandidateKey]
}

/// Writes verdicts and links, claim by claim.
struct VerdictWriter {
  private struct Reason: Hashable {
    var rule: String
    var matchRule: String
    var outcome: Outcome
    var match: Link.Match
    var relations: Relations
    var yields: Bool
  }

  private let database: Database
  private let judging: Int
  private let deleteLinks: RowStatement
  private var links: BatchInsertion
  private var verdicts: BatchInsertion
  private var reasons: [Reason: Int] = [:]
  /// How many claims more or fewer have each verdict than before.
  private(set) var changes: [String: Int] = [:]

  init(_ database: Database, judging: Int) throws {
    self.database = database
    self.judging = judging
    deleteLinks = try RowStatement(database, "DELETE FROM link WHERE claim = ?")
    links = try BatchInsertion(
      database, "INSERT INTO link (claim, evidence, position, decides, reason, because)",
      columns: 6)
    verdicts = try BatchInsertion(
      database, "INSERT OR REPLACE INTO verdict (claim, label, because, judging)", columns: 4)
  }

  /// Replaces a claim's verdict and links; they are there after `flush`.
  mutating func write(_ judged: JudgedClaim) throws {
    let verdict = judged.verdict
    if let old = judged.oldLabel {
      changes[old, default: 0] -= 1
      try deleteLinks.run(judged.number)
    }
    changes[verdict.label.rawValue, default: 0] += 1
    for (position, link) in verdict.links.enumerated() where judged.evidence[position] > 0 {
      let reason = try reason(of: link)
      try links.insert { row in
        row.append(judged.number)
        row.append(judged.evidence[position])
        row.append(position)
        row.append(verdict.deciding.contains(link.evidence))
        row.append(reason)
        row.append(link.because)
      }
    }
    try verdicts.insert { row in
      row.append(judged.number)
      row.append(verdict.label.rawValue)
      row.append(verdict.because)
      row.append(judging)
    }
  }

  /// Writes what waits.
  mutating func flush() throws {
    try links.flush()
    try verdicts.flush()
  }

  private mutating func reason(of link: Link) throws -> Int {
    let reason = Reason(
      rule: link.rule, matchRule: link.matchRule, outcome: link.outcome, match: link.match,
      relations: link.relations, yields: link.yields)
    if let known = reasons[reason] { return known }
    let relations = JSONText.object(
      link.relations.named.map { ($0.slot.rawValue, $0.relation) })
    let values: StatementArguments = [
      link.outcome.rawValue, link.rule, link.match.rawValue, link.matchRule, relations, link.yields,
    ]
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO link_reason (outcome, rule, match, match_rule, relations, yields)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: values)
    let number =
      try Int.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT number FROM link_reason WHERE outcome = ? AND rule = ? AND match = ?
              AND match_rule = ? AND relations = ? AND yields = ?
            """), arguments: values) ?? 0
    reasons[reason] = number
    return number
  }
}
