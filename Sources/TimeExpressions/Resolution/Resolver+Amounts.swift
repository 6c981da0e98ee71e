internal import ClaimModel
internal import TextAnalysis

extension Resolver {
  /// "Two weeks ago", "a year later".
  func shift(_ amount: TimeAmount, _ offset: Offset, _ tokens: Range<Int>) -> Resolved {
    let isBack = offset == .ago || offset == .earlier || offset == .before
    let isFromStory = offset == .earlier || offset == .later
    let vague = isBack ? VagueTime.past : .future
    guard amount.whole != nil else { return Resolved(.date, vague.rawValue) }
    let direction = isBack ? -1 : 1
    if amount.unit == .year, amount.count == 1, isBack, let period = compared(tokens),
      let moved = period.adding(period.unit == .month ? -12 : -4)
    {
      return Resolved(moved)
    }
    let unit = amount.unit.calendar.unit
    let reference = isFromStory ? story.reference(for: amount.unit.isClock ? .day : unit) : nil
    if isFromStory, reference == nil, let setting = story.setting(at: tokens.lowerBound),
      let value = Story.value(of: unit, within: setting)
    {
      return Resolved(.date, value, setting.interval)
    }
    // "Later" needs something told before; "earlier" may compare with the day of writing.
    guard let base = reference?.firstDay ?? (offset == .later ? laterAnchor(tokens) : anchor) else {
      if unit == .day, !isFromStory, let days = amount.whole, let open = open(direction * days) {
        return open
      }
      return Resolved(.date, isFromStory ? Resolver.open(unit) : vague.rawValue)
    }
    // "A week later" is a day when the story has reached a day.
    if isFromStory, reference?.unit == .day, unit == .week,
      let day = Resolver.distance(base, amount, direction)
    {
      return Resolved(CalendarPeriod(day))
    }
    if amount.unit.isClock { return clockShift(amount, base, direction) }
    let moved = Resolver.move(base, amount, direction)
    return moved.map { Resolved($0) } ?? Resolved(.date, vague.rawValue)
  }

  /// The day of writing, where a clause with "later" does not speak of the past.
  func laterAnchor(_ tokens: Range<Int>) -> Day? {
    tenses.tense(of: tokens) == .past ? nil : anchor
  }

  /// The quarter or month that "a year earlier" is compared with in its sentence: "sales rose 5%
  /// in the third quarter from a year ago".
  func compared(_ tokens: Range<Int>) -> CalendarPeriod? {
    // "The year-earlier period" needs no quarter beside it.
    if scanner.isDash(tokens.lowerBound + 1), let quarter = story.quarter,
      tokens.lowerBound - quarter.token < 120
    {
      return quarter.period
    }
    guard let last = story.last, last.period.unit == .quarter || last.period.unit == .month,
      tokens.lowerBound - last.token < 40
    else { return nil }
    let isSameSentence =
      scanner.text.sentence(ofToken: tokens.lowerBound)
      == scanner.text.sentence(ofToken: last.token - 1)
    return isSameSentence || scanner.word(tokens.upperBound - 1) == .offset(.earlier)
      ? last.period : nil
  }

  private func clockShift(_ amount: TimeAmount, _ base: Day, _ direction: Int) -> Resolved {
    guard let count = amount.whole else { return Resolved(CalendarPeriod(base)) }
    let days = amount.unit == .hour ? (count + 12) / 24 : 0
    return Resolved(CalendarPeriod(base.adding(days: direction * days)))
  }

  /// The period of the amount's unit that lies so far from a day.
  static func move(_ base: Day, _ amount: TimeAmount, _ direction: Int) -> CalendarPeriod? {
    let (unit, multiplier) = amount.unit.calendar
    guard let count = amount.count, count <= 20_000 else { return nil }
    if unit == .year, multiplier == 1, count != count.rounded() {
      return CalendarPeriod(.month, containing: base)?.adding(direction * Int(count * 12))
    }
    let steps = Int((count * Double(multiplier)).rounded())
    return CalendarPeriod(unit, containing: base)?.adding(direction * steps)
  }

