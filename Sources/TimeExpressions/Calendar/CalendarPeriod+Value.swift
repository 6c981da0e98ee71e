internal import ClaimModel

extension CalendarPeriod {
  /// The TIMEX3 value: `1998-03-06`, `1998-W10`, `1998-W10-WE`, `1998-03`, `1998-Q1`, `1998-H1`,
  /// `1998-SP`, `1998`, `199X`, `19XX`; years and centuries before our era as `BC0044`
  /// and `BC00XX`, days of them with the astronomical year (-0043-03-15).
  var value: String {
    switch unit {
    case .day: return firstDay.iso
    case .week, .weekend:
      let (year, week) = Day(number: index * 7).week
      return "\(CalendarPeriod.year(year))-W\(CalendarPeriod.padded(week, 2))"
        + (unit == .weekend ? "-WE" : "")
    case .month: return part("-", of: 12) { CalendarPeriod.padded($0 + 1, 2) }
    case .quarter: return part("-Q", of: 4) { String($0 + 1) }
    case .half: return part("-H", of: 2) { String($0 + 1) }
    case .season: return part("-", of: 4) { Season.allCases[$0].rawValue }
    case .year: return CalendarPeriod.year(index)
    case .decade: return CalendarPeriod.padded(index, 3) + "X"
    case .century:
      return index < 0
        ? "BC\(CalendarPeriod.padded(-1 - index, 2))XX" : CalendarPeriod.padded(index, 2) + "XX"
    default: return CalendarPeriod.padded(index, 1) + "XXX"
    }
  }

  private func part(_ mark: String, of count: Int, _ name: (Int) -> String) -> String {
    let year = floorDivide(index, count)
    return CalendarPeriod.year(year) + mark + name(index - year * count)
  }

  /// Year 0 is 1 BC.
  static func year(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4)
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
      + digits
  }
}
