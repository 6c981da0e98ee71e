/// Records in memory by what they are found by, for judging claims by the thousand.
///
/// Takes about 50 bytes for each key of an event and 8 for any other. Asking costs a look-up for
/// each range and a few nanoseconds for each record in it.
package struct CandidateIndex: Sendable {
  /// Records under the keys of events, which gates tell apart.
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
  /// Numbers of records under all other keys.
  private var plain: [Int32] = []
  /// Hash tables with open addresses; their sizes are powers of two.
  private var buckets: [Bucket] = []
  private var plainBuckets: [Bucket] = []
  private let pairs = EventGroups.table

  /// Collects records for an index.
  package struct Builder {
    private var events = KeyTable()
    private var plain = KeyTable()

    /// Starts an empty index.
    package init() {}

    /// Adds a record; its number is the count of records added before.
    package mutating func add(_ profile: CandidateProfile) {
      let number = Int32(gates.count)
      gates.append(profile.gate)
      for (index, key) in profile.keys.enumerated() {
        if index < profile.eventKeys {
          events.add(key, number: number)
        } else {
          plain.add(key, number: number)
        }
      }
    }

    /// What tells the records apart, in the order in which they were added.
    package private(set) var gates: [CandidateGate] = []

    /// The index of all records added.
    package consuming func index() -> CandidateIndex { index { _, _ in } }

    /// The index of all records added.
    ///
    /// - Parameter visit: Called with every key and the number of its record, in the order in which
    ///   SQLite has them.
    /// - Returns: The index.
    package consuming func index(
      visiting visit: (CandidateKey, Int32) throws -> Void
    ) rethrows -> CandidateIndex {
      var index = CandidateIndex()
      var stretches: [Bucket] = []
      index.plain.reserveCapacity(plain.count)
      try plain.takeSorted { item in
        Builder.extend(&stretches, item.key, by: index.plain.count)
        index.plain.append(item.number)
        try visit(CandidateKey(key: UInt64(bitPattern: item.key), day: item.day), item.number)
      }
      index.plainBuckets = CandidateIndex.table(of: stretches)
      stretches = []
      index.entries.reserveCapacity(events.count)
      try events.takeSorted { item in
        Builder.extend(&stretches, item.key, by: index.entries.count)
        index.entries.append(
          Entry(gate: gates[Int(item.number)], day: item.day, number: item.number))
        try visit(CandidateKey(key: UInt64(bitPattern: item.key), day: item.day), item.number)
      }
      index.buckets = CandidateIndex.table(of: stretches)
      return index
    }

    private static func extend(_ stretches: inout [Bucket], _ key: Int64, by position: Int) {
      let key = UInt64(bitPattern: key)
      if stretches.last?.key == key {
        stretches[stretches.count - 1].end += 1
      } else {
        let start = UInt32(position)
        stretches.append(Bucket(key: key, start: start, end: start + 1))
      }
    }
  }

  private static func table(of stretches: [Bucket]) -> [Bucket] {
    var size = 16
    while size < stretches.count * 2 { size *= 2 }
    var buckets = Array(repeating: Bucket(), count: size)
    for stretch in stretches {
      var slot = Int(truncatingIfNeeded: stretch.key) & (size - 1)
      while buckets[slot].end != 0 { slot = (slot + 1) & (size - 1) }
      buckets[slot] = stretch
    }
    return buckets
  }

  /// The stretch of entries under a key; empty when there is none.
  private static func stretch(_ key: UInt64, in buckets: [Bucket]) -> Range<Int> {
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
    // Numbers are kept doubled, with a one where names may be shared.
    let isPlain =
      claim.gate.kind == CandidateGate.roleKind || claim.gate.kind == CandidateGate.quoteKind
    for range in claim.asked {
      if isPlain {
        for number in plain[CandidateIndex.stretch(range.key, in: plainBuckets)] {
          found.append(number << 1)
        }
      } else {
        read(range, claim.gate, into: &found)
      }
    }
    found.sort()
    var kept = 0
    var last: Int32 = -1
    for next in 0..<found.count {
      let (number, mayShareName) = (found[next] >> 1, found[next] & 1 != 0)
      if number == last { continue }
      last = number
      if admits(number, mayShareName) {
        found[kept] = number
        kept += 1
      }
    }
    found.removeLast(found.count - kept)
  }

  private func read(_ range: CandidateRange, _ gate: CandidateGate, into found: inout [Int32]) {
    let stretch = CandidateIndex.stretch(range.key, in: buckets)
    if stretch.isEmpty { return }
    entries.withUnsafeBufferPointer { entries in
      var (low, high) = (stretch.lowerBound, stretch.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].day < range.first { low = middle + 1 } else { high = middle }
      }
      while low < stretch.upperBound, entries[low].day <= range.last {
        if CandidateGate.admits(gate, entries[low].gate, pairs) {
          let mayShareName = gate.mayShareName(with: entries[low].gate)
          found.append(entries[low].number << 1 | (mayShareName ? 1 : 0))
        }
        low += 1
      }
    }
  }
}
