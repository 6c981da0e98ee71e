internal import TextAnalysis

extension TimeRule {
  /// Units joined to what they count from: "year-earlier", "the year-ago quarter", "year-end 1988".
  static let hyphenatedUnit = TimeRule("hyphenated unit") { scanner, head in
    if let end = scanner.possessiveEnd(head) { return end }
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      scanner.isTightDash(head + 1) || scanner.word(head + 1) == .edge(.end),
      !scanner.isTightDash(head - 1)
    else { return nil }
    if scanner.isTightDash(head + 1), scanner.word(head + 2) == .signal(.to),
      scanner.isTightDash(head + 3), scanner.isWord(head + 4, WordKeys.date)
    {
      return Reading(head..<head + 5, .unit(unit, .this))
    }
    let last = scanner.isTightDash(head + 1) ? head + 2 : head + 1
    switch scanner.word(last) {
    case .offset(.ago)?, .offset(.earlier)?:
      return Reading(head..<last + 1, .shift(TimeAmount(count: 1, unit: unit), .ago))
    case .edge(.end)? where scanner.tokens[last].count == 3 && (unit == .year || last == head + 2):
      let (year, end) = scanner.yearBehind(last + 1)
      if unit == .year, case .year(let year) = year, let period = CalendarPeriod(year: year) {
        return Reading(head..<end, .period(period), modifier: .edge(.end))
      }
      return Reading(head..<last + 1, .unit(unit, .this), modifier: .edge(.end))
    default:
      return nil
    }
  }
}

extension TimeScanner {
  /// "by year's end", "before the week's end", "at month's start".
  fileprivate func possessiveEnd(_ head: Int) -> Reading? {
    guard let entry = entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      !unit.isClock, unit != .night, unit != .half, isWord(head + 1, WordKeys.clitic),
      case .edge(let edge)? = word(head + 2), edge == .end || edge == .start, isJoined(head + 2)
    else { return nil }
    let left = left(of: head)
    let start = left.direction == nil && isThe(head - 1) ? head - 1 : left.start
    guard left.edge == nil else { return nil }
    return Reading(
      start..<head + 3, .unit(unit, left.direction ?? .this), modifier: .edge(edge))
  }
}
