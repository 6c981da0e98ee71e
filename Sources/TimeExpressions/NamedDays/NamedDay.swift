internal import ClaimModel
internal import TextAnalysis
internal import TimeLexicon

/// A feast or other day with a name, and how its date is found.
struct NamedDay: Sendable {
  /// How the first day follows from the year.
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The n-th (-1: the last) weekday of a month.
    case weekday(month: Int, ordinal: Int, weekday: Int)
    /// Days from Easter Sunday of the Western churches.
    case easter
    case orthodoxEaster
    case islamic(month: Int, day: Int)
    case hebrew(month: Int, day: Int)
    /// Dates of the lunisolar calendars of Asia, from a table.
    case table(Int)
  }

  var rule: Rule
  /// Days from the day that the rule gives to the first day meant.
  var offset: Int
  /// Number of days.
  var length: Int

  /// Days by which the real date may differ either way: new moons that must be seen.
  var margin: Int {
    if case .islamic = rule { return 1 }
    return 0
  }

  /// The days meant, with the margin.
  func interval(from first: Day, to last: Day) -> DayInterval {
    DayInterval(earliest: first.adding(days: -margin), latest: last.adding(days: margin))
  }

  /// First day in a year; nil when the table does not reach that far.
  func firstDay(_ year: Int) -> Day? {
    date(year)?.adding(days: offset)
  }

  /// The value where no year is known: `XXXX-12-25` for a day that is fixed.
  var openValue: String {
    guard case .fixed(let month, let day) = rule, offset == 0, length == 1 else {
      return "XXXX-XX-XX"
    }
    return "XXXX-\(CalendarPeriod.padded(month, 2))-\(CalendarPeriod.padded(day, 2))"
  }

  private func date(_ year: Int) -> Day? {
    switch rule {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .weekday(let month, let ordinal, let weekday):
      NamedDay.weekday(weekday, ordinal: ordinal, month: month, year: year)
    case .easter: Easter.western(year)
    case .orthodoxEaster: Easter.orthodox(year)
    case .islamic(let month, let day): IslamicCalendar.day(month: month, day: day, in: year)
    case .hebrew(let month, let day): HebrewCalendar.day(month: month, day: day, in: year)
    case .table(let table): LunisolarTable.standard.day(table, year)
    }
  }

  /// The n-th weekday of a month, counted from the end when `ordinal` is -1.
  static func weekday(_ weekday: Int, ordinal: Int, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    let offset = (weekday - first.weekday + 7) % 7
    let day = ordinal < 0 ? offset + (length - 1 - offset) / 7 * 7 : offset + (ordinal - 1) * 7
    return day >= 0 && day < length ? first.adding(days: day) : nil
  }
}
