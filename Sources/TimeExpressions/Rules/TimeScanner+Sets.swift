internal import TextAnalysis

extension TimeScanner {
  /// "each year", "every other week", "most days", "on Fridays", "Friday nights".
  func set(of what: OrdinalUnit, _ head: Int, isPlural: Bool) -> Reading? {
    switch what {
    case .unit(let unit): return set(of: unit, head, isPlural: isPlural)
    case .weekday(let weekday): return set(ofWeekday: weekday, head, isPlural: isPlural)
    case .amount: return nil
    }
  }

  private func set(of unit: CalendarUnit, _ head: Int, isPlural: Bool) -> Reading? {
    guard let every = every(before: head), (every.quant == .most) == isPlural else {
      guard isPlural, unit == .weekend, word(head - 1) == .link(.on) || word(head - 1) == .link(.at)
      else { return nil }
      return Reading(head..<head + 1, .set(TimeSet("XXXX-WXX-WE")))
    }
    if every.quant == .most, unit != .day, unit != .night, unit != .weekend { return nil }
    let times = times(before: every.start)
    var set = TimeSet(
      TimeAmount(count: Double(every.step), unit: unit).value,
      quant: every.quant == .everyOther ? .every : every.quant, freq: times?.freq)
    if unit == .night, every.step == 1 { set.value = "XXXX-XX-XXTNI" }
    if unit == .day, every.step == 1, !isPlural, let part = dayPart(head + 1) {
      set.value = "XXXX-XX-XXT" + part.rawValue
      return Reading(every.start..<head + 2, .set(set))
    }
    return Reading((times?.start ?? every.start)..<head + 1, .set(set))
  }

  private func set(ofWeekday weekday: Int, _ head: Int, isPlural: Bool) -> Reading? {
    let value = "XXXX-WXX-\(weekday)"
    if isPlural {
      let every = every(before: head)
      return Reading(
        (every?.start ?? head)..<head + 1, .set(TimeSet(value, quant: every?.quant ?? .every)))
    }
    guard let entry = entry(head + 1), entry.isPlural, isJoined(head + 1) else { return nil }
    switch entry.word {
    case .part(let part):
      return Reading(head..<head + 2, .set(TimeSet(value + "T" + part.rawValue)))
    case .unit(.night): return Reading(head..<head + 2, .set(TimeSet(value + "TNI")))
    default: return nil
    }
  }

  /// "the first Monday of each month", "the last day of every quarter".
  private func ordinalOfEvery(_ what: OrdinalUnit, _ start: Int, _ parent: Int) -> Reading? {
    guard case .every(let isEach)? = word(parent), isJoined(parent + 1),
      case .unit(let unit)? = word(parent + 1)
    else { return nil }
    let set = TimeSet(TimeAmount(count: 1, unit: unit).value, quant: isEach ? .each : .every)
    return Reading(start..<parent + 2, .set(set))
  }

  /// "the second Tuesday in May", "the first week of 2022", "the last day of the month".
  func ordinal(_ what: OrdinalUnit, _ head: Int) -> Reading? {
    if case .unit(.week) = what, isThe(head - 1), isIn(TimeScanner.beginnings, head + 1),
      let day = date(startingAt: word(head + 2) == .link(.on) ? head + 3 : head + 2)
    {
      return Reading(head - 1..<day.tokens.upperBound, .starting(.week, day.meaning))
    }
    guard isJoined(head), isOf(head + 1) || word(head + 1) == .link(.in) else { return nil }
    let number: Int
    if let ordinal = ordinal(head - 1) {
      number = ordinal
    } else if case .direction(.last)? = word(head - 1), isOf(head + 1) {
      number = -1
    } else if case .unit = what, isThe(head - 1), isOf(head + 1) {
      return around(what, head)
    } else {
      return nil
    }
    let start = isThe(head - 2) ? head - 2 : head - 1
    if let set = ordinalOfEvery(what, start, head + 2) { return set }
    guard number < 60, let parent = parent(head + 2) else { return nil }
    if case .every? = word(head - 2) {
      return Reading(
        head - 2..<parent.tokens.upperBound, .set(TimeSet("P1M", quant: .every)))
    }
    return Reading(start..<parent.tokens.upperBound, .ordinal(number, what, of: parent.meaning))
  }

  private static let beginnings = WordSet(words: ["beginning", "starting", "commencing"])

  /// "the week of March 6".
  private func around(_ what: OrdinalUnit, _ head: Int) -> Reading? {
    guard case .unit(let unit) = what, unit == .week || unit == .weekend || unit == .month,
      let parent = parent(head + 2)
    else { return nil }
    return Reading(head - 1..<parent.tokens.upperBound, .around(unit, parent.meaning))
  }

  /// The longest day or named day that begins at a token.
  func date(startingAt index: Int) -> Reading? {
    var best: Reading?
    for at in index...index + 4 where isJoined(at) {
      var reading: Reading?
      if NamedDays.standard.begins(tokens[at]) {
        reading = TimeRule.namedDay.reading(self, at)
      }
      if reading == nil {
        switch word(at) {
        case .month?: reading = TimeRule.calendarDate.reading(self, at)
        case .weekday?: reading = TimeRule.weekday.reading(self, at)
        case .deictic?: reading = TimeRule.deictic.reading(self, at)
        default: reading = nil
        }
      }
      guard let reading, reading.tokens.lowerBound == index else { continue }
      if reading.tokens.count > best?.tokens.count ?? 0 { best = reading }
    }
    return best
  }

  /// The date or period behind "of" or "in".
  func parent(_ index: Int) -> Reading? {
    var at = index
    while at < index + 4, at < tokens.count, isJoined(at) {
      let reading: Reading?
      switch word(at) {
      case .month?: reading = TimeRule.calendarDate.read(self, at)
      case .unit?: reading = TimeRule.relativeUnit.read(self, at)
      case .weekday?: reading = nil
      default: reading = TimeRule.year.read(self, at)
      }
      if let reading, reading.tokens.lowerBound <= index || isThe(index) { return reading }
      at += 1
    }
    return nil
  }
}
