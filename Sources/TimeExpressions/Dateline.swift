internal import ClaimModel
internal import TextAnalysis

/// The day in the text that a story counts from: its dateline, "KYIV, April 21 (Agency) —", or a
/// line that holds nothing but the date of publication, "Posted 3 May 2014".
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
  func anchor(_ published: Day?) -> Anchor {
    let resolver = Resolver(scanner, anchor: published.map(Anchor.day) ?? .none)
    guard let first = readings.first, first.tokens.lowerBound < 12, isDateline(first) else {
      return published.map(Anchor.day) ?? dateLine(resolver)
    }
    guard let period = resolver.resolveAlone(first).period, period.unit == .day else {
      return published.map(Anchor.day) ?? yearless(first)
    }
    guard let published else { return .day(period.firstDay) }
    let distance = published.number - period.firstDay.number
    return .day((0...7).contains(distance) ? period.firstDay : published)
  }

  private func yearless(_ reading: Reading) -> Anchor {
    guard case .named(.day(let month, let day, _), .open, _) = reading.meaning else {
      return .none
    }
    return .yearless(month: month, day: day)
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

  // MARK: A line of its own

  /// The first full date that fills a line near the top, where no dateline is found.
  private func dateLine(_ resolver: Resolver) -> Anchor {
    for reading in readings.prefix(3) where reading.tokens.lowerBound < 60 {
      guard opensLine(reading.tokens.lowerBound), endsLine(reading.tokens.upperBound),
        let period = resolver.resolveAlone(reading).period, period.unit == .day
      else { continue }
      return .day(period.firstDay)
    }
    return .none
  }

  /// Whether only "Posted", "Published on", "Date:" and the like stand before on the line.
  private func opensLine(_ index: Int) -> Bool {
    var at = index
    while at > max(0, index - 4), scanner.tokens[at].gap < .line {
      at -= 1
      let isOpener =
        scanner.isIn(Dateline.openers, at) || scanner.isMark(at, ":")
        || scanner.word(at) == .link(.on)
      guard isOpener else { return false }
    }
    return at == 0 || scanner.tokens[at].gap >= .line
  }

  private static let openers = WordSet(words: [
    "posted", "published", "updated", "date", "dated", "first", "last", "modified", "issued",
  ])

  private func endsLine(_ index: Int) -> Bool {
    guard index < scanner.tokens.count else { return scanner.text.sentences.count > 1 }
    return scanner.tokens[index].gap >= .line
  }
}
