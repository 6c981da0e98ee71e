internal import GRDB
internal import Verification

/// The keys and gates of one side, claims or evidence, as tables.
struct CandidateTables {
  private let insertKey: RowStatement
  private let insertGate: RowStatement
  private let keys: RowStatement
  private let gate: RowStatement

  /// Prepares the statements of one side, `claim` or `evidence`.
  init(_ database: Database, side: String) throws {
    insertKey = try RowStatement(database, "INSERT OR IGNORE INTO \(side)_key VALUES (?, ?, ?)")
    insertGate = try RowStatement(
      database, "INSERT OR REPLACE INTO \(side)_gate VALUES (?, ?)")
    keys = try RowStatement(
      database, "SELECT \(side) FROM \(side)_key WHERE key = ? AND day BETWEEN ? AND ?")
    gate = try RowStatement(database, "SELECT gate FROM \(side)_gate WHERE \(side) = ?")
  }

  func insert(_ key: CandidateKey, _ number: Int) throws {
    try insertKey.run(Int(bitPattern: UInt(key.key)), Int(key.day), number)
  }

  func insert(_ gate: CandidateGate, _ number: Int) throws {
    var row = RowValues()
    row.append(number)
    row.append(blob: gate.bytes)
    try insertGate.run(row)
  }

  /// The numbers under what a profile of the other side asks for whose gates are admitted.
  func candidates(
    for profile: CandidateProfile, where admits: (CandidateGate) -> Bool
  ) throws -> [Int] {
    var numbers = Set<Int>()
    for range in profile.asked {
      try keys.read(Int(bitPattern: UInt(range.key)), Int(range.first), Int(range.last)) {
        numbers.insert($0.integer(0))
      }
    }
    return try numbers.sorted().filter { number in
      var isAdmitted = false
      try gate.read(number) { row in
        isAdmitted = row.withBlob(0) { CandidateGate(bytes: $0) }.map(admits) ?? false
      }
      return isAdmitted
    }
  }
}
