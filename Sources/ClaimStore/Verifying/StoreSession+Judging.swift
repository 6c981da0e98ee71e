internal import ClaimModel
internal import Foundation
internal import GRDB
internal import Verification

extension StoreSession {
  /// Judges few claims: their candidates come from the tables of keys.
  func judgeFew(_ numbers: [Int], with judge: Judge, judging: Int, progress: (Int) -> Void) throws {
    var reader = try ClaimReader(self)
    var writer = try VerdictWriter(database, judging: judging)
    var profiler = CandidateProfiler()
    var tables = try CandidateTables(database, side: "evidence")
    var claimTables = try CandidateTables(database, side: "claim")
    let query = try RowStatement(
      database,
      Self.evidenceQuery(
        "WHERE evidence.number = ? AND is_current = 1 AND retracted_at IS NULL"))
    var records: [Int: RecordSide] = [:]
    for (done, number) in numbers.enumerated() {
      let batch = try reader.batch(of: CollectionOfOne(number))
      if batch.count == 0 { continue }
      let waiting = batch.claim(at: 0)
      let profile = profiler.profile(of: waiting.claim, waiting.context)
      let attached = waiting.attachments.numbers
      var candidates = try tables.candidates(for: profile) {
        CandidateGate.admits(profile.gate, $0)
      }.filter { !attached.contains($0) }
      if candidates.count > CandidateRank.most {
        candidates = try ranked(candidates, for: profile.gate, gates: &tables)
      }
      var failure: (any Error)?
      let judged = ClaimJudging.judge(
        waiting, profile, among: attached + candidates, by: judge
      ) { number in
        if let known = records[number] { return Candidate(number: number, record: known) }
        do {
          try query.read(number) { records[number] = RecordSide(Self.evidence(from: $0).record) }
        } catch {
          failure = error
        }
        return records[number].map { Candidate(number: number, record: $0) }
      }
      if let failure { throw failure }
      try writer.write(judged)
      try claimTables.insert(judged.gate, number)
      for key in judged.keys { try claimTables.insert(key, number) }
      progress(done + 1)
    }
    try writer.flush()
    try claimTables.flush()
    try changeVerdictTotals(from: [:], to: writer.changes)
  }

  /// Records in the order in which a claim is held against them.
  private func ranked(
    _ numbers: [Int], for claim: CandidateGate, gates tables: inout CandidateTables
  ) throws -> [Int] {
    let standing = try RowStatement(
      database,
      "SELECT id, reliability, credibility, quantifier FROM evidence WHERE number = ?")
    var ranked: [(rank: CandidateRank, number: Int)] = []
    for number in numbers {
      guard let gate = try tables.gate(of: number) else { continue }
      try standing.read(number) { row in
        let source = Source(
          publisher: "", reliability: row.word(1) ?? .cannotBeJudged,
          credibility: Credibility(rawValue: row.integer(2)) ?? .cannotBeJudged)
        let rank = CandidateRank(
          CandidateRank.Standing(id: row.text(0), source, row.word(3)), gate, for: claim)
        ranked.append((rank, number))
      }
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.number)
  }

  /// Judges many claims: all records are read into memory once.
  ///
  /// Takes about 500 bytes for each record and claim.
  func judgeMany(_ numbers: [Int], with judge: Judge, judging: Int, progress: (Int) -> Void) throws
  {
    var keys = KeyCollection()
    var work = try judgingWork(with: judge)
    var reader = try ClaimReader(self)
    var writer = try VerdictWriter(database, judging: judging)
    var done = 0
    func finish(_ piece: [JudgedClaim]) throws {
      for judged in piece {
        try writer.write(judged)
        keys.add(judged.gate, judged.keys, number: judged.number)
      }
      done += piece.count
      progress(done)
    }
    var next = 0
    while next < numbers.count {
      let end = min(next + 500, numbers.count)
      work.start(try reader.batch(of: numbers[next..<end]))
      if work.isFull, let piece = work.next() { try finish(piece) }
      next = end
    }
    while let piece = work.next() { try finish(piece) }
    try writer.flush()
    try keys.save(in: try CandidateTables(database, side: "claim"))
    try changeVerdictTotals(from: [:], to: writer.changes)
  }

  /// Reads all records that count, and writes the keys of those that are new.
  private func judgingWork(
    with judge: Judge
  ) throws -> OrderedWork<ClaimJudging, ClaimBatch, [JudgedClaim]> {
    let newest = try newestWeighed()
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var loading = EvidenceLoading(cores: cores)
    let query = try RowStatement(
      database,
      Self.evidenceQuery(
        "WHERE is_current = 1 AND retracted_at IS NULL ORDER BY evidence.number"))
    try query.read { loading.add($0) }
    let (builder, shelf) = loading.finish()
    var tables = try CandidateTables(database, side: "evidence")
    for (position, gate) in builder.gates.enumerated() {
      let number = shelf.number(at: position)
      if number > newest { try tables.insert(gate, number) }
    }
    let index = try (consume builder).index { key, position in
      let number = shelf.number(at: Int(position))
      if number > newest { try tables.insert(key, number) }
    }
    try tables.flush()
    // Records that do not count are weighed too, so that they are not looked at again.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO evidence_gate
          SELECT number, x'' FROM evidence WHERE number = (SELECT max(number) FROM evidence)
        """)
    return OrderedWork(
      cores: cores, state: { ClaimJudging(judge: judge, index: index, shelf: shelf) },
      work: { judging, batch in (0..<batch.count).map { judging.judge(batch.claim(at: $0)) } })
  }
}
