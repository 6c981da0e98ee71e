internal import TextAnalysis

extension TimeRule {
  /// Units joined to what they count from: "year-earlier", "the year-ago quarter", "year-end 1988".
  static let hyphenatedUnit = TimeRule("hyphenated unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      scanner.isTightDash(head + 1) || scanner.word(head + 1) == .edge(.end),
      !scanner.isTightDash(head - 1)
    else { return nil }
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
