internal import ClaimModel

extension Resolver {
  /// "The turn of the century": the year that opens the century whose start is nearest.
  ///
  /// Its days reach a month to both sides of the turn of a year, a year of a decade's, and five
  /// years of a century's or millennium's.
  func turn(of unit: CalendarUnit) -> Resolved {
    guard let anchor, let here = CalendarPeriod(unit, containing: anchor),
      let next = here.adding(1)
    else { return Resolved(.date, Resolver.open(unit)) }
    let toNext = next.firstDay.number - anchor.number
    let nearest = toNext < anchor.number - here.firstDay.number ? next.firstDay : here.firstDay
    guard let year = CalendarPeriod(.year, containing: nearest) else {
      return Resolved(.date, Resolver.open(unit))
    }
    let first = year.index
    let interval: DayInterval
    switch unit {
    case .year:
      interval = DayInterval(
        earliest: nearest.adding(days: -31), latest: nearest.adding(days: 30))
    case .decade: interval = Resolver.years(first - 1, first)
    default: interval = Resolver.years(first - 5, first + 5)
    }
    return Resolved(.date, year.value, interval, period: year)
  }

  private static func years(_ first: Int, _ last: Int) -> DayInterval {
    DayInterval(
      earliest: Day(year: first, month: 1, day: 1), latest: Day(year: last, month: 12, day: 31))
  }

  /// "The week beginning 4 May": seven days from that day.
  func starting(_ unit: CalendarUnit, _ first: Resolved) -> Resolved {
    guard let day = first.interval?.earliest, let period = CalendarPeriod(unit, containing: day),
      let next = Resolver.distance(day, TimeAmount(count: 1, unit: unit), 1)
    else { return first }
    let interval = DayInterval(earliest: day, latest: next.adding(days: -1))
    return Resolved(.date, period.value, interval, period: period)
  }

  /// "The same month last year": of the time that the story tells of, a year before.
  func yearBack(_ unit: CalendarUnit) -> Resolved {
    let perYear = [CalendarUnit.month: 12, .quarter: 4, .half: 2, .season: 4][unit]
    let told = story.reference(for: unit)?.firstDay
    guard let base = told ?? anchor else { return Resolved(.date, Resolver.open(unit)) }
    guard let perYear else {
      let year = CalendarPeriod(.year, containing: base)?.adding(-1)
      let first = year.flatMap { year in
        Day(year: year.index, month: base.civil.month, day: min(28, base.civil.day))
      }
      guard let first, let period = CalendarPeriod(unit, containing: first) else {
        return Resolved(.date, Resolver.open(unit))
      }
      return Resolved(period)
    }
    guard let moved = CalendarPeriod(unit, containing: base)?.adding(-perYear) else {
      return Resolved(.date, Resolver.open(unit))
    }
    return Resolved(moved)
  }
}
