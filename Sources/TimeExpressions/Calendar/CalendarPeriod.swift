internal import ClaimModel

/// A stretch of the calendar that has a name: a day, week, month, year and so on.
///
/// Counted in its own unit (years since year 0, months since January of year 0, days since
/// 1970-01-01, weeks since the one of that day), so that "two months earlier" is a subtraction.
struct CalendarPeriod: Hashable, Sendable {
  let unit: CalendarUnit
  let index: Int
  let firstDay: Day
  let lastDay: Day

  /// Makes a period; nil when it lies outside the years -9999 to 9999 or the unit has none.
  init?(_ unit: CalendarUnit, _ index: Int) {
    guard let days = CalendarPeriod.days(unit, index) else { return nil }
    self.unit = unit
    self.index = index
    (firstDay, lastDay) = days
  }

  /// A day, also one outside the calendar.
  init(_ day: Day) {
    unit = .day
    index = day.number
    (firstDay, lastDay) = (day, day)
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

  /// First and last day; nil when one of them lies outside the calendar.
  private static func days(_ unit: CalendarUnit, _ index: Int) -> (Day, Day)? {
    // No unit has more than the days of the calendar, some seven million.
    guard (-5_000_000...5_000_000).contains(index) else { return nil }
    switch unit {
    case .day: return inside(Day(number: index), Day(number: index))
    case .week: return inside(Day(number: index * 7 - 3), Day(number: index * 7 + 3))
    case .weekend: return inside(Day(number: index * 7 + 2), Day(number: index * 7 + 3))
    default:
      guard let length = unit.months else { return nil }
      // A year of seasons begins with March.
      let start = index * length + (unit == .season ? 2 : 0)
      guard let first = DayInterval(monthSinceYear0: start)?.earliest,
        let last = DayInterval(monthSinceYear0: start + length - 1)?.latest
      else { return nil }
      return (first, last)
    }
  }

  private static func inside(_ first: Day, _ last: Day) -> (Day, Day)? {
    first.isInCalendar && last.isInCalendar ? (first, last) : nil
  }
}

extension DayInterval {
  fileprivate init?(monthSinceYear0 month: Int) {
    let year = floorDivide(month, 12)
    self.init(year: year, month: month - year * 12 + 1)
  }
}

extension Day {
  /// Whether it lies in the years -9999 to 9999, which values and EDTF can name.
  var isInCalendar: Bool { (-4_371_587...2_932_896).contains(number) }
}

/// Division that rounds down also below zero.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor)
}
