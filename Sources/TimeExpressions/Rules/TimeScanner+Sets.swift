internal import TextAnalysis

extension TimeScanner {
  /// "every Friday", "each year", "every other week", "on Fridays".
  func set(of what: OrdinalUnit, _ head: Int, isPlural: Bool) -> Reading? {
    guard let value = setValue(what) else { return nil }
    if case .every? = word(head - 1), isJoined(head) {
      return Reading(head - 1..<head + 1, .set(value))
    }
    let isOther = isWord(head - 1, WordKeys.other) || ordinal(head - 1) == 2
    if isOther, case .every(isEach: false)? = word(head - 2), isJoined(head), isJoined(head - 1) {
      return Reading(head - 2..<head + 1, .set(doubled(what) ?? value))
    }
    guard isPlural, case .weekday = what else { return nil }
    return Reading(head..<head + 1, .set(value))
  }

  private func setValue(_ what: OrdinalUnit) -> String? {
    switch what {
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .unit(let unit): TimeAmount(count: 1, unit: unit).value
    case .amount: nil
    }
  }

  private func doubled(_ what: OrdinalUnit) -> String? {
    switch what {
    case .unit(let unit): TimeAmount(count: 2, unit: unit).value
    default: nil
    }
  }

  /// "the second Tuesday in May", "the first week of 2022", "the last day of the month".
  func ordinal(_ what: OrdinalUnit, _ head: Int) -> Reading? {
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
    guard number < 60, let parent = parent(head + 2) else { return nil }
    let start = isThe(head - 2) ? head - 2 : head - 1
    return Reading(start..<parent.tokens.upperBound, .ordinal(number, what, of: parent.meaning))
  }

  /// "the week of March 6".
  private func around(_ what: OrdinalUnit, _ head: Int) -> Reading? {
    guard case .unit(let unit) = what, unit == .week || unit == .weekend || unit == .month,
      let parent = parent(head + 2)
    else { return nil }
    return Reading(head - 1..<parent.tokens.upperBound, .around(unit, parent.meaning))
  }

  /// A day, week or named day that begins at a token.
  func date(startingAt index: Int) -> Reading? {
    for at in index...index + 3 where isJoined(at) {
      let reading: Reading?
      if NamedDays.standard.begins(tokens[at]) {
        reading = TimeRule.namedDay.reading(self, at)
      } else {
        switch word(at) {
        case .month?: reading = TimeRule.calendarDate.reading(self, at)
        case .weekday?: reading = TimeRule.weekday.reading(self, at)
        case .deictic?: reading = TimeRule.deictic.reading(self, at)
        default: reading = nil
        }
      }
      if let reading { return reading.tokens.lowerBound == index ? reading : nil }
    }
    return nil
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
