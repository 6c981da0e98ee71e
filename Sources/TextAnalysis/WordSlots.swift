/// Where the words of a table or set lie: open addressing over their 64-bit keys.
///
/// Two different words with one key would need some four thousand million entries to be likely, and
/// word lists have a few thousand. A token that is in no table usually misses at once, and
/// the probe is inlined where it is made, since readers probe several tables for every token.
public struct WordSlots: Sendable {
  @usableFromInline var keys = [UInt64](repeating: 0, count: 16)
  @usableFromInline var indices = [Int32](repeating: 0, count: 16)
  @usableFromInline var mask = 15
  /// A bit for each word, eight bits or more a word: most misses end here, in a hundredth of the
  /// memory that all tables together take.
  @usableFromInline var filter = [UInt64](repeating: 0, count: 1)
  /// A bit for each word while there are few of them, all bits when there are many: most probes of
  /// the many small sets end here, with no look at other memory.
  @usableFromInline var few: UInt64 = 0
  /// Number of words.
  public private(set) var count: Int32 = 0

  /// Makes room for no word yet.
  public init() {}

  /// The number of a word in order of entry; negative when it was not entered.
  @inlinable
  public func index(of key: UInt64) -> Int {
    let slot = slot(of: key)
    return slot < 0 ? -1 : Int(indices[slot])
  }

  /// Whether a word was entered.
  @inlinable
  public func contains(_ key: UInt64) -> Bool { slot(of: key) >= 0 }

  /// The part of the filter that a word's bit is in, and the bit.
  @inlinable
  func filterPlace(of key: UInt64) -> (word: Int, bit: UInt64) {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4) mixes the low bits of FNV
    // upwards.
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed &>> 48) & (filter.count &- 1), 1 &<< (mixed &>> 32))
  }

  /// Where a word lies; negative when it was not entered.
  @inlinable @inline(__always)
  func slot(of key: UInt64) -> Int {
    few & WordSlots.bitAmongFew(of: key) == 0 ? -1 : slotAmongMany(of: key)
  }

  /// The word's bit in `few`.
  @inlinable @inline(__always)
  static func bitAmongFew(of key: UInt64) -> UInt64 {
    1 &<< ((key &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }

  @inlinable
  func slotAmongMany(of key: UInt64) -> Int {
    let (word, bit) = filterPlace(of: key)
    guard filter[word] & bit != 0 else { return -1 }
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = keys[slot]
      if found == key { return slot }
      if found == 0 { return -1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// Enters a word that is not known yet, or finds the one that is.
  ///
  /// - Returns: Its number, and whether it is new.
  public mutating func enter(_ key: UInt64) -> (index: Int, isNew: Bool) {
    let known = index(of: key)
    if known >= 0 { return (known, false) }
    if Int(count) * 2 >= keys.count { grow() }
    put(key, count)
    count += 1
    return (Int(count) - 1, true)
  }

  private mutating func put(_ key: UInt64, _ index: Int32) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    indices[slot] = index
    let (word, bit) = filterPlace(of: key)
    filter[word] |= bit
    few = count < 16 ? few | WordSlots.bitAmongFew(of: key) : .max
  }

  private mutating func grow() {
    let (oldKeys, oldIndices) = (keys, indices)
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    indices = [Int32](repeating: 0, count: keys.count)
    mask = keys.count - 1
    filter = [UInt64](repeating: 0, count: keys.count / 16)
    for slot in oldKeys.indices where oldKeys[slot] != 0 { put(oldKeys[slot], oldIndices[slot]) }
  }
}
