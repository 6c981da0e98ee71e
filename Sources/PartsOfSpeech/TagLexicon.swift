/// The tags that frequent words take, from the training corpora.
///
/// Built into the model file. A word that always takes one tag is not given to the perceptron at
/// all; the others lend their tags to their neighbours as features.
// Unchecked because it holds a pointer, which leads to a constant that lives as long as the program.
package struct TagLexicon: @unchecked Sendable {
  /// Open-addressing table; a slot is a 20-bit check and two 6-bit tags, 0 when empty.
  let slots: UnsafePointer<UInt32>
  /// The number of slots is 2 to this power.
  let slotBits: UInt64

  /// Reads a lexicon in place.
  ///
  /// - Parameters:
  ///   - slots: the table, which must outlive the lexicon.
  ///   - slotBits: it has two to this power of slots.
  package init(slots: UnsafePointer<UInt32>, slotBits: UInt64) {
    self.slots = slots
    self.slotBits = slotBits
  }

  /// The tags of one word, the more frequent one first.
  package struct Entry {
    /// The two tags: first in the low 6 bits, second in the next 6, `none` when there is none.
    let code: UInt16

    /// Stands for the second tag of a word that always takes its first.
    package static let none: UInt16 = 63
    /// Stands for the second tag of a word that almost always takes its first.
    package static let rare: UInt16 = 62

    /// The more frequent tag's raw value.
    var first: UInt8 { UInt8(truncatingIfNeeded: code & 63) }

    /// Whether the word always takes its first tag.
    var isUnambiguous: Bool { code >> 6 == Self.none }
  }

  /// The slot where the search for a word starts, and the check that must be found there.
  @inline(__always)
  package static func position(of key: UInt64, slotBits: UInt64) -> (slot: Int, check: UInt32) {
    let hash = featureHash(0, key)
    let check = UInt32(truncatingIfNeeded: hash >> 20) & 0xF_FFFF
    return (Int(truncatingIfNeeded: hash &>> (64 &- slotBits)), check)
  }

  /// Looks a word up by its token key; nil when it is not frequent enough to be listed.
  @inline(__always)
  func entry(for key: UInt64) -> Entry? {
    var (slot, check) = Self.position(of: key, slotBits: slotBits)
    let mask = 1 &<< Int(slotBits) &- 1
    while slots[slot] != 0 {
      if slots[slot] >> 12 == check {
        return Entry(code: UInt16(truncatingIfNeeded: slots[slot] & 0xFFF))
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }
}
