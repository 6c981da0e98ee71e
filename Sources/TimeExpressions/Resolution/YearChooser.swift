internal import ClaimModel

/// Finds the year, or the week, that a calendar name without one means.
struct YearChooser {
  let anchor: Day?
  let story: CalendarPeriod?
  /// The year that the paragraph tells of, when one was named there.
  let toldYear: Int?
  /// Read only when needed.
  let tense: () -> Tense

  /// The days of a calendar name.
  func resolve(_ name: CalendarName, _ year: YearChoice, _ direction: Direction?) -> Resolved {
    if case .weekday(let weekday) = name { return self.weekday(weekday, direction) }
    if case .dayOfMonth(let day, let weekday) = name { return dayOfMonth(day, weekday) }
    if let year = chosen(year), let resolved = YearChooser.resolve(name, year) { return resolved }
    guard year == .open || anchor == nil, let base = base(direction) else {
      return Resolved(.date, YearChooser.open(name))
    }
    let around = base.civil.year
    // A 29 February may be eight years away.
    let reach = name == .day(month: 2, day: 29) ? 8 : 2
    let years = Set(around - reach...around + reach).union(toldYear.map { [$0] } ?? [])
    let candidates = years.sorted().compactMap { YearChooser.resolve(name, $0) }
    return pick(candidates, base, name, direction) ?? Resolved(.date, YearChooser.open(name))
  }

  private func chosen(_ choice: YearChoice) -> Int? {
    switch choice {
    case .open: return nil
    case .year(let year): return year
    case .relative(let direction):
      guard let year = base(direction)?.civil.year else { return nil }
      switch direction {
      case .last, .past, .previous: return year - 1
      case .next, .coming, .following: return year + 1
      default: return year
      }
    }
  }

  /// Where counting starts: the writer's day, or the story's for "that" and "the following".
  private func base(_ direction: Direction?) -> Day? {
    switch direction {
    case .following?: return story?.lastDay ?? anchor
    case .that?, .same?, .previous?: return story?.firstDay ?? anchor
    default: return anchor
    }
  }

  private func pick(
    _ candidates: [Resolved], _ base: Day, _ name: CalendarName, _ direction: Direction?
  ) -> Resolved? {
    let before = candidates.last { ($0.interval?.latest).map { $0 < base } ?? false }
    let after = candidates.first { ($0.interval?.earliest).map { $0 > base } ?? false }
    let here = candidates.first { $0.interval?.contains(base) ?? false }
    switch direction {
    case .last?, .past?, .previous?: return before
    case .next?, .coming?, .following?: return after
    case .this?, .same?, .that?:
      return candidates.first { $0.interval?.earliest?.civil.year == base.civil.year } ?? here
    case .recent?, .definite?, nil: break
    }
    if case .day(_, _, let weekday?) = name,
      let matching = closest(candidates.filter { $0.period?.firstDay.weekday == weekday }, base)
    {
      return matching
    }
    if case .quarter = name, here != nil, let before, tense() == .past { return before }
    if let told = chain(candidates), here == nil || tense() == .past { return told }
    if let here { return here }
    if let same = candidates.first(where: { $0.period == story }), story?.unit == .day {
      return same
    }
    switch tense() {
    case .past: return before ?? after
    case .future: return after ?? before
    case .unknown: return nearest(before, after, base)
    }
  }

  /// In a paragraph that tells of an earlier year, a name without one belongs to that year.
  private func chain(_ candidates: [Resolved]) -> Resolved? {
    guard let toldYear, let anchor, toldYear < anchor.civil.year, tense() != .future else {
      return nil
    }
    return candidates.first { $0.interval?.earliest?.civil.year == toldYear }
  }

  private func closest(_ candidates: [Resolved], _ base: Day) -> Resolved? {
    candidates.min { distance($0, base) < distance($1, base) }
  }

  private func distance(_ resolved: Resolved, _ base: Day) -> Int {
    abs((resolved.interval?.earliest?.number ?? Int.max / 2) - base.number)
  }

