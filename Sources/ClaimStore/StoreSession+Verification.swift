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
  /// A claim is touched when evidence that says something of it comes, changes or goes, when a person
  /// ties a record to it, and when the engine or the rule table changed.
  ///
  /// - Parameters:
  ///   - articles: Identifiers or unique prefixes; all articles when empty.
  ///   - judge: What links and judges.
  ///   - progress: Called now and then with the number of claims judged and to judge.
  /// - Returns: How many claims were judged, and the verdicts of all claims of these articles.
  /// - Throws: `StoreError` when a prefix names no article or several.
  package func verify(
    articles: [String], with judge: Judge, progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> VerificationResult {
    let ids = try articles.map { try resolve($0, in: .article) }
    let judging = try judgingNumber(judge.rules)
    let newest = try newestWeighed()
    let arrived = try evidenceCount(after: newest)
    var waiting = try claimsToJudge(judging: judging, ids)
    let size = try storeSize()
    // To weigh a record takes about as long as to judge twenty claims in bulk.
    let isBulk = arrived > 1000 && arrived * 20 > size.claims
    if isBulk {
      try database.execute(
        sql: "INSERT OR IGNORE INTO touched_claim SELECT claim FROM verdict")
      waiting = try claimsToJudge(judging: judging, ids)
    } else if arrived > 0 {
      try weigh(after: newest, with: judge)
      waiting = try claimsToJudge(judging: judging, ids)
    }
    let report = { (done: Int) in progress(done, waiting.count) }
    // To judge a claim alone takes about as long as to read a hundred records.
    if isBulk || (waiting.count > 100 && waiting.count * 100 > size.records) {
      try judgeMany(waiting, with: judge, judging: judging, progress: report)
    } else {
      try judgeFew(waiting, with: judge, judging: judging, progress: report)
    }
    try forgetTouched(waiting, isAll: ids.isEmpty)
    let verdicts = try verdictCounts(ids)
    if !waiting.isEmpty { try log(judged: waiting.count, ids, judge.rules, verdicts) }
    return VerificationResult(judged: waiting.count, verdicts: verdicts)
  }

  private func log(
    judged: Int, _ ids: [String], _ rules: RuleTable, _ verdicts: [VerdictLabel: Int]
  ) throws {
    try log(
      ids.isEmpty ? "all" : ids.joined(separator: " "),
      [("judged", String(judged)), ("engine", engineVersion), ("rules", rules.fingerprint)]
        + rules.added.map { ("rules of \($0.file)", $0.rules.joined(separator: " ")) }
        + verdicts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
          ($0.key.rawValue, String($0.value))
        })
  }

  /// The number that stands for this engine and rule table.
  private func judgingNumber(_ rules: RuleTable) throws -> Int {
    let fingerprint = rules.fingerprint
    let query = "SELECT number FROM judging WHERE engine = ? AND rules = ?"
    let known = try Int.fetchOne(database, sql: query, arguments: [engineVersion, fingerprint])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO judging (engine, rules) VALUES (?, ?)",
      arguments: [engineVersion, fingerprint])
    let number = Int(database.lastInsertedRowID)
    for (position, own) in rules.own.enumerated() {
      try database.execute(
        sql: "INSERT INTO judging_rules (judging, position, file, text) VALUES (?, ?, ?, ?)",
        arguments: [number, position, own.file, own.text])
    }
    return number
  }

  /// The newsroom's own rules that gave verdicts, by the fingerprint of the table that they were in.
  ///
  /// - Returns: The files as they were read; none for the shipped table, and for verdicts given
  ///   before the store kept rules.
  package func ownRules(ofTable fingerprint: String) throws -> [OwnRules] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT file, text FROM judging_rules WHERE judging =
          (SELECT max(number) FROM judging WHERE rules = ?) ORDER BY position
        """, arguments: [fingerprint])
    return rows.map { OwnRules(file: $0["file"], text: $0["text"]) }
  }

  /// Upper bounds for the number of claims and records, known without counting.
  private func storeSize() throws -> (claims: Int, records: Int) {
    (
      try Int.fetchOne(database, sql: "SELECT max(number) FROM claim") ?? 0,
      try Int.fetchOne(database, sql: "SELECT max(number) FROM evidence") ?? 0
    )
  }

  /// The claims made now that are touched, or were judged by another engine or rule table.
  private func claimsToJudge(judging: Int, _ ids: [String]) throws -> [Int] {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    return try Int.fetchAll(
      database,
      sql: """
        SELECT claim.number FROM (
          SELECT claim FROM touched_claim
          UNION SELECT claim FROM verdict WHERE judging < ?1
          UNION SELECT claim FROM verdict WHERE judging > ?1
        ) AS waiting CROSS JOIN claim ON claim.number = waiting.claim
        JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
        \(ids.isEmpty ? "" : "WHERE claim.article_id IN (\(marks))")
        ORDER BY claim.number
        """, arguments: StatementArguments([judging] + ids))
  }

  /// Claims that are no longer made are forgotten too: they come back through a new version.
  private func forgetTouched(_ judged: [Int], isAll: Bool) throws {
    if isAll { return try database.execute(sql: "DELETE FROM touched_claim") }
    let delete = try RowStatement(database, "DELETE FROM touched_claim WHERE claim = ?")
    for number in judged { try delete.run(number) }
  }

  private func verdictCounts(_ ids: [String]) throws -> [VerdictLabel: Int] {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      database,
      sql: ids.isEmpty
        ? "SELECT label, claims FROM verdict_total WHERE claims > 0"
        : """
        SELECT label, count(*) AS claims FROM claim
        JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
        JOIN verdict ON verdict.claim = claim.number
        WHERE claim.article_id IN (\(marks)) GROUP BY label
        """, arguments: StatementArguments(ids))
    return rows.reduce(into: [:]) { counts, row in
      if let label = VerdictLabel(rawValue: row["label"]) { counts[label] = row["claims"] }
    }
  }

  /// The stored links of a claim in their order, and whether each decided the verdict.
  func links(ofClaim number: Int) throws -> [(link: Link, decides: Bool)] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT link.decides, link.because, link_reason.*, evidence.id, publisher, title, url,
            origin, reliability, credibility
          FROM link JOIN link_reason ON link_reason.number = link.reason
          JOIN evidence ON evidence.number = link.evidence WHERE claim = ? ORDER BY position
          """), arguments: [number])
    return rows.map { row in
      let source = Source(
        publisher: row["publisher"], title: row["title"], url: row["url"], origin: row["origin"],
        reliability: Reliability(rawValue: row["reliability"]) ?? .cannotBeJudged,
        credibility: Credibility(rawValue: row["credibility"]) ?? .cannotBeJudged)
      let link = Link(
        evidence: row["id"], outcome: Outcome(rawValue: row["outcome"]) ?? .unrelated,
        rule: row["rule"], because: row["because"],
        match: Link.Match(rawValue: row["match"]) ?? .other, matchRule: row["match_rule"],
        relations: Self.relations(from: row["relations"]), yields: row["yields"],
        grade: Grade(source), origin: source.originKey)
      return (link, row["decides"])
    }
  }

  private static func relations(from text: String) -> Relations {
    var relations = Relations()
    for (slot, name) in JSONText.object(from: text) {
      if let slot = Slot(rawValue: slot) { relations.set(slot, name) }
    }
    return relations
  }
}
