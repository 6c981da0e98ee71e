import ClaimModel
import ClaimStore
import Foundation
import GRDB
import Testing
import Verification

/// A real database file that goes away with the test.
final class TemporaryStore {
  let path: String
  let store: Store

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/claimbench-\(UUID().uuidString).sqlite"
    store = try Store(path: path)
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  func write<Result>(_ command: String = "test", _ work: (StoreSession) throws -> Result) throws
    -> Result
  {
    try store.write(command: command, at: "2025-04-22T12:00:00Z", work)
  }
}

/// An article and claims that stand in it.
enum Sample {
  static let text = "Three people were injured in Odesa. Talks were held in Paris."

  static func article(_ text: String = text) -> ArticleFile {
    ArticleFile(
      key: "sample.txt", bytes: Array(text.utf8), text: text, format: "text", title: "Sample",
      published: Day(iso: "2025-04-22"))
  }

  static func casualty(id: String = "aaaa11112222") -> Claim {
    Claim(
      id: id, kind: .casualty, span: TextSpan(0, 25), sentence: TextSpan(0, 35),
      statement: Statement(
        event: .attack,
        time: TimeReference(
          kind: .date, value: "2025-04-22", interval: Day(iso: "2025-04-22").map { DayInterval($0) }
        ),
        place: PlaceReference(
          name: "Odesa", geonameID: 698_740, countryCode: "UA", countryName: "Ukraine",
          latitude: 46.48, longitude: 30.73, parents: [698_738, 690_791]),
        participants: [Participant(name: "Ukraine", kind: .country, countryCode: "UA")],
        counts: [Count(effect: .injured, range: CountRange(3), of: "people")]),
      speaker: Speaker(name: "police", cue: "said"),
      slotSpans: Claim.SlotSpans(place: TextSpan(29, 34)), mentions: [TextSpan(40, 44)],
      rule: "passive")
  }

  static func occurrence(id: String = "aaaa33334444") -> Claim {
    Claim(
      id: id, kind: .occurrence, span: TextSpan(36, 46), sentence: TextSpan(36, 61),
      statement: Statement(
        event: .talks,
        occurrence: Occurrence(
          quantifier: .none,
          since: TimeReference(
            kind: .date, value: "2022-02", modifier: .start,
            interval: DayInterval(year: 2022, month: 2))),
        modality: .denied, isNegated: true), rule: "none-since")
  }

  static func role(id: String = "bbbb00001111") -> Claim {
    Claim(
      id: id, kind: .role, span: TextSpan(36, 41), sentence: TextSpan(36, 61),
      statement: Statement(
        role: Role(
          person: "A. Person", office: "President of X", tenure: .former, countryCode: "XX")),
      rule: "former")
  }

  static func record(id: String = "odesa", count: Double = 3) -> EvidenceRecord {
    EvidenceRecord(
      id: id, text: "An attack on Odesa injured \(count) people.",
      statement: Sample.casualtyStatement(count),
      asOf: Day(iso: "2025-04-23").map { DayInterval($0) },
      source: Source(
        publisher: "Regional administration", title: "Bulletin", url: "https://example.org/1",
        published: Day(iso: "2025-04-22").map { DayInterval($0) }, origin: "police",
        reliability: .usuallyReliable, credibility: .probablyTrue))
  }

  private static func casualtyStatement(_ count: Double) -> ClaimModel.Statement {
    var statement = casualty().statement
    statement.counts = [Count(effect: .injured, range: CountRange(count))]
    return statement
  }
}

@Suite("Store")
struct StoreTests {
  @Test("gives back every slot of a claim as it was saved")
  func claimsRoundTrip() throws {
    let temporary = try TemporaryStore()
    let claims = [Sample.casualty(), Sample.role(), Sample.occurrence()]
    let saved = try temporary.write {
      try $0.save(Sample.article(), claims: claims, engine: "1")
    }
    let stored = try temporary.store.read { try $0.claims(ClaimFilter()) }
    #expect(stored.map(\.claim) == claims)
    #expect(stored.map(\.text) == ["Three people were injured", "Talks", "Talks were"])
    #expect(saved.added == 3 && saved.version == 1)
  }

