internal import ClaimModel
internal import TextAnalysis

extension TimeScanner {
  /// "2020-W53" and "2024-W07-3": weeks and their days after ISO 8601.
  func weekDate(_ index: Int) -> Reading? {
    guard let year = digits(index), year.count == 4, (1000...2199).contains(year.value),
      isTightDash(index + 1), isJoined(index + 2), tokens[index + 2].count == 3,
      byte(Int(tokens[index + 2].start)) | 0x20 == UInt8(ascii: "w"),
      let week = digits(from: Int(tokens[index + 2].start) + 1, to: Int(tokens[index + 2].end)),
      week.value > 0, let january = Day(year: year.value, month: 1, day: 4)
    else { return nil }
    let monday = january.adding(days: (week.value - 1) * 7 + 1 - january.weekday)
    guard monday.week == (year.value, week.value) else { return nil }
    if isTightDash(index + 3), isJoined(index + 4), let day = digits(index + 4), day.count == 1,
      (1...7).contains(day.value)
    {
      let period = CalendarPeriod(monday.adding(days: day.value - 1))
      return Reading(index..<index + 5, .period(period))
    }
    return CalendarPeriod(.week, containing: monday).map {
      Reading(index..<index + 3, .period($0))
    }
  }
}
