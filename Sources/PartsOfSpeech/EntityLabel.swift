/// The part that a token plays in a name: outside, first, or further on (BIO).
package struct EntityLabel: Equatable, Sendable {
  /// 0 outside; then two numbers a kind, the first for the token that begins the name.
  package let rawValue: UInt8

  /// How many labels there are.
  package static let count = 1 + 2 * EntityKind.allCases.count
  /// No part of a name.
  package static let outside = EntityLabel(rawValue: 0)

  /// Takes a number from 0 to `count`.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The label of a token in a name.
  package init(_ kind: EntityKind, isFirst: Bool) {
    rawValue = 1 + kind.rawValue * 2 + (isFirst ? 0 : 1)
  }

  /// What the name stands for; nil outside names.
  package var kind: EntityKind? {
    rawValue == 0 ? nil : EntityKind(rawValue: (rawValue - 1) / 2)
  }

  /// Whether a token so labelled goes on with the name that ends with `previous`.
  package func continues(_ previous: EntityLabel) -> Bool {
    rawValue > 0 && rawValue % 2 == 0
      && (previous.rawValue == rawValue || previous.rawValue == rawValue - 1)
  }
}