  /// "The past two weeks", "the next three days": a length with its days.
  func stretch(_ amount: TimeAmount, _ direction: Direction) -> Resolved {
    let value = amount.value
    let isBack: Bool
    switch direction {
    case .last, .past, .previous, .recent: isBack = true
    case .next, .coming, .following: isBack = false
    case .this, .that, .same, .definite: return Resolved(.duration, value)
    }
    let base =
      direction == .previous || direction == .following
      ? story.last?.period.firstDay ?? anchor : anchor
    guard let base, amount.whole != nil, let far = Resolver.distance(base, amount, isBack ? -1 : 1)
    else { return Resolved(.duration, value) }
    return Resolved(.duration, value, DayInterval(earliest: base, latest: far))
  }

  /// The day so far away: months and years keep the day of the month where it exists.
  static func distance(_ base: Day, _ amount: TimeAmount, _ direction: Int) -> Day? {
    if amount.unit.isClock {
      let hours = amount.unit == .hour ? amount.count ?? 0 : 0
      return base.adding(days: direction * Int(min(hours, 1e6) / 24))
    }
    guard let moved = move(base, amount, direction) else { return nil }
    switch moved.unit {
    case .day: return moved.firstDay
    case .week, .weekend: return moved.firstDay.adding(days: base.weekday - 1)
    default:
      let (_, month, day) = base.civil
      let first = moved.firstDay.civil
      let target = moved.unit == .year ? month : first.month
      let length = Day.length(ofMonth: target, year: first.year)
      return Day(year: first.year, month: target, day: min(day, length))
    }
  }

  /// "Two days after 24 February", "the week before Easter".
  func from(
    _ inner: Resolved, _ amount: TimeAmount, _ isAfter: Bool
  ) -> Resolved {
    let edge = isAfter ? inner.interval?.latest : inner.interval?.earliest
    if let edge, amount.unit == .hour, amount.whole != nil {
      return clockShift(amount, edge, isAfter ? 1 : -1)
    }
    guard let base = edge,
      let moved = Resolver.move(base, amount, isAfter ? 1 : -1)
    else { return Resolved(.date, "XXXX-XX-XX") }
    return Resolved(moved)
  }

  /// "The second Tuesday of May", "the last week of 1998".
  func ordinal(_ number: Int, _ unit: OrdinalUnit, in parent: Resolved) -> Resolved {
    guard let period = parent.period else { return Resolved(.date, "XXXX-XX-XX") }
    let (first, last) = (period.firstDay, period.lastDay)
    switch unit {
    case .weekday(let weekday):
      let day =
        number < 0
        ? last.adding(days: -((last.weekday - weekday + 7) % 7))
        : first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
      return day <= last && day >= first ? Resolved(CalendarPeriod(day)) : parent
    case .unit(.week) where period.unit == .month:
      return weekOfMonth(number, first, last)
    case .unit(let unit):
      let edge = number < 0 ? last : first
      let here = CalendarPeriod(unit.calendar.unit, containing: edge)
      let moved = number < 0 ? here : here?.adding(number - 1)
      guard let moved, moved.firstDay <= last else { return parent }
      return Resolved(moved)
    case .amount(let amount):
      if number < 0 {
        let start = Resolver.distance(last, amount, -1)?.adding(days: 1)
        return Resolved(.duration, amount.value, DayInterval(earliest: start, latest: last))
      }
      let far = Resolver.distance(first, amount, 1)?.adding(days: -1)
      return Resolved(.duration, amount.value, DayInterval(earliest: first, latest: far))
    }
  }

  /// The first week of a month is its first seven days.
  private func weekOfMonth(_ number: Int, _ first: Day, _ last: Day) -> Resolved {
    let start = number < 0 ? last.adding(days: -6) : first.adding(days: (number - 1) * 7)
    let end = min(last, start.adding(days: 6))
    let week = CalendarPeriod(.week, containing: start.adding(days: 3))
    return Resolved(
      .date, week?.value ?? "XXXX-WXX", DayInterval(earliest: start, latest: end), period: week)
  }
}
