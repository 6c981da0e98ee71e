internal import PartsOfSpeechModel

/// Rows of summed weights by what they belong to, in a table of fixed size.
///
/// A newcomer takes the place of what stood there: words and tags come again all the time, and adding
/// up weights costs ten times a look-up. What a row belongs to and the row itself lie side by side,
/// as a look-up costs mostly the wait for memory.
// Unchecked because it holds a pointer, to memory that nothing else leads to.
struct ScoreTable: ~Copyable, @unchecked Sendable {
  /// Scores for eight classes.
  typealias Part = SIMD8<Int16>

  /// Parts of a row, which has room for forty classes; no model has more.
  static let partCount = 5

  /// Room before the rows of a slot, which the identity takes half of.
  private static let headSize = MemoryLayout<Part>.size
  private static let rowSize = partCount * MemoryLayout<Part>.size

  private let bits: UInt64
  private let sections: Int
  private let slotSize: Int
  private var slots: UnsafeMutableRawPointer?

  /// Describes a table, without any memory yet.
  ///
  /// - Parameters:
  ///   - bits: a section has two to this power of slots.
  ///   - rows: how many rows a slot holds.
  ///   - sections: how many sections there are; slots of different ones never clash.
  init(bits: UInt64, rows: Int, sections: Int = 1) {
    self.bits = bits
    self.sections = sections
    slotSize = (ScoreTable.headSize + rows * ScoreTable.rowSize + 31) & ~31
  }

  deinit { slots?.deallocate() }

  /// Takes the memory, unless it has it.
  mutating func makeRoom() {
    guard slots == nil else { return }
    let size = (slotSize * sections) << Int(bits)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 1 << 21)
    claimbench_prefer_large_pages(memory, UInt(size))
    for start in stride(from: 0, to: size, by: slotSize) {
      memory.storeBytes(of: 0, toByteOffset: start, as: UInt64.self)
    }
    slots = memory
  }

  /// Where the rows of an identity lie, or would lie; `makeRoom` comes first.
  @inline(__always)
  func slot(of identity: UInt64, section: Int = 0) -> Slot? {
    guard let slots else { return nil }
    let number = section &<< Int(bits) &+ Int(truncatingIfNeeded: identity &>> (64 &- bits))
    return Slot(start: slots + number &* slotSize)
  }

  /// Asks for the memory of an identity's rows, which are to be read soon.
  @inline(__always)
  func prefetch(_ identity: UInt64, section: Int = 0) {
    if let slot = slot(of: identity, section: section) { prefetch(slot) }
  }

  /// Asks for the memory of a slot's rows, which are to be read soon.
  @inline(__always)
  func prefetch(_ slot: Slot) { slot.prefetch(slotSize) }

  /// A place for the rows of one identity.
  struct Slot {
    fileprivate let start: UnsafeMutableRawPointer

    /// Asks for the memory of the rows.
    ///
    /// - Parameter size: that of the slot, in bytes.
    @inline(__always)
    fileprivate func prefetch(_ size: Int) {
      for line in stride(from: 0, to: size, by: 64) { claimbench_prefetch(start + line) }
    }

    /// Whether the rows are those of an identity, which is not 0.
    @inline(__always)
    func holds(_ identity: UInt64) -> Bool { start.load(as: UInt64.self) == identity }

    /// The parts of a row.
    @inline(__always)
    func row(_ number: Int) -> UnsafeMutablePointer<Part> {
      (start + (ScoreTable.headSize &+ number &* ScoreTable.rowSize))
        .assumingMemoryBound(to: Part.self)
    }

    /// Says whose rows these are.
    func keep(_ identity: UInt64) { start.storeBytes(of: identity, as: UInt64.self) }

    /// Copies scores into a row.
    func set(_ number: Int, to scores: UnsafePointer<Int16>) {
      UnsafeMutableRawPointer(row(number)).copyMemory(from: scores, byteCount: ScoreTable.rowSize)
    }
  }
}
