internal import PartsOfSpeech

/// Collects rows of weights in chunks; equal rows are stored once.
struct ChunkTable {
  /// The weight of one class.
  struct Weight: Hashable {
    let label: UInt8
    let value: Int8
  }

  /// Zero weights of four classes that do not exist, each its own so that adding them is fast.
  private static let unused: UInt64 = 0x003F_003E_003D_003C

  /// The chunks; the first one is a filler.
  private(set) var words: [UInt64] = [unused]
  private var known: [[Weight]: Int] = [:]

  /// Adds a row, not empty, and returns the number of its first chunk.
  mutating func add(_ row: [Weight]) -> Int {
    if let first = known[row] { return first }
    let first = words.count
    known[row] = first
    for start in stride(from: 0, to: row.count, by: PackedModel.chunkSize) {
      let part = row[start..<min(row.count, start + PackedModel.chunkSize)]
      var word = Self.unused
      for (index, weight) in part.enumerated() {
        let pair = UInt64(weight.label) | UInt64(UInt8(bitPattern: weight.value)) << 8
        word &= ~(0xFFFF << (16 * UInt64(index)))
        word |= pair << (16 * UInt64(index))
      }
      if part.endIndex < row.endIndex { word |= UInt64(PackedModel.continuation) }
      words.append(word)
    }
    return first
  }
}
