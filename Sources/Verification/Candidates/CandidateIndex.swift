/// Records in memory by what they are found by, for judging claims by the thousand.
///
/// Takes about 60 bytes for each key of a record. Asking costs a look-up for each range and a
/// few nanoseconds for each record in it.
package struct CandidateIndex: Sendable {
  private struct Entry {
    var gate: CandidateGate
    var day: Int32
    var number: Int32
  }

  private struct Bucket {
    var key: UInt64 = 0
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  private var entries: [Entry] = []
  /// A hash table with open addresses; its size is a power of two.
  private var buckets: [Bucket] = []

  /// Collects records for an index.
  package struct Builder {
    private struct Item {
      var key: UInt64
      var day: Int32
      var number: Int32
    }

    private var items: [Item] = []
    private var gates: [CandidateGate] = []

    /// Starts an empty index.
    package init() {}

    /// Adds a record; its number is the count of records added before.
    package mutating func add(_ profile: CandidateProfile) {
      let number = Int32(gates.count)
      gates.append(profile.gate)
      for key in profile.keys {
        items.append(Item(key: key.key, day: key.day, number: number))
      }
    }

    /// The index of all records added.
    package consuming func index() -> CandidateIndex {
      items.sort { ($0.key, $0.day, $0.number) < ($1.key, $1.day, $1.number) }
      var index = CandidateIndex()
      index.entries.reserveCapacity(items.count)
      var keys = 0
      for (position, item) in items.enumerated() {
        if position == 0 || items[position - 1].key != item.key { keys += 1 }
        index.entries.append(
          Entry(gate: gates[Int(item.number)], day: item.day, number: item.number))
      }
      var size = 16
      while size < keys * 2 { size *= 2 }
      index.buckets = Array(repeating: Bucket(), count: size)
      var start = 0
      while start < items.count {
        var end = start
        while end < items.count, items[end].key == items[start].key { end += 1 }
        index.insert(
          Bucket(key: items[start].key, start: UInt32(start), end: UInt32(end)))
        start = end
      }
      return index
    }
  }

  private mutating func insert(_ bucket: Bucket) {
    let mask = buckets.count - 1
    var slot = Int(truncatingIfNeeded: bucket.key) & mask
    while buckets[slot].end != 0 { slot = (slot + 1) & mask }
    buckets[slot] = bucket
  }

  /// The stretch of entries under a key; empty when there is none.
  private func stretch(_ key: UInt64) -> Range<Int> {
    let mask = buckets.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while buckets[slot].end != 0 {
      if buckets[slot].key == key {
        return Int(buckets[slot].start)..<Int(buckets[slot].end)
      }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }

  /// The numbers of the records that may bear on a claim, each once, in order.
  ///
  /// - Parameters:
  ///   - claim: What the claim asks for.
  ///   - found: Takes the numbers.
  ///   - admits: Tells by its number, and whether both texts may hold one proper name, that a record
  ///     is worth a closer look.
  package func candidates(
    for claim: CandidateProfile, into found: inout [Int32],
    where admits: (_ number: Int32, _ mayShareName: Bool) -> Bool = { _, _ in true }
  ) {
    found.removeAll(keepingCapacity: true)
    if buckets.isEmpty { return }
    for range in claim.asked {
      let stretch = stretch(range.key)
      if stretch.isEmpty { continue }
      entries.withUnsafeBufferPointer { entries in
        var (low, high) = (stretch.lowerBound, stretch.upperBound)
        while low < high {
          let middle = (low + high) / 2
          if entries[middle].day < range.first { low = middle + 1 } else { high = middle }
        }
        while low < stretch.upperBound, entries[low].day <= range.last {
          let gate = entries[low].gate
          if CandidateGate.admits(claim.gate, gate),
            admits(entries[low].number, claim.gate.mayShareName(with: gate))
          {
            found.append(entries[low].number)
          }
          low += 1
        }
      }
    }
    if found.count < 2 { return }
    found.sort()
    var last = 0
    for next in 1..<found.count where found[next] != found[last] {
      last += 1
      found[last] = found[next]
    }
    found.removeLast(found.count - last - 1)
  }
}
