/// Keeps the summed weights of feature groups that were met before.
///
/// Each group has a table of fixed size in which a newcomer takes the place of what stood there:
/// words, tags and shapes come again all the time, and adding up the weights of a group costs ten
/// times a look-up. What is kept changes no score.
struct ScoreCache {
  /// Scores for eight classes.
  private typealias Part = SIMD8<Int16>

  private static let bits: UInt64 = 13
  /// Parts of a row, which has room for forty classes; no model has more.
  private static let partCount = 5

  /// By slot, what the row there belongs to; 0 for nothing.
  private var identities: [UInt64] = []
  /// `partCount` parts a slot.
  private var rows: [Part] = []
  /// How many sentences asked, up to 64.
  private var sentenceCount = 0

  /// Whether a sentence is not among the first: an article or two cost less without the tables.
  mutating func isWorthItsMemory() -> Bool {
    if sentenceCount < 64 { sentenceCount += 1 }
    return sentenceCount == 64
  }

  /// The slot of a group of a token's features, filled where it holds another's.
  ///
  /// - Parameters:
  ///   - group: the group.
  ///   - identity: tells the group's features from all others of the group; never 0.
  ///   - make: adds the scores up and returns where they stand.
  /// - Returns: the slot; those of different groups differ.
  @inline(__always)
  mutating func slot(
    _ group: TagGroup, _ identity: UInt64, make: () -> UnsafeMutablePointer<Int16>
  ) -> Int {
    let slot =
      group.rawValue << Int(ScoreCache.bits)
      | Int(truncatingIfNeeded: identity &>> (64 - ScoreCache.bits))
    if slot >= identities.count || identities[slot] != identity {
      keep(make(), identity, at: slot)
    }
    return slot
  }

  @inline(never)
  private mutating func keep(
    _ scores: UnsafeMutablePointer<Int16>, _ identity: UInt64, at slot: Int
  ) {
    if identities.isEmpty {
      let count = TagGroup.allCases.count << Int(ScoreCache.bits)
      identities = Array(repeating: 0, count: count)
      rows = Array(repeating: Part(), count: count * ScoreCache.partCount)
    }
    identities[slot] = identity
    let bytes = UnsafeRawPointer(scores)
    for part in 0..<ScoreCache.partCount {
      rows[slot * ScoreCache.partCount + part] = bytes.loadUnaligned(
        fromByteOffset: part * 16, as: Part.self)
    }
  }

  /// Sets scores to the sums of what some slots hold.
  ///
  /// - Parameters:
  ///   - slots: the slots.
  ///   - count: how many there are.
  ///   - scores: room for forty scores or more.
  @inline(__always)
  func sum(
    _ slots: UnsafeMutablePointer<Int>, count: Int, to scores: UnsafeMutablePointer<Int16>
  ) {
    rows.withUnsafeBufferPointer { rows in
      for part in 0..<ScoreCache.partCount {
        var sum = Part()
        for index in 0..<count { sum &+= rows[slots[index] &* ScoreCache.partCount &+ part] }
        UnsafeMutableRawPointer(scores + part * 8).storeBytes(of: sum, as: Part.self)
      }
    }
  }
}
