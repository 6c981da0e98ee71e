package import ClaimModel

/// How the days of one statement lie to the days of another.
package enum TimeRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// Properly inside the other: more precise than it.
  case inside
  /// Holds the other and more: less precise than it.
  case contains
  case overlaps
  case before
  case after
  case unknown

  /// The relation seen from the other side.
  package var converse: TimeRelation {
    switch self {
    case .inside: .contains
    case .contains: .inside
    case .before: .after
    case .after: .before
    case .same, .overlaps, .unknown: self
    }
  }
}

extension DayInterval {
  /// How this interval lies to another; open ends reach to the end of time.
  package func relation(to other: DayInterval) -> TimeRelation {
    let (first, last) = (start, end)
    let (otherFirst, otherLast) = (other.start, other.end)
    if first == otherFirst, last == otherLast { return .same }
    if last < otherFirst { return .before }
    if otherLast < first { return .after }
    if first >= otherFirst, last <= otherLast { return .inside }
    if first <= otherFirst, last >= otherLast { return .contains }
    return .overlaps
  }

  /// Days that lie between two intervals: 0 when they share a day, 1 when they are neighbours.
  ///
  /// - Parameter other: The other interval.
  /// - Returns: The distance from the end of the earlier to the start of the later.
  package func distanceInDays(to other: DayInterval) -> Int {
    if end < other.start { return other.start &- end }
    if other.end < start { return start &- other.end }
    return 0
  }

  /// First day as a number, far in the past when open.
  var start: Int { earliest?.number ?? -1 << 40 }
  /// Last day as a number, far in the future when open.
  var end: Int { latest?.number ?? 1 << 40 }
}
