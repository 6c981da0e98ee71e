internal import ClaimModel
internal import TextAnalysis

extension Resolver {
  /// "Last week", "the following year", "that day".
  func unit(_ unit: CalendarUnit, _ direction: Direction, _ tokens: Range<Int>) -> Resolved {
    if unit == .quarter, direction == .definite { return quarter(tokens) }
    guard isFromStory(unit, direction, tokens) else {
      return self.unit(unit, direction, from: anchor, tokens)
    }
    if let reference = story.reference(for: unit) {
      let base = direction == .following ? reference.lastDay : reference.firstDay
      return self.unit(unit, direction, from: base, nil)
    }
    if let setting = story.setting(at: tokens.lowerBound),
      let value = Story.value(of: unit, within: setting)
    {
      return Resolved(.date, value, setting.interval)
    }
    let isOnwards = direction == .following || direction == .next
    return self.unit(unit, direction, from: isOnwards ? laterAnchor(tokens) : anchor, nil)
  }

  private func unit(
    _ unit: CalendarUnit, _ direction: Direction, from base: Day?, _ tokens: Range<Int>?
  ) -> Resolved {
    guard let base, let here = CalendarPeriod(unit == .fortnight ? .week : unit, containing: base)
    else { return open(unit, direction) ?? Resolved(.date, Resolver.open(unit)) }
    if unit == .weekend, let tokens { return weekend(here, direction, tokens) }
    let moved = here.adding(Resolver.steps(direction))
    return moved.map { Resolved($0) } ?? Resolved(.date, Resolver.open(unit))
  }

  /// Whether an expression goes on from the story rather than from the day of writing.
  private func isFromStory(
    _ unit: CalendarUnit, _ direction: Direction, _ tokens: Range<Int>
  ) -> Bool {
    switch direction {
    case .that, .previous, .following, .same: true
    case .next where unit == .day: true
    case .next:
      scanner.isThe(tokens.lowerBound) && story.last != nil && tenses.tense(of: tokens) == .past
    case .definite: story.last?.period.unit == unit
    default: false
    }
  }

  /// "The quarter" is the one named before, else the last one that was over.
  private func quarter(_ tokens: Range<Int>) -> Resolved {
    if let quarter = story.quarter { return Resolved(quarter.period) }
    guard let anchor, let here = CalendarPeriod(.quarter, containing: anchor) else {
      return Resolved(.date, Resolver.open(.quarter))
    }
    let isOver = tenses.tense(of: tokens) == .past
    return Resolved((isOver ? here.adding(-1) : here) ?? here)
  }

  /// "Last month" counted from a dateline without a year.
  private func open(_ unit: CalendarUnit, _ direction: Direction) -> Resolved? {
    guard unit == .month, let month = yearless?.month else { return nil }
    let moved = (month + 11 + Resolver.steps(direction)) % 12 + 1
    return Resolved(.date, YearChooser.open(.month(moved)))
  }

  private static func steps(_ direction: Direction) -> Int {
    switch direction {
    case .last, .past, .previous, .recent: -1
    case .next, .coming, .following: 1
    case .this, .that, .same, .definite: 0
    }
  }

  /// "The weekend" is the one before on weekdays, unless the clause speaks of what is to come.
  private func weekend(
    _ here: CalendarPeriod, _ direction: Direction, _ tokens: Range<Int>
  ) -> Resolved {
    let isWeekday = (anchor?.weekday ?? 6) < 6
    var step = Resolver.steps(direction)
    if direction == .this, isWeekday, tenses.tense(of: tokens) == .past { step = -1 }
    if direction == .next, isWeekday, tenses.tense(of: tokens) == .past { step = 0 }
    return Resolved(here.adding(step) ?? here)
  }

  /// The value of a unit that nothing anchors.
  static func open(_ unit: CalendarUnit) -> String {
    switch unit {
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXXX"
    case .century: "XXXX"
    default: "XXXX-XX-XX"
    }
  }
}
