package import ClaimModel
internal import GRDB
package import Verification

/// What a verification did.
package struct VerificationResult: Hashable, Sendable {
  /// Number of claims that were judged: new ones, and those that new evidence may bear on.
  package var judged: Int
  /// Verdicts of all current claims of the articles asked for, by label.
  package var verdicts: [VerdictLabel: Int]
}

extension StoreSession {
  /// Links and judges the claims that are new or touched since the last time.
  ///
  /// A claim is touched when evidence that shares a candidate key with it comes, changes or goes,
  /// when a person ties a record to it, and when the engine or the rule table changed.
  ///
  /// - Parameters:
  ///   - articles: Identifiers or unique prefixes; all articles when empty.
  ///   - judge: What links and judges.
  ///   - progress: Called with the number of claims judged and to judge.
  /// - Returns: How many claims were judged, and the verdicts of all claims of these articles.
  /// - Throws: `StoreError` when a prefix names no article or several.
  package func verify(
    articles: [String], with judge: Judge, progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> VerificationResult {
    let rules = judge.rules.fingerprint
    let ids = try articles.map { try resolve($0, in: .article) }
    let scope =
      ids.isEmpty ? "" : "AND claim.article_id IN (\(ids.map { _ in "?" }.joined(separator: ", ")))"
    let touched = try Int.fetchAll(
      database,
      sql: """
        SELECT claim.number FROM claim
        JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
        LEFT JOIN verdict ON verdict.claim = claim.number
        WHERE (is_touched = 1 OR verdict.engine IS NOT ? OR verdict.rules IS NOT ?) \(scope)
        ORDER BY claim.number
        """,
      arguments: StatementArguments([engineVersion, rules] + ids))
    var records: [Int: EvidenceRecord] = [:]
    for (done, number) in touched.enumerated() {
      try self.judge(number, with: judge, rules: rules, records: &records)
      progress(done + 1, touched.count)
    }
    let verdicts = try verdictCounts(scope: scope, ids)
    if !touched.isEmpty {
      try log(
        ids.isEmpty ? "all" : ids.joined(separator: " "),
        [("judged", String(touched.count)), ("engine", engineVersion)]
          + verdicts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            ($0.key.rawValue, String($0.value))
          })
    }
    return VerificationResult(judged: touched.count, verdicts: verdicts)
  }

  private func verdictCounts(scope: String, _ ids: [String]) throws -> [VerdictLabel: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT label, count(*) AS claims FROM verdict
        JOIN claim ON claim.number = verdict.claim
        JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
        WHERE TRUE \(scope) GROUP BY label
        """, arguments: StatementArguments(ids))
    return rows.reduce(into: [:]) { counts, row in
      if let label = VerdictLabel(rawValue: row["label"]) { counts[label] = row["claims"] }
    }
  }

  private func judge(
    _ number: Int, with judge: Judge, rules: String, records: inout [Int: EvidenceRecord]
  ) throws {
    guard let (claim, context) = try claimToJudge(number) else { return }
    let attachments = try attachments(ofClaim: number)
    var numbers = try candidates(ofClaim: number)
    for attachment in attachments {
      let attached = try evidenceNumber(attachment.evidence)
      if attached > 0, !numbers.contains(attached) { numbers.append(attached) }
    }
    var byID: [String: Int] = [:]
    var evidence: [EvidenceRecord] = []
    for candidate in numbers {
      guard let record = try record(candidate, cache: &records) else { continue }
      byID[record.id] = candidate
      evidence.append(record)
    }
    let links = evidence.sorted { $0.id < $1.id }.compactMap { judge.link(claim, $0, context) }
    let verdict = judge.verdict(for: claim, links: links, attachments: attachments)
    try save(verdict, claim: number, evidence: byID, rules: rules)
  }

  private func claimToJudge(_ number: Int) throws -> (Claim, ClaimContext)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT claim.*, article_version.published,
          CAST(substr(CAST(article_version.text AS BLOB), sentence_start_byte + 1,
            sentence_end_byte - sentence_start_byte) AS TEXT) AS sentence
        FROM claim JOIN article_version ON article_version.article_id = claim.article_id
          AND article_version.version = claim.last_version
        WHERE claim.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    let published: String? = row["published"]
    let context = ClaimContext(
      published: published.flatMap { Day(iso: $0) }, words: row["text"], sentence: row["sentence"])
    return (Self.claim(from: row), context)
  }

  /// The records that share a candidate key with a claim and still count.
  private func candidates(ofClaim number: Int) throws -> [Int] {
    try Int.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT evidence FROM claim_key JOIN evidence_key USING (key)
          JOIN evidence ON evidence.number = evidence_key.evidence
          WHERE claim = ? AND is_current = 1 AND retracted_at IS NULL
          """), arguments: [number])
  }

  private func record(_ number: Int, cache: inout [Int: EvidenceRecord]) throws
    -> EvidenceRecord?
  {
    if let known = cache[number] { return known }
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM evidence WHERE number = ? AND retracted_at IS NULL")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    let record = Self.evidence(from: row).record
    if cache.count >= 10_000 { cache.removeAll(keepingCapacity: true) }
    cache[number] = record
    return record
  }

  private func save(_ verdict: Verdict, claim: Int, evidence: [String: Int], rules: String) throws {
    try database.cachedStatement(sql: "DELETE FROM link WHERE claim = ?")
      .execute(arguments: [claim])
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO link (claim, evidence, position, outcome, rule, because, match, match_rule,
          relations, yields, decides, grade, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, link) in verdict.links.enumerated() {
      guard let number = evidence[link.evidence] else { continue }
      let relations = link.relations.named.map { ($0.slot.rawValue, $0.relation) }
      try insert.execute(
        arguments: [
          claim, number, position, link.outcome.rawValue, link.rule, link.because,
          link.match.rawValue, link.matchRule, JSONText.object(relations), link.yields,
          verdict.deciding.contains(link.evidence), link.grade.rawValue, link.origin,
        ])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO verdict (claim, label, because, engine, rules) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (claim) DO UPDATE SET label = excluded.label, because = excluded.because,
          engine = excluded.engine, rules = excluded.rules
        """
    ).execute(
      arguments: [claim, verdict.label.rawValue, verdict.because, engineVersion, rules])
    try database.cachedStatement(sql: "UPDATE claim SET is_touched = 0 WHERE number = ?")
      .execute(arguments: [claim])
  }

  /// The stored links of a claim in their order, and whether each decided the verdict.
  func links(ofClaim number: Int) throws -> [(link: Link, decides: Bool)] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT link.*, evidence.id FROM link
          JOIN evidence ON evidence.number = link.evidence WHERE claim = ? ORDER BY position
          """), arguments: [number])
    return rows.map { row in
      let link = Link(
        evidence: row["id"], outcome: Outcome(rawValue: row["outcome"]) ?? .unrelated,
        rule: row["rule"], because: row["because"],
        match: Link.Match(rawValue: row["match"]) ?? .other, matchRule: row["match_rule"],
        relations: Self.relations(from: row["relations"]), yields: row["yields"],
        grade: Grade(rawValue: row["grade"]) ?? .ungraded, origin: row["origin"])
      return (link, row["decides"])
    }
  }

  private static func relations(from text: String?) -> Relations {
    var relations = Relations()
    for (slot, name) in JSONText.object(from: text) {
      if let slot = Slot(rawValue: slot) { relations.set(slot, name) }
    }
    return relations
  }
}
