internal import ClaimModel

/// A stretch of the calendar that has a name: a day, week, month, year and so on.
///
/// Counted in its own unit (years since year 0, months since January of year 0, days since
/// 1970-01-01, weeks since the one of that day), so that "two months earlier" is a subtraction.
struct CalendarPeriod: Hashable, Sendable {
  let unit: CalendarUnit
  let index: Int

  /// Makes a period; nil when it lies outside the years -9999 to 9999 or the unit has none.
  init?(_ unit: CalendarUnit, _ index: Int) {
    guard let limit = CalendarPeriod.limit(of: unit), abs(index) <= limit else { return nil }
    self.unit = unit
    self.index = index
  }

  init(_ day: Day) {
    unit = .day
    index = day.number
  }

  init?(year: Int) { self.init(.year, year) }

  /// Nil when there is no such month.
  init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(.month, year &* 12 &+ month &- 1)
  }

  init?(year: Int, season: Season) {
    self.init(.season, year &* 4 &+ season.number)
  }

  /// The period of a unit that holds a day.
  init?(_ unit: CalendarUnit, containing day: Day) {
    let (year, month, _) = day.civil
    switch unit {
    case .day: self.init(.day, day.number)
    case .week, .weekend: self.init(unit, floorDivide(day.number &+ 3, 7))
    case .month: self.init(.month, year * 12 + month - 1)
    case .quarter: self.init(.quarter, year * 4 + (month - 1) / 3)
    case .half: self.init(.half, year * 2 + (month - 1) / 6)
    case .season: self.init(.season, floorDivide(year * 12 + month - 3, 3))
    case .year: self.init(.year, year)
    case .decade: self.init(.decade, floorDivide(year, 10))
    case .century: self.init(.century, floorDivide(year, 100))
    case .millennium: self.init(.millennium, floorDivide(year, 1000))
    default: return nil
    }
  }

  /// The period `count` units later; nil outside the calendar.
  func adding(_ count: Int) -> CalendarPeriod? {
    CalendarPeriod(unit, index &+ max(-100_000_000, min(100_000_000, count)))
  }

  /// The largest index of a unit; nil for units that do not cut up the calendar.
  private static func limit(of unit: CalendarUnit) -> Int? {
    switch unit {
    case .day: 2_900_000
    case .week, .weekend: 414_000
    case .month: 9998 * 12
    case .quarter, .season: 9998 * 4
    case .half: 9998 * 2
    case .year: 9998
    case .decade: 999
    case .century: 99
    case .millennium: 9
    default: nil
    }
  }
}

/// Division that rounds down also below zero.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor)
}
