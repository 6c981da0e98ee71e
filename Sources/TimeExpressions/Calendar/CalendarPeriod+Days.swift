internal import ClaimModel

extension CalendarPeriod {
  var interval: DayInterval { DayInterval(earliest: firstDay, latest: lastDay) }

  /// The days of an early, middle or late part.
  ///
  /// A month is cut at the 10th and the 20th; other periods into thirds, a week into Monday and
  /// Tuesday, Wednesday and Thursday, Friday to Sunday.
  func interval(_ edge: Edge) -> DayInterval {
    let (first, last) = (firstDay, lastDay)
    let length = last.number - first.number + 1
    guard length > 2 else { return interval }
    let cuts = unit == .month ? (10, 20) : (length / 3, length - (length + 2) / 3)
    switch edge {
    case .start: return DayInterval(earliest: first, latest: first.adding(days: cuts.0 - 1))
    case .mid:
      return DayInterval(
        earliest: first.adding(days: cuts.0), latest: first.adding(days: cuts.1 - 1))
    case .end: return DayInterval(earliest: first.adding(days: cuts.1), latest: last)
    case .startToMid: return DayInterval(earliest: first, latest: first.adding(days: cuts.1 - 1))
    case .midToEnd: return DayInterval(earliest: first.adding(days: cuts.0), latest: last)
    }
  }
}

/// The part of a period that "early", "mid" or "late" names.
enum Edge: Hashable, Sendable {
  case start
  case mid
  case end
  /// "early to mid"
  case startToMid
  /// "mid-to-late"
  case midToEnd
}
