internal import GRDB
internal import Verification

/// The keys and gates of one side, claims or evidence, as tables.
struct CandidateTables {
  private var keyInsertion: BatchInsertion
  private var gateInsertion: BatchInsertion
  private let keys: RowStatement
  private let gate: RowStatement
  /// What was looked up already: the claims of an article ask for much the same.
  private var known: [CandidateRange: [Int]] = [:]
  private var gates: [Int: CandidateGate] = [:]

  /// Prepares the statements of one side, `claim` or `evidence`.
  init(_ database: Database, side: String) throws {
    keyInsertion = try BatchInsertion(
      database, "INSERT OR IGNORE INTO \(side)_key (key, day, \(side))", columns: 3)
    gateInsertion = try BatchInsertion(
      database, "INSERT OR REPLACE INTO \(side)_gate (\(side), gate)", columns: 2)
    keys = try RowStatement(
      database, "SELECT \(side) FROM \(side)_key WHERE key = ? AND day BETWEEN ? AND ?")
    gate = try RowStatement(database, "SELECT gate FROM \(side)_gate WHERE \(side) = ?")
  }

  /// Writes a key; it is there after `flush`.
  mutating func insert(_ key: CandidateKey, _ number: Int) throws {
    try keyInsertion.insert { row in
      row.append(Int(bitPattern: UInt(key.key)))
      row.append(Int(key.day))
      row.append(number)
    }
  }

  /// Writes a gate; it is there after `flush`.
  mutating func insert(_ gate: CandidateGate, _ number: Int) throws {
    try gateInsertion.insert { row in
      row.append(number)
      row.append(blob: gate.bytes)
    }
  }

  /// Writes what waits.
  mutating func flush() throws {
    try keyInsertion.flush()
    try gateInsertion.flush()
  }

  /// The numbers under what a profile of the other side asks for whose gates are admitted.
  mutating func candidates(
    for profile: CandidateProfile, where admits: (CandidateGate) -> Bool
  ) throws -> [Int] {
    var numbers = Set<Int>()
    for range in profile.asked { numbers.formUnion(try self.numbers(in: range)) }
    return try numbers.sorted().filter { try gate(of: $0).map(admits) ?? false }
  }

  private mutating func numbers(in range: CandidateRange) throws -> [Int] {
    if let known = known[range] { return known }
    var numbers: [Int] = []
    try keys.read(Int(bitPattern: UInt(range.key)), Int(range.first), Int(range.last)) {
      numbers.append($0.integer(0))
    }
    known[range] = numbers
    return numbers
  }

  /// The gate of a claim or record; nil when it has none.
  mutating func gate(of number: Int) throws -> CandidateGate? {
    if let known = gates[number] { return known }
    var found: CandidateGate?
    try gate.read(number) { row in found = row.withBlob(0) { CandidateGate(bytes: $0) } }
    gates[number] = found
    return found
  }
}
