/// How a claim relates to a record in every slot that was compared.
///
/// One bit for each relation of each slot, so that a rule tests all its conditions at once.
package struct Relations: Hashable, Sendable {
  /// One bit set in the stretch of each slot that was compared.
  package var bits: UInt128

  /// Nothing compared yet.
  package init() {
    bits = 0
  }

  /// The relation in a slot; nil when the slot was not compared.
  package subscript(slot: Slot) -> String? {
    let names = slot.relations
    return names.indices.first { bits & (1 << UInt128(slot.offset + $0)) != 0 }.map { names[$0] }
  }

  /// Sets the relation in a slot by its name; a name that the slot does not know clears it.
  package mutating func set(_ slot: Slot, _ name: String) {
    clear(slot)
    if let index = slot.relations.firstIndex(of: name) {
      bits |= 1 << UInt128(slot.offset + index)
    }
  }

  /// Sets the relation in a slot.
  mutating func set<Relation: RawRepresentable<String> & CaseIterable & Equatable>(
    _ slot: Slot, _ relation: Relation
  ) {
    clear(slot)
    for (index, other) in Relation.allCases.enumerated() where other == relation {
      bits |= 1 << UInt128(slot.offset + index)
    }
  }

  /// The slots that were compared with their relations, in the order of `Slot`.
  package var named: [(slot: Slot, relation: String)] {
    Slot.allCases.compactMap { slot in self[slot].map { (slot, $0) } }
  }

  /// Whether the slot was compared.
  func isSet(_ slot: Slot) -> Bool {
    bits & Relations.stretch(of: slot) != 0
  }

  private mutating func clear(_ slot: Slot) {
    bits &= ~Relations.stretch(of: slot)
  }

  static func stretch(of slot: Slot) -> UInt128 {
    (((1 as UInt128) << UInt128(slot.width)) - 1) << UInt128(slot.offset)
  }
}
