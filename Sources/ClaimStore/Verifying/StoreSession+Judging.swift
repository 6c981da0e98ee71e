internal import ClaimModel
internal import Foundation
internal import GRDB
internal import Verification

extension StoreSession {
  /// Judges few claims: their candidates come from the tables of keys.
  func judgeFew(_ numbers: [Int], with judge: Judge, judging: Int, progress: (Int) -> Void) throws {
    var reader = try ClaimReader(database)
    var writer = try VerdictWriter(database, judging: judging)
    var profiler = CandidateProfiler()
    var tables = try CandidateTables(database, side: "evidence")
    let claimTables = try CandidateTables(database, side: "claim")
    let query = try RowStatement(
      database,
      Self.evidenceQuery(
        "WHERE evidence.number = ? AND is_current = 1 AND retracted_at IS NULL"))
    let hasAttachments = try hasAttachments()
    var records: [Int: RecordSide] = [:]
    for (done, number) in numbers.enumerated() {
      guard let claim = try reader.claim(number) else { continue }
      let waiting = try waitingClaim(claim, hasAttachments)
      let profile = profiler.profile(of: claim.claim, claim.context)
      var candidates = try tables.candidates(for: profile) {
        CandidateGate.admits(profile.gate, $0)
      }
      candidates += waiting.attached.filter { !candidates.contains($0) }
      for candidate in candidates where records[candidate] == nil {
        try query.read(candidate) {
          records[candidate] = RecordSide(Self.evidence(from: $0).record)
        }
      }
      let judged = ClaimJudging.judge(
        waiting, profile,
        among: candidates.lazy.compactMap { number in
          records[number].map { Candidate(number: number, record: $0) }
        }, by: judge)
      try writer.write(judged)
      try claimTables.insert(judged.gate, number)
      for key in judged.keys { try claimTables.insert(key, number) }
      progress(done + 1)
    }
    try changeVerdictTotals(from: [:], to: writer.changes)
  }

  /// Judges many claims: all records are read into memory once.
  ///
  /// Takes about 500 bytes for each record and claim.
  func judgeMany(_ numbers: [Int], with judge: Judge, judging: Int, progress: (Int) -> Void) throws
  {
    var keys = KeyCollection()
    let bulk = try bulkJudging(with: judge)
    var reader = try ClaimReader(database)
    var writer = try VerdictWriter(database, judging: judging)
    let hasAttachments = try hasAttachments()
    var under: BulkJudging.Batch?
    var done = 0
    func finish(_ batch: BulkJudging.Batch?) throws {
      for judged in batch?.wait() ?? [] {
        try writer.write(judged)
        keys.add(judged.gate, judged.keys, number: judged.number)
        done += 1
      }
      progress(done)
    }
    var next = 0
    while next < numbers.count {
      let end = min(next + 2_000, numbers.count)
      var waiting: [WaitingClaim] = []
      for number in numbers[next..<end] {
        guard let claim = try reader.claim(number) else { continue }
        waiting.append(try waitingClaim(claim, hasAttachments))
      }
      let started = bulk.start(waiting)
      try finish(under)
      under = started
      next = end
    }
    try finish(under)
    try keys.save(in: try CandidateTables(database, side: "claim"))
    try changeVerdictTotals(from: [:], to: writer.changes)
  }

  private func hasAttachments() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM attachment)") ?? false
  }

  private func waitingClaim(_ claim: ClaimToJudge, _ hasAttachments: Bool) throws -> WaitingClaim {
    guard hasAttachments else { return WaitingClaim(claim: claim, attachments: [], attached: []) }
    let attachments = try attachments(ofClaim: claim.number)
    return WaitingClaim(
      claim: claim, attachments: attachments,
      attached: try attachments.map { try evidenceNumber($0.evidence) }.filter { $0 > 0 })
  }

  /// Reads all records that count, and writes the keys of those that are new.
  private func bulkJudging(with judge: Judge) throws -> BulkJudging {
    let newest = try newestWeighed()
    let loading = EvidenceLoading()
    var batch: [(number: Int, record: EvidenceRecord)] = []
    let query = try RowStatement(
      database,
      Self.evidenceQuery(
        "WHERE is_current = 1 AND retracted_at IS NULL ORDER BY evidence.number"))
    try query.read { row in
      batch.append((row.integer(0), Self.evidence(from: row).record))
      guard batch.count == 500 else { return }
      loading.add(batch)
      batch.removeAll(keepingCapacity: true)
    }
    loading.add(batch)
    let (builder, shelf) = loading.finish()
    let tables = try CandidateTables(database, side: "evidence")
    for (position, gate) in builder.gates.enumerated() {
      let number = shelf.number(at: position)
      if number > newest { try tables.insert(gate, number) }
    }
    let index = try (consume builder).index { key, position in
      let number = shelf.number(at: Int(position))
      if number > newest { try tables.insert(key, number) }
    }
    // Records that do not count are weighed too, so that they are not looked at again.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO evidence_gate
          SELECT number, x'' FROM evidence WHERE number = (SELECT max(number) FROM evidence)
        """)
    return BulkJudging(
      judge: judge, index: index, shelf: shelf,
      cores: ProcessInfo.processInfo.activeProcessorCount)
  }
}
