internal import ClaimModel

extension CalendarPeriod {
  var interval: DayInterval { DayInterval(earliest: firstDay, latest: lastDay) }

  /// The days of an early, middle or late part.
  ///
  /// A month is cut behind the 10th and the 20th, a week into Monday and Tuesday, Wednesday and
  /// Thursday, Friday to Sunday; longer periods into thirds of whole months ("early 1998" ends
  /// with April).
  func interval(_ edge: Edge) -> DayInterval {
    let (first, last) = (firstDay, lastDay)
    guard last.number - first.number > 1 else { return interval }
    let (mid, end) = thirds
    switch edge {
    case .start: return DayInterval(earliest: first, latest: mid.adding(days: -1))
    case .mid: return DayInterval(earliest: mid, latest: end.adding(days: -1))
    case .end: return DayInterval(earliest: end, latest: last)
    case .startToMid: return DayInterval(earliest: first, latest: end.adding(days: -1))
    case .midToEnd: return DayInterval(earliest: mid, latest: last)
    }
  }

  /// The first days of the second and of the last part.
  private var thirds: (Day, Day) {
    if let months = unit.months, months > 1,
      let month = CalendarPeriod(.month, containing: firstDay),
      let mid = month.adding(months / 3), let end = month.adding(months / 3 * 2)
    {
      return (mid.firstDay, end.firstDay)
    }
    let length = lastDay.number - firstDay.number + 1
    let cuts = unit == .month ? (10, 20) : (length / 3, length - (length + 2) / 3)
    return (firstDay.adding(days: cuts.0), firstDay.adding(days: cuts.1))
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
