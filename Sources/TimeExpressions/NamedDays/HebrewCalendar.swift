internal import ClaimModel

/// The Hebrew calendar.
///
/// Months are counted from Nisan, 1, as in Dershowitz and Reingold, Calendrical Calculations;
/// a feast begins at sunset of the day before the one given here.
enum HebrewCalendar {
  /// The day of a month that falls in a Gregorian year.
  static func day(month: Int, day: Int, in year: Int) -> Day? {
    for hebrewYear in [year + 3760, year + 3761] {
      // A feast of Adar falls in the second Adar of a leap year.
      let date = self.date(hebrewYear, month == 12 && isLeap(hebrewYear) ? 13 : month, day)
      if date.civil.year == year { return date }
    }
    return nil
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    var days = newYear(year) + day - 1
    if month < 7 {
      for earlier in 7...lastMonth(year) { days += length(earlier, year) }
      for earlier in 1..<max(1, month) { days += length(earlier, year) }
    } else {
      for earlier in 7..<max(7, month) { days += length(earlier, year) }
    }
    return Day(number: days)
  }

  private static func isLeap(_ year: Int) -> Bool {
    let rest = (7 * year + 1) - floorDivide(7 * year + 1, 19) * 19
    return rest < 7
  }

  private static func lastMonth(_ year: Int) -> Int { isLeap(year) ? 13 : 12 }

  private static func length(_ month: Int, _ year: Int) -> Int {
    let days = newYear(year + 1) - newYear(year)
    switch month {
    case 2, 4, 6, 10, 13: return 29
    case 12: return isLeap(year) ? 30 : 29
    case 8: return days == 355 || days == 385 ? 30 : 29
    case 9: return days == 353 || days == 383 ? 29 : 30
    default: return 30
    }
  }

  /// Day number of 1 Tishri.
  private static func newYear(_ year: Int) -> Int {
    -2_092_590 + elapsed(year) + correction(year)
  }

  private static func elapsed(_ year: Int) -> Int {
    let months = floorDivide(235 * year - 234, 19)
    let parts = 12_084 + 13_753 * months
    let days = 29 * months + floorDivide(parts, 25_920)
    let week = 3 * (days + 1)
    return week - floorDivide(week, 7) * 7 < 3 ? days + 1 : days
  }

  private static func correction(_ year: Int) -> Int {
    let (before, here, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    if after - here == 356 { return 2 }
    return here - before == 382 ? 1 : 0
  }
}
