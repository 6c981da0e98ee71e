/// The days between which something lies, both included; either end may be open.
///
/// "In February 2022" is 2022-02-01 ... 2022-02-28: the event happened on one of these days.
/// An end that is nil is unbounded, as in "since May" or "before 2010".
package struct DayInterval: Hashable, Sendable {
  /// First possible day; nil when open.
  package var earliest: Day?
  /// Last possible day; nil when open.
  package var latest: Day?

  /// Makes an interval.
  ///
  /// Ends in the wrong order are exchanged.
  package init(earliest: Day?, latest: Day?) {
    if let earliest, let latest, latest < earliest {
      (self.earliest, self.latest) = (latest, earliest)
    } else {
      (self.earliest, self.latest) = (earliest, latest)
    }
  }

  /// A single day.
  package init(_ day: Day) {
    self.init(earliest: day, latest: day)
  }

  /// The days of a month of a year; nil when there is no such month (1 to 12).
  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    self.init(earliest: first, latest: first.adding(days: length - 1))
  }

  /// The days of a year; nil when it lies outside -9999 to 9999.
  package init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(earliest: first, latest: Day(year: year, month: 12, day: 31))
  }

  /// The week from Monday to Sunday that holds a day.
  package init(weekOf day: Day) {
    let monday = day.adding(days: 1 - day.weekday)
    self.init(earliest: monday, latest: monday.adding(days: 6))
  }

  /// Number of days; nil when an end is open.
  package var dayCount: Int? {
    guard let earliest, let latest else { return nil }
    return latest.number - earliest.number + 1
  }

  /// Whether the day may be meant.
  package func contains(_ day: Day) -> Bool {
    (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }
}