  @Test("changes nothing when the same bytes come again")
  func sameBytes() throws {
    let temporary = try TemporaryStore()
    for turn in 1...2 {
      let saved = try temporary.write {
        try $0.save(Sample.article(), claims: [Sample.casualty()], engine: "1")
      }
      #expect(saved.isChanged == (turn == 1))
      #expect(saved.version == 1)
    }
    let entries = try temporary.store.read { try $0.auditTrail() }
    #expect(entries.count == 1)
  }

  @Test("keeps links and reviews of claims that survive an edit, and tells what changed")
  func newVersion() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.save(
        Sample.article(), claims: [Sample.casualty(), Sample.occurrence()], engine: "1")
      _ = try session.save(Sample.record())
      _ = try session.attach(
        claim: "aaaa1", evidence: "odesa", stance: .supports, note: "same night")
      try session.review("aaaa1", verdict: .disputed, note: "under check")
    }
    let saved = try temporary.write { session in
      try session.save(
        Sample.article(Sample.text + " More."), claims: [Sample.casualty(), Sample.role()],
        engine: "1")
    }
    #expect(saved.version == 2 && saved.added == 1 && saved.kept == 1 && saved.dropped == 1)
    try temporary.store.read { session in
      let claim = try session.claim("aaaa1")
      #expect(claim.firstVersion == 1 && claim.lastVersion == 2)
      #expect(claim.review?.verdict == .disputed)
      #expect(try session.droppedClaims(of: saved.id).map(\.claim.id) == ["aaaa33334444"])
      #expect(try session.claims(ClaimFilter()).count == 2)
    }
  }

  @Test("finds claims by kind and by words, wildcards taken literally")
  func filters() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.save(
        Sample.article(), claims: [Sample.casualty(), Sample.occurrence()], engine: "1")
    }
    func count(_ filter: ClaimFilter) throws -> Int {
      try temporary.store.read { try $0.claims(filter).count }
    }
    #expect(try count(ClaimFilter(article: "sample.txt")) == 2)
    #expect(try count(ClaimFilter(kind: .casualty)) == 1)
    #expect(try count(ClaimFilter(words: ["odesa", "injured"])) == 1)
    #expect(try count(ClaimFilter(words: ["PARIS"])) == 1)
    #expect(try count(ClaimFilter(words: ["%"])) == 0)
    #expect(try count(ClaimFilter(verdict: .supported)) == 0)
  }

  @Test("takes unique prefixes and names what an ambiguous one may mean")
  func prefixes() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.save(
        Sample.article(), claims: [Sample.casualty(), Sample.occurrence()], engine: "1")
    }
    try temporary.store.read { session in
      let found = try session.claim("aaaa3")
      #expect(found.claim.kind == .occurrence)
      let ambiguous = #expect(throws: StoreError.self) { try session.claim("aaaa") }
      #expect(ambiguous?.code == .ambiguous)
      #expect(ambiguous?.message.contains("aaaa33334444") == true)
      let unknown = #expect(throws: StoreError.self) { try session.claim("zz") }
      #expect(unknown?.code == .unknown)
      #expect(throws: StoreError.self) { try session.claim("") }
    }
  }

  @Test("undoes a command that fails halfway")
  func rollback() throws {
    let temporary = try TemporaryStore()
    #expect(throws: StoreError.self) {
      try temporary.write { session in
        _ = try session.save(Sample.record())
        try session.review("nobody", verdict: .supported, note: "")
      }
    }
    let records = try temporary.store.read { try $0.evidenceList() }
    #expect(records.isEmpty)
    let trail = try temporary.store.read { try $0.auditTrail() }
    #expect(trail.isEmpty)
  }
}
