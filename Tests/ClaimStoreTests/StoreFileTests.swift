import ClaimStore
import Foundation
import GRDB
import Testing

@Suite("Database files")
struct StoreFileTests {
  private func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.path + "/claimbench-\(UUID().uuidString).sqlite"
  }

  private func code(opening path: String, creating: Bool = true) -> StoreError.Code? {
    do throws(StoreError) {
      _ = try Store(path: path, creating: creating)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("that are no database, or one of another program, are refused and left as they are")
  func foreign() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let words = Data("This is a letter, not a database. ".utf8) + Data(count: 2000)
    try words.write(to: URL(fileURLWithPath: path))
    #expect(code(opening: path) == .foreign)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == words)
    try FileManager.default.removeItem(atPath: path)

    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try other.close()
    #expect(code(opening: path) == .foreign)
  }

  @Test("of a newer version are refused")
  func newer() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try Store(path: path)
    let raw = try DatabaseQueue(path: path)
    try raw.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try raw.close()
    #expect(code(opening: path) == .newer)
  }

  @Test("that cannot be reached are named")
  func unreachable() {
    #expect(code(opening: "/no/such/folder/x.sqlite") == .unreachable)
    #expect(code(opening: FileManager.default.temporaryDirectory.path) == .unreachable)
    #expect(code(opening: temporaryPath(), creating: false) == .unreachable)
  }

  @Test("have strict tables, foreign keys and readable views")
  func schema() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.save(
        Sample.article(), claims: [Sample.casualty(), Sample.role()], engine: "1")
    }
    let raw = try DatabaseQueue(path: temporary.path)
    try raw.read { database in
      let loose = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
      #expect(loose == [])
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM claim_overview WHERE kind = 'casualty'")
      let cells: [String?] = [row?["effect"], row?["participants"], row?["country"]]
      #expect(cells == ["injured", "Ukraine", "UA"])
      for question in ["SELECT * FROM verdict_overview", "PRAGMA foreign_key_check"] {
        #expect(try Row.fetchAll(database, sql: question).count == 0)
      }
    }
  }
}

@Suite("Audit trail")
struct AuditTrailTests {
  @Test("is intact after use, and tells the entry that was changed")
  func tampering() throws {
    let temporary = try TemporaryStore()
    for id in ["a", "b", "c"] { _ = try temporary.write { try $0.save(Sample.record(id: id)) } }
    #expect(try temporary.store.read { try $0.checkAuditTrail() } == .intact(3))
    let raw = try DatabaseQueue(path: temporary.path)
    try raw.write { try $0.execute(sql: "UPDATE audit_log SET subject = 'x' WHERE number = 2") }
    #expect(try temporary.store.read { try $0.checkAuditTrail() } == .broken(number: 2))
    try raw.write { try $0.execute(sql: "DELETE FROM audit_log WHERE number = 2") }
    #expect(try temporary.store.read { try $0.checkAuditTrail() } == .broken(number: 2))
  }

  @Test("tells when its end, or all of it, was cut off")
  func cutting() throws {
    let temporary = try TemporaryStore()
    for id in ["a", "b"] { _ = try temporary.write { try $0.save(Sample.record(id: id)) } }
    let raw = try DatabaseQueue(path: temporary.path)
    try raw.write { try $0.execute(sql: "DELETE FROM audit_log WHERE number = 2") }
    #expect(try temporary.store.read { try $0.checkAuditTrail() } == .broken(number: 2))
    try raw.write { try $0.execute(sql: "DELETE FROM audit_log") }
    #expect(try temporary.store.read { try $0.checkAuditTrail() } == .broken(number: 1))
  }
}
