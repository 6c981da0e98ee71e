/// A part of the day or a clock time.
enum TimeOfDay: Hashable, Sendable {
  case part(DayPart)
  /// Hour 0 to 24 and minute; minute and second nil when only rounder ones are said.
  case clock(hour: Int, minute: Int, second: Int?)

  /// What follows the day in a TIMEX3 value: `T09:30`, `TMO`.
  var value: String {
    switch self {
    case .part(let part): return "T" + part.rawValue
    case .clock(let hour, let minute, let second):
      let rest = second.map { ":" + CalendarPeriod.padded($0, 2) } ?? ""
      return "T\(CalendarPeriod.padded(hour, 2)):\(CalendarPeriod.padded(minute, 2))\(rest)"
    }
  }
}

/// TIMEX3 codes of the parts of a day.
enum DayPart: String, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
}
