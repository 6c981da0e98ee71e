internal import ClaimModel

extension EDTFPoint {
  /// The days that the date may mean; nil when they lie outside the years -9999 to 9999.
  var interval: DayInterval? {
    guard exponent == nil else { return nil }
    let years = yearBounds
    guard years.lowerBound >= -9999, years.upperBound <= 9999 else { return nil }
    guard let month else { return span(years, 1, 12) }
    if let code = Int(month.digits), code > 12 { return part(code, of: years) }
    let months = clamp(month.bounds, to: 1...12)
    guard let day else { return span(years, months.lowerBound, months.upperBound) }
    let days = clamp(day.bounds, to: 1...31)
    let first = exactDay(years, months.lowerBound, days.lowerBound, from: years.lowerBound)
    let last = exactDay(years, months.upperBound, days.upperBound, from: years.upperBound)
    return DayInterval(earliest: first, latest: last)
  }

  /// Whether some year and month allowed by the digits has the day.
  var isPossible: Bool {
    guard let month, let day else { return true }
    let months = clamp(month.bounds, to: 1...12)
    let shortest = clamp(day.bounds, to: 1...31).lowerBound
    return months.contains { shortest <= length(ofMonth: $0) }
  }

  /// Days of the longest month that year and month allow.
  var longestMonth: Int {
    clamp(month?.bounds ?? 1...12, to: 1...12).map { length(ofMonth: $0) }.max() ?? 31
  }

  private func length(ofMonth month: Int) -> Int {
    month == 2 && !hasLeapYear ? 28 : Day.length(ofMonth: month, year: 2000)
  }

  private var hasLeapYear: Bool {
    let years = year.bounds
    return years.count >= 8 || years.contains { Day.isLeap($0) }
  }

  /// A year of `n` significant digits may be any that begins with them.
  private var yearBounds: ClosedRange<Int> {
    guard let significant, significant > 0 else { return year.bounds }
    let value = year.bounds.lowerBound
    let digits = String(value.magnitude).count
    guard significant < digits else { return value...value }
    var size = 1
    for _ in significant..<digits where size < 1_000_000_000 { size *= 10 }
    let low = floorDivide(value, size) * size
    return low...low + size - 1
  }

  private func span(_ years: ClosedRange<Int>, _ first: Int, _ last: Int) -> DayInterval? {
    guard let start = DayInterval(year: years.lowerBound, month: first),
      let end = DayInterval(year: years.upperBound, month: last)
    else { return nil }
    return DayInterval(earliest: start.earliest, latest: end.latest)
  }

  /// Seasons, quarters and the other parts of a year numbered 21 to 41.
  private func part(_ code: Int, of years: ClosedRange<Int>) -> DayInterval? {
    let months: (first: Int, length: Int)
    switch code {
    case 21...24: months = ((code - 21) * 3 + 3, 3)
    case 25...28: months = ((code - 25) * 3 + 3, 3)
    // South of the equator: spring is September to November.
    case 29...32: months = ((code - 29) * 3 + 9, 3)
    case 33...36: months = ((code - 33) * 3 + 1, 3)
    case 37...39: months = ((code - 37) * 4 + 1, 4)
    default: months = ((code - 40) * 6 + 1, 6)
    }
    let first = years.lowerBound * 12 + months.first - 1
    let last = years.upperBound * 12 + months.first + months.length - 2
    guard let start = CalendarPeriod(.month, first), let end = CalendarPeriod(.month, last) else {
      return nil
    }
    return DayInterval(earliest: start.firstDay, latest: end.lastDay)
  }

  private func clamp(_ bounds: ClosedRange<Int>, to limits: ClosedRange<Int>) -> ClosedRange<Int> {
    bounds.clamped(to: limits)
  }

  /// The day, or the nearest one that the month has; 29 February moves to a leap year inside.
  private func exactDay(_ years: ClosedRange<Int>, _ month: Int, _ day: Int, from year: Int) -> Day?
  {
    let step = year == years.lowerBound ? 1 : -1
    var candidate = year
    while years.contains(candidate) {
      if let found = Day(year: candidate, month: month, day: day) { return found }
      if month != 2 || day != 29 || years.count == 1 { break }
      candidate += step
    }
    return Day(
      year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }
}
