internal import TextAnalysis

/// Completes readings from their neighbours: lists of days, a year said once, repeated times.
struct ReadingJoiner {
  let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// The readings with what their neighbours give, in text order.
  func join(_ readings: [Reading]) -> [Reading] {
    var joined: [Reading] = []
    joined.reserveCapacity(readings.count)
    for reading in readings {
      if joined.last.map({ isRepeated($0, reading) }) ?? false { continue }
      addHourBefore(reading, &joined)
      shareMeridiem(reading, &joined)
      addDaysBefore(reading, &joined)
      shareDay(reading, &joined)
      joined.append(reading)
      mergeLengths(&joined)
      orderWeekdays(&joined)
      shareYear(&joined)
      addDaysAfter(&joined)
    }
    return joined
  }

  /// The same time in another zone, in brackets: "10:35 (0735 GMT)".
  private func isRepeated(_ first: Reading, _ second: Reading) -> Bool {
    guard case .clock? = first.time, case .clock? = second.time, second.meaning == .timeOfDay,
      scanner.isMark(first.tokens.upperBound, "("),
      second.tokens.lowerBound == first.tokens.upperBound + 1
    else { return false }
    return true
  }

  /// "From 7:30 to 9:30 p.m.": the afternoon is said once.
  private func shareMeridiem(_ second: Reading, _ readings: inout [Reading]) {
    guard let first = readings.last, case .clock(let hour, let minute, _)? = first.time,
      case .clock(let lastHour, _, _)? = second.time, hour < 12, lastHour >= 12,
      hour + 12 <= lastHour,
      scanner.digits(first.tokens.upperBound - 1) != nil,
      isJoint(from: first.tokens.upperBound, to: second.tokens.lowerBound)
    else { return }
    readings[readings.count - 1].time = .clock(hour: hour + 12, minute: minute, second: nil)
  }

  /// "On Monday (11 September)": the date in brackets is the weekday's.
  private func shareDay(_ second: Reading, _ readings: inout [Reading]) {
    guard let first = readings.last, case .named(.weekday, .open, nil) = first.meaning,
      case .named(.day(_, _, _?), _, nil) = second.meaning,
      second.tokens.lowerBound == first.tokens.upperBound + 1
    else { return }
    readings[readings.count - 1].meaning = second.meaning
  }

  // MARK: Years

  /// "In March and April 1998": the year belongs to both.
  private func shareYear(_ readings: inout [Reading]) {
    guard readings.count > 1, let second = readings.last,
      case .named(_, let year, _) = second.meaning, year != .open
    else { return }
    var at = readings.count - 2
    var next = second.tokens.lowerBound
    while at >= 0, case .named(let name, .open, nil) = readings[at].meaning,
      isJoint(from: readings[at].tokens.upperBound, to: next), isSharing(name)
    {
      readings[at].meaning = .named(name, self.year(year, of: name, before: second), nil)
      next = readings[at].tokens.lowerBound
      at -= 1
    }
  }

  /// "From August to May 2010": the August lies in the year before.
  private func year(
    _ year: YearChoice, of name: CalendarName, before last: Reading
  ) -> YearChoice {
    guard case .year(let number) = year, case .named(let lastName, _, _) = last.meaning,
      let first = month(name), let second = month(lastName), first > second
    else { return year }
    return .year(number - 1)
  }

  private func month(_ name: CalendarName) -> Int? {
    switch name {
    case .month(let month), .day(let month, _, _): month
    default: nil
    }
  }

  // MARK: Weekdays

  /// "Tuesday through Thursday": the second day follows the first.
  private func orderWeekdays(_ readings: inout [Reading]) {
    guard readings.count > 1, let second = readings.last,
      case .named(.weekday(let weekday), .open, nil) = second.meaning,
      case .named(.weekday, .open, nil) = readings[readings.count - 2].meaning
    else { return }
    let joint = readings[readings.count - 2].tokens.upperBound
    guard second.tokens.lowerBound == joint + 1 else { return }
    switch scanner.word(joint) {
    case .signal(.to)?, .signal(.through)?: break
    case .signal(.and)?:
      let first = readings[readings.count - 2].tokens.lowerBound
      guard scanner.word(first - 1) == .signal(.between) else { return }
    default: guard scanner.isDash(joint) else { return }
    }
    readings[readings.count - 1].meaning = .named(.weekday(weekday), .open, .following)
  }

  private func isSharing(_ name: CalendarName) -> Bool {
    switch name {
    case .month, .day, .quarter, .season: true
    default: false
    }
  }

