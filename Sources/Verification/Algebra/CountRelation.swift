package import ClaimModel

/// How one range of counts lies to another.
package enum CountRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// Properly inside the other: more precise than it.
  case inside
  /// Holds the other and more: less precise than it.
  case contains
  case overlaps
  /// Wholly less than the other.
  case below
  /// Wholly more than the other.
  case above
  case unknown

  /// The relation seen from the other side.
  package var converse: CountRelation {
    switch self {
    case .inside: .contains
    case .contains: .inside
    case .below: .above
    case .above: .below
    case .same, .overlaps, .unknown: self
    }
  }
}

extension CountRange {
  /// How this range lies to another.
  ///
  /// Two ranges with the same ends are the same, whether or not one is marked as approximate.
  /// Otherwise an approximate range reaches a tenth further at both ends. A range that is open
  /// at both ends says nothing.
  package func relation(to other: CountRange) -> CountRelation {
    if isUnbounded || other.isUnbounded { return .unknown }
    if min == other.min, max == other.max { return .same }
    let (low, high) = reach
    let (otherLow, otherHigh) = other.reach
    if high < otherLow { return other.mayStart(at: exact) ? .overlaps : .below }
    if otherHigh < low { return mayStart(at: other.exact) ? .overlaps : .above }
    if low >= otherLow, high <= otherHigh {
      return low == otherLow && high == otherHigh ? .same : .inside
    }
    if low <= otherLow, high >= otherHigh { return .contains }
    return .overlaps
  }

  /// Whether the range is that of "more than 20" and the value is 20.
  ///
  /// Who says "more than" a round number names no more than a bound; 20 itself neither agrees with it
  /// nor contradicts it as 19 does.
  private func mayStart(at value: Double?) -> Bool {
    guard let value, max == nil, let min, value >= 10 else { return false }
    return min - value == 1 && value.truncatingRemainder(dividingBy: 10) == 0
  }

  private var isUnbounded: Bool { min == nil && max == nil }

  /// The ends, an open one at infinity, an approximate one a tenth further out.
  private var reach: (low: Double, high: Double) {
    let low = min ?? -.infinity
    let high = max ?? .infinity
    guard isApproximate else { return (low, high) }
    return (low - low.magnitude * 0.1, high + high.magnitude * 0.1)
  }
}
