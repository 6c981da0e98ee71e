internal import ClaimModel

extension CalendarPeriod {
  /// First day.
  var firstDay: Day {
    switch unit {
    case .day: Day(number: index)
    case .week: Day(number: index * 7 - 3)
    case .weekend: Day(number: index * 7 + 2)
    case .month: CalendarPeriod.first(month: index)
    case .quarter: CalendarPeriod.first(month: index * 3)
    case .half: CalendarPeriod.first(month: index * 6)
    case .season: CalendarPeriod.first(month: index * 3 + 2)
    case .year: CalendarPeriod.first(month: index * 12)
    case .decade: CalendarPeriod.first(month: index * 120)
    case .century: CalendarPeriod.first(month: index * 1200)
    default: CalendarPeriod.first(month: index * 12_000)
    }
  }

  /// Last day.
  var lastDay: Day {
    switch unit {
    case .day: Day(number: index)
    case .week: Day(number: index * 7 + 3)
    case .weekend: Day(number: index * 7 + 3)
    default: adding(1)?.firstDay.adding(days: -1) ?? firstDay
    }
  }

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

  private static func first(month index: Int) -> Day {
    let year = floorDivide(index, 12)
    return Day(year: year, month: index - year * 12 + 1, day: 1) ?? Day(number: 0)
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
