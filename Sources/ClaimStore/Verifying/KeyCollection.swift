internal import Verification

/// Keys of many claims or records, to be written in their order: a table grows fastest at its end.
struct KeyCollection {
  private var keys = KeyTable()
  private var gates: [(CandidateGate, Int32)] = []

  mutating func add(_ gate: CandidateGate, _ keys: [CandidateKey], number: Int) {
    let number = Int32(truncatingIfNeeded: number)
    gates.append((gate, number))
    for key in keys { self.keys.add(key, number: number) }
  }

  /// Writes all and forgets them.
  mutating func save(in tables: CandidateTables) throws {
    var tables = tables
    for (gate, number) in gates { try tables.insert(gate, Int(number)) }
    gates = []
    try keys.takeSorted { item in
      let key = CandidateKey(key: UInt64(bitPattern: item.key), day: item.day)
      try tables.insert(key, Int(item.number))
    }
    try tables.flush()
  }
}
