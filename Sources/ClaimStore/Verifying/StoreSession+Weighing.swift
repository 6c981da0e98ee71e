internal import ClaimModel
internal import GRDB
internal import Verification

/// New records are weighed by `verify`: they get their keys, and claims that they say something of
/// are judged again.
extension StoreSession {
  /// The number of the newest record that was weighed.
  func newestWeighed() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(evidence) FROM evidence_gate") ?? 0
  }

  /// Number of records that came after another one.
  func evidenceCount(after number: Int) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM evidence WHERE number > ?", arguments: [number]) ?? 0
  }

  /// Weighs records one by one.
  func weigh(after newest: Int, with judge: Judge) throws {
    var records: [(number: Int, counts: Bool, record: EvidenceRecord)] = []
    let query = try RowStatement(
      database,
      Self.evidenceQuery("WHERE evidence.number > ? ORDER BY evidence.number"))
    try query.read(newest) { row in
      let stored = Self.evidence(from: row)
      records.append(
        (row.integer(0), row.integer(1) != 0 && stored.retraction == nil, stored.record))
    }
    var profiler = CandidateProfiler()
    var evidence = try CandidateTables(database, side: "evidence")
    for (number, counts, record) in records {
      let profile = profiler.profile(of: record)
      try evidence.insert(profile.gate, number)
      guard counts else { continue }
      for key in profile.keys { try evidence.insert(key, number) }
      try touchClaims(linkedTo: record, profile, with: judge)
    }
    try evidence.flush()
  }

  /// Has the claims judged again that a record speaks of, by the rules.
  private func touchClaims(
    linkedTo record: EvidenceRecord, _ profile: CandidateProfile, with judge: Judge
  ) throws {
    let touch = try RowStatement(database, "INSERT OR IGNORE INTO touched_claim VALUES (?)")
    var reader = try ClaimReader(self)
    let batch = try reader.batch(of: try claims(near: profile))
    for index in 0..<batch.count {
      let claim = batch.claim(at: index)
      if judge.link(claim.claim, record, claim.context) != nil { try touch.run(claim.number) }
    }
  }

  /// The judged claims that a record may bear on.
  private func claims(near profile: CandidateProfile) throws -> [Int] {
    var tables = try CandidateTables(database, side: "claim")
    return try tables.candidates(for: profile) { CandidateGate.admits($0, profile.gate) }
  }

  /// Has the claims judged again that a record may have said something of, before it is replaced or
  /// retracted; none when verify has not seen it yet.
  func touchClaims(near number: Int) throws {
    guard try number <= newestWeighed() else { return }
    var record: EvidenceRecord?
    try RowStatement(database, Self.evidenceQuery("WHERE evidence.number = ?")).read(number) {
      record = Self.evidence(from: $0).record
    }
    guard let record else { return }
    var profiler = CandidateProfiler()
    let touch = try RowStatement(database, "INSERT OR IGNORE INTO touched_claim VALUES (?)")
    for claim in try claims(near: profiler.profile(of: record)) { try touch.run(claim) }
  }
}
