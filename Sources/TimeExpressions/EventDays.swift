internal import ClaimModel
internal import TextAnalysis
internal import TimeLexicon

/// Days that gave an event its name: "the September 11 attacks", "the January 6 riot".
struct EventDays: Sendable {
  private struct Entry: Sendable {
    var year: Int
    var words: WordSet
  }

  private let entries: [Int: [Entry]]

  static let standard = EventDays()

  private init() {
    let list = WordList(
      bytes: claimbench_time_event_days(), count: Int(claimbench_time_event_days_count()))
    var entries: [Int: [Entry]] = [:]
    for row in list.rows {
      guard let month = Int(row[0]), let day = Int(WordList.cell(row, 1)),
        let year = Int(WordList.cell(row, 2))
      else { continue }
      let words = WordList.cell(row, 3).pieces(between: "|")
      entries[month * 100 + day, default: []].append(
        Entry(year: year, words: WordSet(words: words)))
    }
    self.entries = entries
  }

  /// The year of the event that a day without a year belongs to.
  ///
  /// - Parameters:
  ///   - reading: The day; a word for the event must follow it directly.
  ///   - scanner: Its text.
  ///   - anchor: The day of writing; an event after it is not meant. Nil when unknown.
  /// - Returns: Nil for all other days.
  func year(of reading: Reading, _ scanner: TimeScanner, anchor: Day?) -> Int? {
    guard case .named(.day(let month, let day, _), .open, nil) = reading.meaning,
      let candidates = entries[month * 100 + day], scanner.isJoined(reading.tokens.upperBound)
    else { return nil }
    let found = candidates.filter { entry in
      guard scanner.isIn(entry.words, reading.tokens.upperBound) else { return false }
      guard let anchor, let date = Day(year: entry.year, month: month, day: day) else {
        return true
      }
      return date <= anchor
    }
    return found.map(\.year).max()
  }

  /// Gives the days that name an event their year.
  func date(_ readings: inout [Reading], _ scanner: TimeScanner, anchor: Day?) {
    for index in readings.indices {
      guard case .named(let name, .open, nil) = readings[index].meaning,
        let year = year(of: readings[index], scanner, anchor: anchor)
      else { continue }
      readings[index].meaning = .named(name, .year(year), nil)
    }
  }
}
