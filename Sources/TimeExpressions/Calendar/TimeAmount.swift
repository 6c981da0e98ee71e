internal import ClaimModel

/// A length of time: so many of a unit.
struct TimeAmount: Hashable, Sendable {
  /// Nil when no number is said ("several weeks").
  var count: Double?
  var unit: CalendarUnit
  /// Smaller units said behind it: the months of "two years and three months".
  var rest: [TimeAmount] = []

  /// The TIMEX3 value, such as `P2W`, `PT5H30M`, `PXD`.
  var value: String {
    guard rest.isEmpty else { return compoundValue }
    let (letters, multiplier) = unit.designator
    guard let count else {
      let many = ["DE": "DE", "CE": "CE"][unit.rawValue] ?? letters
      return (unit.isClock ? "PTX" : "PX") + many
    }
    if unit == .hour, count != count.rounded() {
      let minutes = Int(max(0, min(count, 1e6)) * 60 + 0.5)
      let hours = minutes / 60 > 0 ? "\(minutes / 60)H" : ""
      return "PT\(hours)\(minutes % 60 > 0 ? "\(minutes % 60)M" : "")"
    }
    if unit == .year, count > 0, count < 1, (count * 12).rounded() == count * 12 {
      return "P\(Int(count * 12))M"
    }
    return (unit.isClock ? "PT" : "P") + TimeAmount.plain(count * multiplier) + letters
  }

  /// `P2Y3M`, `PT1H24M`, `P1DT6H`.
  private var compoundValue: String {
    var text = "P"
    for part in [self] + rest {
      if part.unit.isClock, !text.contains("T") { text += "T" }
      let (letters, multiplier) = part.unit.designator
      text += TimeAmount.plain((part.count ?? 0) * multiplier) + letters
    }
    return text
  }

  /// The whole length in its smallest unit that the calendar can add: years and months in months,
  /// weeks and days in days.
  var total: TimeAmount {
    guard let last = rest.last, let count else { return self }
    switch (unit, last.unit) {
    case (.year, .month): return TimeAmount(count: count * 12 + (last.count ?? 0), unit: .month)
    case (.week, .day): return TimeAmount(count: count * 7 + (last.count ?? 0), unit: .day)
    default: return TimeAmount(count: count, unit: unit)
    }
  }

  /// Whole units; nil when there is no number, or one that no calendar holds.
  var whole: Int? {
    guard let count, count >= 0, count <= 20_000 else { return nil }
    return Int(count.rounded())
  }

  /// A number without a needless fraction.
  static func plain(_ number: Double) -> String {
    guard number < 1e15 else { return "X" }
    if number == number.rounded() { return String(Int(number)) }
    return String((number * 100).rounded() / 100)
  }
}