  private func nearest(_ before: Resolved?, _ after: Resolved?, _ base: Day) -> Resolved? {
    guard let last = before?.interval?.latest, let first = after?.interval?.earliest else {
      return before ?? after
    }
    return first.number - base.number < (base.number - last.number) / 2 ? after : before
  }

  /// "Friday the 13th": the nearest one, in the past where that is as near.
  private func dayOfMonth(_ day: Int, _ weekday: Int) -> Resolved {
    guard let anchor, let here = CalendarPeriod(.month, containing: anchor) else {
      return Resolved(.date, "XXXX-XX-\(CalendarPeriod.padded(day, 2))")
    }
    let days = (-14...14).compactMap { step -> Day? in
      guard let month = here.adding(step) else { return nil }
      let found = month.firstDay.adding(days: day - 1)
      return found <= month.lastDay && found.weekday == weekday ? found : nil
    }
    let told = tense()
    let possible = days.filter { told == .future ? $0 >= anchor : told != .past || $0 <= anchor }
    let nearest = possible.min { abs($0.number - anchor.number) < abs($1.number - anchor.number) }
    return nearest.map { Resolved(CalendarPeriod($0)) }
      ?? Resolved(.date, "XXXX-XX-\(CalendarPeriod.padded(day, 2))")
  }

  // MARK: Weekdays

  private func weekday(_ weekday: Int, _ direction: Direction?) -> Resolved {
    guard let base = base(direction) else { return Resolved(.date, "XXXX-WXX-\(weekday)") }
    let back = (base.weekday - weekday + 7) % 7
    let days: Int
    switch direction {
    case .last?, .past?, .previous?: days = back == 0 ? -7 : -back
    case .next?, .coming?, .following?: days = 7 - back
    case .this?:
      days = tense() == .past ? -back : back == 0 ? 0 : 7 - back
    case .that?, .same?: days = back == 0 ? 0 : 7 - back
    case .recent?, .definite?, nil: days = back == 0 ? 0 : tense() == .future ? 7 - back : -back
    }
    return Resolved(CalendarPeriod(base.adding(days: days)))
  }

  // MARK: With a year

  /// The days of a name in a year; nil when that year has no such day.
  static func resolve(_ name: CalendarName, _ year: Int) -> Resolved? {
    switch name {
    case .month(let month): return CalendarPeriod(year: year, month: month).map { Resolved($0) }
    case .day(let month, let day, _):
      return Day(year: year, month: month, day: day).map { Resolved(CalendarPeriod($0)) }
    case .season(let season): return CalendarPeriod(year: year, season: season).map { Resolved($0) }
    case .quarter(let quarter):
      return CalendarPeriod(.quarter, year * 4 + quarter - 1).map { Resolved($0) }
    case .half(let half): return CalendarPeriod(.half, year * 2 + half - 1).map { Resolved($0) }
    case .namedDay(let index): return namedDay(index, year)
    case .dayOfMonth, .weekday: return nil
    }
  }

  private static func namedDay(_ index: Int, _ year: Int) -> Resolved? {
    let named = NamedDays.standard.days[index]
    guard let first = named.firstDay(year) else { return nil }
    if named.length == 1, named.margin == 0 { return Resolved(CalendarPeriod(first)) }
    let last = first.adding(days: named.length - 1)
    let interval = named.interval(from: first, to: last)
    if named.length == 7, let week = CalendarPeriod(.week, containing: first.adding(days: 3)) {
      return Resolved(.date, week.value, interval, period: week)
    }
    return Resolved(.date, first.iso, interval, period: CalendarPeriod(first))
  }

  /// The value of a name whose year nothing tells.
  static func open(_ name: CalendarName) -> String {
    switch name {
    case .month(let month): "XXXX-" + CalendarPeriod.padded(month, 2)
    case .day(let month, let day, _):
      "XXXX-\(CalendarPeriod.padded(month, 2))-\(CalendarPeriod.padded(day, 2))"
    case .dayOfMonth(let day, _): "XXXX-XX-" + CalendarPeriod.padded(day, 2)
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .season(let season): "XXXX-" + season.rawValue
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    case .namedDay(let index): NamedDays.standard.days[index].openValue
    }
  }
}
