internal import ClaimModel

/// The line of place and day that opens a news story: "KYIV, April 21 (Agency) —".
struct Dateline {
  private let scanner: TimeScanner
  private let readings: [Reading]

  init(_ scanner: TimeScanner, _ readings: [Reading]) {
    self.scanner = scanner
    self.readings = readings
  }

  /// The day that the story counts from.
  ///
  /// The dateline's day when it lies within a week before the day of publication or when no such
  /// day is given; otherwise the day of publication.
  func anchor(_ published: Day?) -> Day? {
    guard let first = readings.first, first.tokens.lowerBound < 12, isDateline(first) else {
      return published
    }
    let resolved = Resolver(scanner, anchor: published).resolveAlone(first)
    guard let period = resolved.period, period.unit == .day else { return published }
    guard let published else { return period.firstDay }
    let distance = published.number - period.firstDay.number
    return (0...7).contains(distance) ? period.firstDay : published
  }

  /// A place in capitals before the date, and a dash or bracket behind it.
  private func isDateline(_ reading: Reading) -> Bool {
    guard case .named(.day, _, _) = reading.meaning, reading.tokens.lowerBound >= 2 else {
      return false
    }
    let before = reading.tokens.lowerBound - 1
    let after = reading.tokens.upperBound
    let isPlaceBefore = scanner.isMark(before, ",") && scanner.isCapitalized(before - 1)
    return isPlaceBefore
      && (scanner.isMark(after, "(") || scanner.isDash(after) || scanner.isMark(after, ","))
  }
}
