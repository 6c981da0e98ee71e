/// Numbers the features that training keeps.
final class FeatureIndex {
  /// The features by number.
  let hashes: [UInt64]
  /// Open-addressing table of feature numbers, -1 where empty.
  private var slots: [Int32]
  private let mask: Int

  /// Numbers features in the order given.
  init(_ hashes: [UInt64]) {
    self.hashes = hashes
    var capacity = 1024
    while capacity < hashes.count * 2 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    for (row, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(row)
    }
  }

  /// How many features there are.
  var count: Int { hashes.count }

  /// The number of a feature; nil when it is not kept.
  func row(_ hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
