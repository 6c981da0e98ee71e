internal import ClaimModel

/// Where days lie on a line, with the dates to write under it.
struct TimeScale: Hashable, Sendable {
  let first: Day
  let last: Day

  /// Makes the scale of some days; nil when they are not two at least.
  init?(_ days: [Day]) {
    guard let first = days.min(), let last = days.max(), first < last else { return nil }
    self.first = first
    self.last = last
  }

  /// Share of the line up to a day, from 0 to 1; days outside lie at its ends.
  func share(_ day: Day) -> Double {
    let share = Double(day.number - first.number) / Double(last.number - first.number)
    return min(1, max(0, share))
  }

  /// Up to five dates, evenly: years where the line spans ten or more, months from one year on, else
  /// days.
  var ticks: [(day: Day, label: String)] {
    let days = last.number - first.number
    let count = min(4, days)
    return (0...count).map { number in
      let day = first.adding(days: days * number / count)
      let (year, month, _) = day.civil
      switch days {
      case 3653...: return (day, String(year))
      case 366...: return (day, "\(PlainWords.shortMonth(month)) \(year)")
      default: return (day, PlainWords.shortDay(day))
      }
    }
  }
}
