import ClaimModel
import ClaimStore
import Testing

@Suite("Stored evidence")
struct StoredEvidenceTests {
  @Test("comes back as it was saved, and the same record again changes nothing")
  func roundTrip() throws {
    let temporary = try TemporaryStore()
    let record = Sample.record()
    #expect(try temporary.write { try $0.save(record) } == .added)
    #expect(try temporary.write { try $0.save(record) } == .unchanged)
    let stored = try temporary.store.read { try $0.evidence("od") }
    #expect(stored.record == record)
    #expect(stored.version == 1 && stored.retraction == nil)
  }

  @Test("with other content under the same id is a new version")
  func versions() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.write { try $0.save(Sample.record()) }
    #expect(try temporary.write { try $0.save(Sample.record(count: 4)) } == .changed)
    let stored = try temporary.store.read { try $0.evidenceList() }
    #expect(stored.map(\.version) == [2])
    #expect(stored.first?.record.statement.counts.first?.range == CountRange(4))
  }

  @Test("is retracted once, with a reason, and stays in the store")
  func retraction() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.write { try $0.save(Sample.record()) }
    #expect(try temporary.write { try $0.retract("odesa", why: "wrong city") } == "odesa")
    let stored = try temporary.store.read { try $0.evidence("odesa") }
    #expect(stored.retraction?.why == "wrong city")
    let again = #expect(throws: StoreError.self) {
      try temporary.write { try $0.retract("odesa", why: "twice") }
    }
    #expect(again?.code == .conflict)
  }

  @Test("is detached only where it was attached")
  func attachments() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.save(Sample.article(), claims: [Sample.casualty()], engine: "1")
      _ = try session.save(Sample.record())
    }
    let missing = #expect(throws: StoreError.self) {
      try temporary.write { try $0.detach(claim: "aaaa", evidence: "odesa") }
    }
    #expect(missing?.code == .conflict)
    _ = try temporary.write {
      try $0.attach(claim: "aaaa", evidence: "odesa", stance: .contradicts, note: nil)
    }
    _ = try temporary.write { try $0.detach(claim: "aaaa", evidence: "odesa") }
  }
}

@Suite("Retracted evidence")
struct RetractedEvidenceTests {
  @Test("stays retracted when the same record is imported again")
  func importedAgain() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.write { try $0.save(Sample.record()) }
    _ = try temporary.write { try $0.retract("odesa", why: "wrong city") }
    #expect(try temporary.write { try $0.save(Sample.record()) } == .retracted)
    #expect(try temporary.store.read { try $0.evidence("odesa") }.retraction != nil)
    #expect(try temporary.write { try $0.save(Sample.record(count: 5)) } == .changed)
    #expect(try temporary.store.read { try $0.evidence("odesa") }.retraction == nil)
  }
}
