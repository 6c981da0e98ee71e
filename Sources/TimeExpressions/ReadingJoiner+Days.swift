internal import TextAnalysis

/// Days that name their month once: "April 24 and 25", "between 3 and 5 May".
extension ReadingJoiner {
  /// "April 24 and 25": the numbers behind the last reading.
  func addDaysAfter(_ readings: inout [Reading]) {
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
  func addDaysBefore(_ reading: Reading, _ readings: inout [Reading]) {
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
