/// How sure a date, or a part of one, is.
package struct EDTFQualifier: Hashable, Sendable {
  /// `?`: the source may be wrong.
  package var isUncertain: Bool
  /// `~`: near this date.
  package var isApproximate: Bool

  /// Makes a qualifier.
  package init(isUncertain: Bool = false, isApproximate: Bool = false) {
    self.isUncertain = isUncertain
    self.isApproximate = isApproximate
  }

  /// Neither uncertain nor approximate.
  package var isPlain: Bool { !isUncertain && !isApproximate }

  /// The character that says so; empty when plain.
  var mark: String {
    isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : ""
  }

  init?(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "?"): self.init(isUncertain: true)
    case UInt8(ascii: "~"): self.init(isApproximate: true)
    case UInt8(ascii: "%"): self.init(isUncertain: true, isApproximate: true)
    default: return nil
    }
  }

  func union(_ other: EDTFQualifier) -> EDTFQualifier {
    EDTFQualifier(
      isUncertain: isUncertain || other.isUncertain,
      isApproximate: isApproximate || other.isApproximate)
  }
}
