/// Keys of claims or records by the million, put into order when all of them are there.
///
/// Takes 16 bytes for each key. Divided by the first byte of the key, so that it grows and is sorted
/// in pieces.
package struct KeyTable: Sendable {
  /// A key with the number of what stands there.
  package struct Item {
    /// The key as SQLite orders it.
    package var key: Int64
    package var day: Int32
    package var number: Int32
  }

  private var parts: [[Item]] = Array(repeating: [], count: 256)

  /// Starts an empty table.
  package init() {}

  /// Number of keys.
  package var count: Int { parts.reduce(0) { $0 + $1.count } }

  /// Adds where something stands.
  package mutating func add(_ key: CandidateKey, number: Int32) {
    let part = Int(truncatingIfNeeded: (key.key >> 56) ^ 0x80)
    parts[part].append(
      Item(key: Int64(bitPattern: key.key), day: key.day, number: number))
  }

  /// Calls `body` with every key in order, by day and number where keys are the same.
  package mutating func takeSorted(_ body: (Item) throws -> Void) rethrows {
    for part in parts.indices {
      var items = parts[part]
      parts[part] = []
      items.sort { ($0.key, $0.day, $0.number) < ($1.key, $1.day, $1.number) }
      for item in items { try body(item) }
    }
  }
}
