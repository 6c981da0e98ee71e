internal import Verification

/// Keys of many claims or records, to be written in their order: a table grows fastest at its end.
struct KeyCollection {
  private struct Item {
    var key: Int64
    var day: Int32
    var number: Int32
  }

  private var items: [Item] = []
  private var gates: [(CandidateGate, Int32)] = []

  mutating func add(_ gate: CandidateGate, _ keys: [CandidateKey], number: Int) {
    let number = Int32(truncatingIfNeeded: number)
    gates.append((gate, number))
    for key in keys {
      items.append(Item(key: Int64(bitPattern: key.key), day: key.day, number: number))
    }
  }

  mutating func save(in tables: CandidateTables) throws {
    for (gate, number) in gates { try tables.insert(gate, Int(number)) }
    items.sort { ($0.key, $0.day, $0.number) < ($1.key, $1.day, $1.number) }
    for item in items {
      let key = CandidateKey(key: UInt64(bitPattern: item.key), day: item.day)
      try tables.insert(key, Int(item.number))
    }
  }
}