  /// "and", "to", a comma or a dash, and nothing else.
  private func isJoint(from: Int, to: Int) -> Bool {
    guard to > from, to - from <= 2, scanner.isJoined(to) else { return false }
    return (from..<to).allSatisfy { token in
      switch scanner.word(token) {
      case .signal(.and)?, .signal(.or)?, .signal(.to)?, .signal(.through)?, .signal(.until)?:
        true
      case .link?: token == to - 1 && scanner.word(from) == .signal(.and)
      default:
        scanner.isMark(token, ",") || scanner.isDash(token)
          || (scanner.isMark(token, ".") && scanner.isTightDash(token + 1))
      }
    }
  }

  // MARK: Days

  /// "April 24 and 25": the numbers behind the last reading.
  private func addDaysAfter(_ readings: inout [Reading]) {
    while let last = readings.last,
      case .named(.day(let month, let day, _), let year, let direction) = last.meaning,
      let index = listedDay(after: last.tokens.upperBound, above: day),
      let next = scanner.dayOfMonth(index)
    {
      var end = index + 1
      var choice = year
      if year == .open, let (found, behind) = yearBehind(end) {
        (choice, end) = (.year(found), behind)
        readings[readings.count - 1].meaning = .named(
          .day(month: month, day: day), choice, direction)
      }
      var reading = Reading(
        index..<end, .named(.day(month: month, day: next), choice, direction))
      reading.rule = "listed day"
      readings.append(reading)
    }
  }

  private func yearBehind(_ index: Int) -> (Int, Int)? {
    let at = scanner.isMark(index, ",") ? index + 1 : index
    return scanner.isJoined(at) ? scanner.year(at) : nil
  }

  /// The token of a larger day behind "and", "to" or a comma that another day follows.
  private func listedDay(after end: Int, above day: Int) -> Int? {
    guard scanner.isJoined(end), end + 1 < scanner.tokens.count else { return nil }
    var index = end
    var needsMore = false
    if scanner.isMark(index, ",") {
      index += 1
      needsMore = true
    }
    switch scanner.word(index) {
    case .signal(.and)?, .signal(.or)?, .signal(.to)?, .signal(.through)?, .signal(.until)?:
      index += 1
      needsMore = false
    default:
      if scanner.isMark(index, "&") {
        index += 1
        needsMore = false
      }
    }
    guard index > end, scanner.isJoined(index), scanner.digits(index) != nil,
      let found = scanner.dayOfMonth(index), found > day, isFree(index)
    else { return nil }
    if needsMore {
      guard scanner.isMark(index + 1, ",") || scanner.word(index + 1) == .signal(.and) else {
        return nil
      }
      guard scanner.dayOfMonth(index + 2) != nil else { return nil }
    }
    return index
  }

  /// Whether nothing is counted by the number.
  private func isFree(_ index: Int) -> Bool {
    guard !scanner.isCounted(index), !scanner.isMoney(index) else { return false }
    let next = index + 1
    guard next < scanner.tokens.count, scanner.isJoined(next) else { return true }
    let token = scanner.tokens[next]
    switch token.kind {
    case .punctuation, .closeQuote, .quote: return !scanner.isMark(next, "/")
    case .number: return scanner.year(next) != nil
    case .word:
      switch scanner.word(next) {
      case .link?, .signal?, .direction?: return true
      case .month?: return false
      default: return ReadingJoiner.closers.contains(token)
      }
    default: return false
    }
  }

  /// Words that may follow a day and are no counted things.
  private static let closers = WordSet(words: [
    "but", "when", "where", "which", "with", "as", "it", "he", "she", "they", "we", "after",
    "before", "while", "respectively", "is", "was", "were", "are", "will",
  ])

  /// "Between 3 and 5 May": the number before the reading.
  private func addDaysBefore(_ reading: Reading, _ readings: inout [Reading]) {
    guard case .named(.day(let month, let day, nil), let year, let direction) = reading.meaning,
      scanner.dayOfMonth(reading.tokens.lowerBound) == day
    else { return }
    let index = reading.tokens.lowerBound - 2
    switch scanner.word(index + 1) {
    case .signal(.and)?, .signal(.to)?, .signal(.or)?, .signal(.until)?, .signal(.through)?: break
    default: guard scanner.isMark(index + 1, "&") else { return }
    }
    guard index >= 0, scanner.isJoined(index + 1),
      let first = scanner.dayOfMonth(index), first < day,
      scanner.startsSentence(index) || opens(index - 1) || scanner.isMark(index + 1, "&"),
      readings.last.map({ $0.tokens.upperBound <= index }) ?? true
    else { return }
    var before = Reading(
      index..<index + 1, .named(.day(month: month, day: first), year, direction))
    before.rule = "listed day"
    readings.append(before)
  }

  private func opens(_ index: Int) -> Bool {
    switch scanner.word(index) {
    case .link?, .signal(.between)?, .signal(.from)?, .article(isDefinite: true)?, .signal(.since)?:
      true
    default: scanner.isMark(index, ";") || scanner.isMark(index, ",") || scanner.isMark(index, "(")
    }
  }
}
