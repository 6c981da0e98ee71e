internal import TextAnalysis

extension TimeRule {
  /// Dates with the name of a month: "April 4, 1949", "4 April", "early October 1998", "May 3-5".
  static let calendarDate = TimeRule("calendar date") { scanner, head in
    CalendarDateReader(scanner, head)?.reading()
  }
}

/// Reads a date around the name of a month.
struct CalendarDateReader {
  private let scanner: TimeScanner
  private let head: Int
  private let month: Int
  private let entry: TimeWords.Entry
  private var start: Int
  private var end: Int
  private var day: Int?
  private var lastDay: Int?
  private var year = YearChoice.open
  private var left: LeftContext

  init?(_ scanner: TimeScanner, _ head: Int) {
    guard let entry = scanner.entry(head), case .month(let month) = entry.word else { return nil }
    self.scanner = scanner
    self.head = head
    self.month = month
    self.entry = entry
    start = head
    end = head + 1
    left = LeftContext(start: head)
  }

  func reading() -> Reading? {
    var reader = self
    return reader.read()
  }

  private mutating func read() -> Reading? {
    guard scanner.isCapitalized(head) || scanner.dayOfMonth(head + 1) != nil else { return nil }
    readDayBefore()
    if day == nil { readDayAfter() }
    readYear()
    if day == nil, year == .open {
      guard MonthAlone(scanner, head, entry).isTime else { return nil }
    }
    if day != nil, year == .open, isOrganisation { return nil }
    left = scanner.left(of: start)
    if day != nil, left.edge != nil {
      left.edge = nil
      left.start = start
    }
    start = left.start
    let weekday = day == nil ? nil : readWeekday()
    let meaning = meaning(weekday)
    var reading = Reading(start..<end, meaning, modifier: left.edge.map(Modifier.edge))
    if day != nil { scanner.addDayPart(to: &reading) }
    return reading
  }

  private func meaning(_ weekday: Int?) -> Meaning {
    guard let day else { return .named(.month(month), year, left.direction) }
    let first = Meaning.named(
      .day(month: month, day: day, weekday: weekday), year, left.direction)
    guard let lastDay else { return first }
    return .range(first, .named(.day(month: month, day: lastDay), year, left.direction))
  }

  /// "19 April Movement", "March 23 Coalition".
  private var isOrganisation: Bool {
    end < scanner.tokens.count && scanner.isIn(CalendarDateReader.organisations, end)
  }

  private static let organisations = WordSet(words: [
    "movement", "brigade", "brigades", "front", "coalition", "alliance", "revolutionary",
    "organization", "organisation", "foundation",
  ])

  // MARK: Day

  /// "4 April", "the 4th of April", "3-5 April".
  private mutating func readDayBefore() {
    guard scanner.isJoined(head) else { return }
    var at = head - 1
    if scanner.isOf(at) || scanner.isTightDash(at) { at -= 1 }
    guard let found = scanner.dayOfMonth(at), scanner.isJoined(head) else { return }
    let isPlain = scanner.digits(at) != nil
    if isPlain, scanner.isOf(head - 1) { return }
    // "Feb. 28-March 3": the number belongs to the month before it.
    if scanner.isTightDash(head - 1), case .month? = scanner.word(at - 1) { return }
    if isPlain, scanner.tokens[at].gap == .none, at > 0, !opensDay(at - 1) { return }
    guard !scanner.isMoney(at), !isYearOfTwoDigits(at) else { return }
    if isPlain, let after = scanner.dayOfMonth(head + 1), scanner.digits(head + 1) != nil {
      // "killed 5 April 4": the American order wins when a year follows the second number.
      if scanner.isMark(head + 2, ","), scanner.year(head + 3) != nil, after <= 31 { return }
    }
    day = found
    start = at
    if scanner.isThe(at - 1), !isPlain { start = at - 1 }
    readFirstDayBefore(at)
  }

  /// What a day may be glued to: a bracket, a quotation mark, a hyphen.
  private func opensDay(_ index: Int) -> Bool {
    if scanner.isTight(index, "/"), scanner.dayOfMonth(index - 1) != nil { return true }
    return switch scanner.tokens[index].kind {
    case .openQuote, .quote, .dash: true
    case .punctuation: scanner.isMark(index, "(") || scanner.isMark(index, "[")
    default: false
    }
  }

  private mutating func readFirstDayBefore(_ at: Int) {
    guard
      scanner.isTightDash(at - 1) || isSpacedDash(at - 1) || scanner.isTight(at - 1, "/"),
      let first = scanner.dayOfMonth(at - 2),
      let last = day, first < last, scanner.tokens[at - 2].gap != .none || at == 2
    else { return }
    day = first
    lastDay = last
    start = at - 2
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    scanner.isDash(index) && scanner.tokens[index].count > 1
  }

