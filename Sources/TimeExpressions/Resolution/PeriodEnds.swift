internal import ClaimModel
internal import TextAnalysis

/// Gives lengths their days from the date they end on: "the 12 months to June 30", "in the three
/// months ended 30 September", "the week ending 5 March".
struct PeriodEnds {
  private let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// Fills in the days, in one pass over the mentions.
  func apply(_ readings: [Reading], to mentions: inout [TimeMention]) {
    for index in readings.indices.dropLast() {
      let (reading, next) = (readings[index], readings[index + 1])
      guard next.tokens.lowerBound - reading.tokens.upperBound <= 3,
        let start = scanner.endsOnDate(reading.tokens.upperBound),
        start == next.tokens.lowerBound || start + 1 == next.tokens.lowerBound,
        mentions[index + 1].reference.kind == .date,
        let last = mentions[index + 1].reference.interval?.latest
      else { continue }
      end(reading.meaning, last, &mentions[index].reference)
    }
  }

  private func end(_ meaning: Meaning, _ last: Day, _ reference: inout TimeReference) {
    switch meaning {
    case .amount(let amount):
      reference.interval = PeriodEnds.days(amount, endingOn: last) ?? reference.interval
    case .unit(let unit, .definite):
      guard
        let days = PeriodEnds.days(TimeAmount(count: 1, unit: unit), endingOn: last),
        let period = CalendarPeriod(unit, containing: last)
      else { return }
      (reference.value, reference.interval) = (period.value, days)
    default: return
    }
  }

  /// So many units up to and with a day; months and years that end on the last day of a month
  /// begin on the first of one.
  private static func days(_ amount: TimeAmount, endingOn last: Day) -> DayInterval? {
    Resolver.distance(last.adding(days: 1), amount, -1).map {
      DayInterval(earliest: $0, latest: last)
    }
  }
}
