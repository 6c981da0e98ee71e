import ClaimModel
import ClaimStore
import Foundation
import GRDB
import Testing

@Suite("Kept sources")
struct KeptSourceTests {
  private func keep(_ text: String, _ temporary: TemporaryStore, for id: String = "od") throws -> (
    id: String, copy: KeptCopy, isNew: Bool
  ) {
    try temporary.write {
      try $0.keep(Array(text.utf8), fileName: "a.txt", mediaType: "text/plain", for: id)
    }
  }

  @Test("come back as they were; a newer copy stands beside the older one")
  func roundTrip() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.write { try $0.save(Sample.record()) }
    let first = try keep("one\r\n\0two", temporary)
    #expect(first.isNew && first.id == "odesa" && first.copy.size == 9)
    #expect(try !keep("one\r\n\0two", temporary).isNew)
    let second = try keep("changed", temporary)
    try temporary.store.read { session in
      let copies = try session.keptCopies(of: "odesa")
      #expect(copies == [first.copy, second.copy])
      #expect(try session.bytes(of: first.copy) == Array("one\r\n\0two".utf8))
      #expect(try session.checkKeptCopies() == 2)
      #expect(try session.checkAuditTrail() == .intact(3))
    }
  }

  @Test("share the bytes that are the same")
  func shared() throws {
    let temporary = try TemporaryStore()
    for id in ["a", "b"] {
      _ = try temporary.write { try $0.save(Sample.record(id: id)) }
      _ = try keep("same", temporary, for: id)
    }
    let raw = try DatabaseQueue(path: temporary.path)
    try raw.read { database in
      let blobs = try Int.fetchOne(database, sql: "SELECT count(*) FROM source_bytes")
      let copies = try Int.fetchOne(database, sql: "SELECT count(*) FROM kept_source_overview")
      #expect([blobs, copies] == [1, 2])
    }
  }

  @Test("that were changed or removed are told")
  func damage() throws {
    for change in [
      "UPDATE source_bytes SET bytes = CAST('onf' AS BLOB)", "DELETE FROM kept_source",
      "UPDATE kept_source SET kept_at = '2020-01-01T00:00:00Z'",
      "UPDATE kept_source SET file_name = 'b.txt'",
    ] {
      let temporary = try TemporaryStore()
      _ = try temporary.write { try $0.save(Sample.record()) }
      let copy = try keep("one", temporary).copy
      let raw = try DatabaseQueue(path: temporary.path)
      try raw.write { try $0.execute(sql: change) }
      let told = #expect(throws: StoreError.self, "\(change)") {
        try temporary.store.read { try $0.checkKeptCopies() }
      }
      #expect(told?.code == .damaged)
      if change.contains("bytes") {
        let read = #expect(throws: StoreError.self) {
          try temporary.store.read { try $0.bytes(of: copy) }
        }
        #expect(read?.code == .damaged)
      }
    }
  }

  @Test("need a record")
  func unknown() throws {
    let temporary = try TemporaryStore()
    let missing = #expect(throws: StoreError.self) { try keep("one", temporary, for: "x") }
    #expect(missing?.code == .unknown)
  }

  @Test("have room in databases of the schema before")
  func migration() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.write { try $0.save(Sample.record()) }
    let raw = try DatabaseQueue(path: temporary.path)
    try raw.write { database in
      try database.execute(
        sql: """
          DROP VIEW kept_source_overview; DROP TABLE kept_source; DROP TABLE source_bytes;
          DELETE FROM grdb_migrations WHERE identifier LIKE '4 %'; PRAGMA user_version = 3
          """)
    }
    try raw.close()
    let opened = try Store(path: temporary.path)
    #expect(try opened.read { try $0.evidence("odesa") }.version == 1)
    #expect(try opened.read { try $0.keptCopies(of: "odesa") }.isEmpty)
    _ = try keep("one", temporary)
    #expect(try opened.read { try $0.checkKeptCopies() } == 1)
  }
}
