internal import ClaimModel

/// The tabular Islamic calendar.
///
/// The real months begin when the moon is seen, so a date may be a day off either way.
enum IslamicCalendar {
  /// The first time in a Gregorian year that a day of a month (1 to 12) falls in it.
  static func day(month: Int, day: Int, in year: Int) -> Day? {
    let guess = (year - 622) * 33 / 32
    for islamicYear in guess - 1...guess + 2 {
      let date = self.date(islamicYear, month, day)
      if date.civil.year == year { return date }
    }
    return nil
  }

  /// Dershowitz and Reingold, Calendrical Calculations, "fixed-from-islamic".
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    let epoch = -492_148  // 622-07-19 of the proleptic Gregorian calendar
    return Day(
      number: epoch - 1 + (year - 1) * 354 + floorDivide(3 + 11 * year, 30)
        + 29 * (month - 1) + month / 2 + day)
  }
}