  /// "May '98 August": no day.
  private func isYearOfTwoDigits(_ index: Int) -> Bool {
    scanner.isApostrophe(index - 1)
  }

  /// "April 4", "April 4th", "April the 4th", "May 3-5", "April 4,1949".
  private mutating func readDayAfter() {
    var at = head + 1
    if scanner.isMark(at, "."), scanner.tokens[at].gap == .none { at += 1 }
    if scanner.isThe(at), scanner.ordinal(at + 1) != nil { at += 1 }
    guard scanner.isJoined(at) else { return }
    if let (found, foundYear) = dayAndYear(at) {
      (day, year, end) = (found, .year(foundYear), at + 1)
      return
    }
    guard let found = scanner.dayOfMonth(at), !scanner.isCounted(at) else { return }
    // "September second-quarter" and "May first …" are no dates in words.
    if scanner.digits(at) == nil, scanner.tokens[at].kind == .word, !isSpokenOrdinal(at) { return }
    day = found
    end = at + 1
    readLastDayAfter()
  }

  private func isSpokenOrdinal(_ index: Int) -> Bool {
    guard !scanner.isTightDash(index + 1), index + 1 < scanner.tokens.count else { return true }
    return scanner.tokens[index + 1].kind != .word
  }

  /// "-5", "–5", "to 5", "through 5" behind the first day.
  private mutating func readLastDayAfter() {
    guard let first = day else { return }
    guard scanner.isDash(end), scanner.tokens[end].gap == .none || scanner.tokens[end].count > 1,
      let last = scanner.dayOfMonth(end + 1), last > first, scanner.digits(end + 1) != nil,
      !scanner.isTightDash(end + 2)
    else { return }
    lastDay = last
    end += 2
  }

  /// "4,1949" written without a space.
  private func dayAndYear(_ index: Int) -> (Int, Int)? {
    guard index < scanner.tokens.count, scanner.tokens[index].kind == .number else { return nil }
    let token = scanner.tokens[index]
    let (from, to) = (Int(token.start), Int(token.end))
    guard to - from == 6 || to - from == 7, scanner.byte(to - 5) == UInt8(ascii: ","),
      let day = scanner.digits(from: from, to: to - 5), (1...31).contains(day.value),
      let year = scanner.digits(from: to - 4, to: to), (1500...2199).contains(year.value)
    else { return nil }
    return (day.value, year.value)
  }

  // MARK: Year

  private mutating func readYear() {
    guard year == .open else { return }
    var at = end
    if day != nil || scanner.isMark(at, ","), scanner.isMark(at, ",") { at += 1 }
    if scanner.isOf(at) || (day != nil && scanner.isTightDash(at)) { at += 1 }
    guard scanner.isJoined(at) || scanner.isApostrophe(at) else { return }
    if let (found, next) = scanner.year(at), !scanner.isCounted(at) {
      if at > end, day == nil, scanner.isMark(end, ","), scanner.isDash(next) { return }
      (year, end) = (.year(found), next)
    } else if at == end, day != nil, start < head, let two = scanner.digits(at), two.count == 2,
      two.value >= 32 || scanner.isMark(at + 1, ")")
        || (entry.isShort && !scanner.isMark(head + 1, ".")
          && (scanner.endsPhrase(at + 1) || scanner.word(at + 1) == .direction(.that))),
      !scanner.isCounted(at)
    {
      (year, end) = (.year(TimeScanner.century(two.value)), at + 1)
    } else if case .direction(let direction)? = scanner.word(at),
      scanner.isWord(at + 1, WordKeys.year), at == end || scanner.isOf(at - 1)
    {
      (year, end) = (.relative(direction), at + 2)
    } else if scanner.isThe(at), case .direction(let direction)? = scanner.word(at + 1),
      scanner.isWord(at + 2, WordKeys.year)
    {
      (year, end) = (.relative(direction), at + 3)
    }
  }

  // MARK: Weekday

  /// A weekday before the date ("Friday 23 October"); widens the expression.
  private mutating func readWeekday() -> Int? {
    guard left.direction == nil else { return nil }
    var at = start - 1
    // "On Monday (11 September)" are two expressions for one day.
    if scanner.isMark(at, "(") || scanner.isMark(at, "["),
      case .weekday(let weekday)? = scanner.word(at - 1)
    {
      return weekday
    }
    if scanner.isMark(at, ",") { at -= 1 }
    if scanner.isMark(at, "."), scanner.entry(at - 1)?.isShort == true { at -= 1 }
    if scanner.isThe(at) { at -= 1 }
    guard at >= 0, case .weekday(let weekday)? = scanner.word(at), scanner.isJoined(at + 1),
      scanner.isJoined(start)
    else { return nil }
    start = at
    return weekday
  }
}
