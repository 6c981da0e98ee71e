import ClaimModel
import Testing
import Verification

/// What an index finds, and what it must never miss.
@Suite struct CandidateTests {
  /// Claims and records from few values: whatever the judge links, the index finds from both sides.
  @Test(arguments: [7, 8] as [UInt64])
  func everyLinkIsFoundFromBothSides(_ seed: UInt64) {
    var random = RandomStatements(seed: seed)
    let judge = Judge()
    var profiler = CandidateProfiler()
    let records = (0..<150).map { _ in random.record() }
    let profiles = records.map { profiler.profile(of: $0) }
    var builder = CandidateIndex.Builder()
    for profile in profiles { builder.add(profile) }
    let index = builder.index()
    var screening = CandidateTests.screening(of: records)
    var linked: [Claim.Kind: Int] = [:]
    var found: [Int32] = []
    for _ in 0..<300 {
      let claim = random.claim()
      let context = random.context()
      let profile = profiler.profile(of: claim, context)
      screening.take(claim, context)
      index.candidates(for: profile, into: &found) {
        screening.admits(Int($0), mayShareName: $1)
      }
      #expect(found == found.sorted() && Set(found).count == found.count)
      for (number, record) in records.enumerated() {
        guard let link = judge.link(claim, record, context) else { continue }
        linked[claim.kind, default: 0] += 1
        let other = profiles[number]
        guard CandidateGate.admits(profile.gate, other.gate) else {
          Issue.record("\(link.rule), \(link.matchRule) at the gate: \(link.relations.named)")
          return
        }
        guard found.contains(Int32(number)) else {
          Issue.record("\(link.rule), \(link.matchRule) not found: \(link.relations.named)")
          return
        }
        guard profile.keys.contains(where: { key in CandidateTests.asks(other, key) }) else {
          Issue.record("\(link.rule), \(link.matchRule) not from the record's side")
          return
        }
      }
    }
    for kind in Claim.Kind.allCases { #expect(linked[kind, default: 0] > 4, "\(kind)") }
  }

  /// Names that both texts may hold are let pass, all others rejected as the judge would.
  @Test func screeningRejectsMostOfWhatTheJudgeDoes() {
    var random = RandomStatements(seed: 9)
    let records = (0..<150).map { _ in random.record() }
    var screening = CandidateTests.screening(of: records)
    var (rejected, unlinked) = (0, 0)
    for _ in 0..<100 {
      let claim = random.claim()
      let context = random.context()
      screening.take(claim, context)
      if claim.kind == .role || claim.kind == .quote { continue }
      for (number, record) in records.enumerated() {
        let isLinked = Judge().link(claim, record, context) != nil
        let isAdmitted = screening.admits(number, mayShareName: true)
        #expect(isAdmitted || !isLinked)
        if !isLinked { unlinked += 1 }
        if !isAdmitted { rejected += 1 }
      }
    }
    #expect(rejected * 2 > unlinked)
  }

  /// What screening hands on to the judge is what the judge would find.
  @Test func screeningFindsTheRelationsThatTheJudgeDoes() {
    var random = RandomStatements(seed: 10)
    let records = (0..<100).map { _ in random.record() }
    var screening = CandidateTests.screening(of: records)
    var compared: Set<Slot> = []
    for _ in 0..<100 {
      let claim = random.claim()
      let context = random.context()
      screening.take(claim, context)
      for (number, record) in records.enumerated() {
        let judged = Judge().trace(claim, record, context).relations
        for (slot, relation) in screening.relations(number).named {
          guard let expected = judged[slot] else { continue }
          compared.insert(slot)
          #expect(relation == expected, "\(slot) of \(claim) and \(record)")
        }
      }
    }
    #expect(compared.count > 6)
  }

  private static func screening(of records: [EvidenceRecord]) -> Screening {
    var screened = ScreenedRecords()
    for record in records { screened.add(record) }
    screened.finish()
    return Screening(screened, by: .standard)
  }

  private static func asks(_ profile: CandidateProfile, _ key: CandidateKey) -> Bool {
    profile.asked.contains {
      $0.key == key.key && $0.first <= key.day && key.day <= $0.last
    }
  }

  private func candidates(_ notation: String) throws -> Int {
    let parsed = try CaseNotation(notation)
    var profiler = CandidateProfiler()
    var builder = CandidateIndex.Builder()
    for record in parsed.evidence { builder.add(profiler.profile(of: record)) }
    var found: [Int32] = []
    builder.index().candidates(
      for: profiler.profile(of: parsed.claim, parsed.context), into: &found)
    return found.count
  }

  @Test func townsOfOneCountryDoNotMeet() throws {
    let found = try candidates(
      """
      casualty: attack; on 2025-04-22; at Odesa, Ukraine; killed 3 \
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      """)
    #expect(found == 0)
  }

  @Test func attacksOfOneTownInOtherMonthsDoNotMeet() throws {
    let found = try candidates(
      """
      casualty: attack; on 2025-04-22; at Odesa, Ukraine; killed 3 \
      | attack; on 2025-05-22; at Odesa, Ukraine; killed 3
      """)
    #expect(found == 0)
  }

  @Test func neighbouringVillagesMeet() throws {
    let found = try candidates(
      """
      date: attack; on 2022-03-02; at Bucha @50.54 30.21, Ukraine \
      | attack; on 2022-03-02; at Irpin @50.52 30.25, Ukraine
      """)
    #expect(found == 1)
  }

  /// Names are told by their first letters: an ending that one text adds does not hide them.
  @Test func textsThatShareANameMeet() throws {
    let found = try candidates(
      """
      date: earthquake; on 2020-02-06; at Elbistan, Turkey; says "The quake sank the Rhosus's twin" \
      | earthquake; on 2023-02-06; at Elbistan, Turkey; text "Waves sank the Rhosus."
      """)
    #expect(found == 1)
  }

  @Test func gatesSurviveAsBytes() {
    var random = RandomStatements(seed: 3)
    var profiler = CandidateProfiler()
    for _ in 0..<50 {
      let gate = profiler.profile(of: random.record()).gate
      let bytes = gate.bytes
      #expect(bytes.count == CandidateGate.byteCount)
      #expect(bytes.withUnsafeBufferPointer { CandidateGate(bytes: $0) } == gate)
    }
    #expect([1, 2].withUnsafeBufferPointer { CandidateGate(bytes: $0) } == nil)
  }
}
