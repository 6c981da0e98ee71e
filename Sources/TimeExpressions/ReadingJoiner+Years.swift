/// A year that is said once.
extension ReadingJoiner {
  /// "In March and April 1998": the year belongs to both.
  func shareYear(_ readings: inout [Reading]) {
    guard readings.count > 1, let second = readings.last,
      case .named(_, let year, _) = second.meaning, year != .open
    else { return }
    var at = readings.count - 2
    var next = second.tokens.lowerBound
    while at >= 0, case .named(let name, .open, nil) = readings[at].meaning,
      isJoint(from: readings[at].tokens.upperBound, to: next), isSharing(name)
    {
      readings[at].meaning = .named(name, self.year(year, of: name, before: second), nil)
      next = readings[at].tokens.lowerBound
      at -= 1
    }
  }

  /// "From August to May 2010": the August lies in the year before.
  private func year(
    _ year: YearChoice, of name: CalendarName, before last: Reading
  ) -> YearChoice {
    guard case .year(let number) = year, case .named(let lastName, _, _) = last.meaning,
      let first = month(name), let second = month(lastName), first > second
    else { return year }
    return .year(number - 1)
  }

  private func month(_ name: CalendarName) -> Int? {
    switch name {
    case .month(let month), .day(let month, _, _): month
    default: nil
    }
  }

  private func isSharing(_ name: CalendarName) -> Bool {
    switch name {
    case .month, .day, .quarter, .season: true
    default: false
    }
  }
}
