extension TimeReference {
  /// The days that the value itself names, whatever "since" or "until" makes of them.
  ///
  /// "Since February 2022" has the open interval from 1 February on; its value is the month. Nil
  /// for values that name no day, week, month or year of the calendar.
  package var namedDays: DayInterval? {
    let fields = value.utf8.prefix(10).split(separator: UInt8(ascii: "-"), maxSplits: 2)
    guard let first = fields.first, first.count == 4, let year = TimeReference.number(first) else {
      return nil
    }
    switch fields.count {
    case 1: return DayInterval(year: year)
    case 2 where fields[1].first == UInt8(ascii: "W"):
      return TimeReference.number(fields[1].dropFirst()).flatMap { DayInterval(week: $0, of: year) }
    case 2: return TimeReference.number(fields[1]).flatMap { DayInterval(year: year, month: $0) }
    default:
      guard let month = TimeReference.number(fields[1]), let day = TimeReference.number(fields[2])
      else { return nil }
      return Day(year: year, month: month, day: day).map { DayInterval($0) }
    }
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    digits.count <= 4 ? Int(String(Substring(digits))) : nil
  }
}

extension DayInterval {
  /// An ISO 8601 week; nil when the year has no such week.
  package init?(week: Int, of year: Int) {
    guard week >= 1, let january4 = Day(year: year, month: 1, day: 4) else { return nil }
    self.init(weekOf: january4.adding(days: 7 * (week - 1)))
    guard earliest.map({ $0.adding(days: 3).week == (year, week) }) == true else { return nil }
  }
}
