internal import ClaimModel

/// An expression with the days that it was found to mean.
struct Resolved {
  var kind: TimeReference.Kind = .date
  var value: String
  var interval: DayInterval?
  /// The part of the calendar, where it is one: what "that day" and "a year earlier" go on from.
  var period: CalendarPeriod?

  init(_ period: CalendarPeriod) {
    value = period.value
    interval = period.interval
    self.period = period
  }

  init(
    _ kind: TimeReference.Kind, _ value: String, _ interval: DayInterval? = nil,
    period: CalendarPeriod? = nil
  ) {
    self.kind = kind
    self.value = value
    self.interval = interval
    self.period = period
  }

  /// Itself, or unresolved when its days lie outside the years -9999 to 9999.
  var insideCalendar: Resolved {
    let days = [interval?.earliest, interval?.latest].compactMap { $0 }
    if days.allSatisfy(\.isInCalendar) { return self }
    return Resolved(kind, kind == .date ? "XXXX-XX-XX" : value)
  }
}
