internal import TextAnalysis

extension TimeRule {
  /// Clock times: "17:30 GMT", "10am", "9 at night", "noon Friday".
  static let clock = TimeRule("clock time") { scanner, head in
    guard var clock = scanner.clock(head) else { return nil }
    scanner.addZone(&clock)
    let time = TimeOfDay.clock(hour: clock.hour, minute: clock.minute, second: clock.second)
    var reading = Reading(clock.start..<clock.end, .timeOfDay, time: time)
    scanner.addDay(to: &reading)
    return reading
  }

  /// "half past six", "a quarter to nine".
  static let pastHour = TimeRule("minutes to or past an hour") { scanner, head in
    guard case .unit(let unit)? = scanner.word(head), unit == .half || unit == .quarter,
      scanner.entry(head)?.isPlural == false, scanner.isJoined(head + 1),
      let hour = scanner.numeral(startingAt: head + 2), hour.kind == .cardinal,
      hour.tokens.count == 1, (1...12).contains(hour.value)
    else { return nil }
    let isPast = scanner.word(head + 1) == .direction(.past)
    guard isPast || (unit == .quarter && scanner.word(head + 1) == .signal(.to)) else { return nil }
    if case .unit? = scanner.word(head + 3) { return nil }
    let minutes = (Int(hour.value) * 60 + (unit == .half ? 30 : isPast ? 15 : -15)) % 720
    let isArticled = scanner.word(head - 1) == .article(isDefinite: false)
    var end = head + 3
    var late = 0
    if case .meridiem(let hours)? = scanner.word(end), scanner.isJoined(end) {
      (late, end) = (hours, end + 1)
    }
    let clock = minutes / 60 == 0 && late == 0 ? 12 : minutes / 60 + late
    var reading = Reading(
      (isArticled ? head - 1 : head)..<end, .timeOfDay,
      time: .clock(hour: clock, minute: minutes % 60, second: nil))
    scanner.addDay(to: &reading)
    return reading
  }

  /// Clock times with the hour in a word: "six o'clock", "ten a.m.".
  static let spokenClock = TimeRule("spoken clock time") { scanner, head in
    guard head > 0, scanner.tokens[head - 1].kind == .word else { return nil }
    return clock.read(scanner, head - 1)
  }
}

/// A clock time as it stands in the text.
struct ClockReading {
  var start: Int
  var end: Int
  var hour: Int
  var minute = 0
  var second: Int?
}

extension TimeScanner {
  /// The time whose first number, or word, stands at a token.
  fileprivate func clock(_ index: Int) -> ClockReading? {
    guard tokens.indices.contains(index) else { return nil }
    if case .clock(let hour)? = word(index) {
      guard !isWord(index - 1, TimeScanner.high) else { return nil }
      let isTwelve = digits(index - 1)?.value == 12 && isJoined(index)
      return ClockReading(start: isTwelve ? index - 1 : index, end: index + 1, hour: hour)
    }
    switch tokens[index].kind {
    case .number: return digitalClock(index)
    case .alphanumeric: return compactClock(index)
    case .word: return hourInWords(index)
    default: return nil
    }
  }

  /// "10:35", "10:35:20 a.m.", "10.35 pm", "6 a.m", "0735 GMT", "5 o'clock".
  private func digitalClock(_ index: Int) -> ClockReading? {
    guard !isMoney(index) else { return nil }
    if let (hour, minute) = stopped(index) {
      var clock = ClockReading(start: index, end: index + 1, hour: hour, minute: minute)
      return addMeridiem(&clock) ? clock : nil
    }
    guard let digits = digits(index) else { return nil }
    if digits.count == 4, digits.value % 100 < 60, digits.value <= 2400, isZone(index + 1) {
      return ClockReading(
        start: index, end: index + 1, hour: digits.value / 100, minute: digits.value % 100)
    }
    if digits.count == 4, digits.value % 100 < 60, digits.value <= 2400 {
      let isHours = isWord(index + 1, TimeScanner.hours)
      guard isHours || isMilitary(index) else { return nil }
      return ClockReading(
        start: index, end: isHours ? index + 2 : index + 1, hour: digits.value / 100,
        minute: digits.value % 100)
    }
    guard digits.count <= 2, digits.value <= 24 else { return nil }
    var clock = ClockReading(start: index, end: index + 1, hour: digits.value)
    if let clock = gluedMeridiem(index, hour: digits.value) { return clock }
    if isMark(index + 1, ":"), tokens[index + 1].gap == .none,
      let minutes = self.digits(index + 2), minutes.count == 2, minutes.value < 60,
      tokens[index + 2].gap == .none, !(isMark(index - 1, ":") && tokens[index].gap == .none),
      !(isCapitalized(index - 1) && isIn(TimeScanner.scripture, index - 1))
    {
      (clock.minute, clock.end) = (minutes.value, index + 3)
      addSeconds(&clock)
      // "in 2:18:47": the time that a race took.
      if clock.second != nil, word(index - 1) == .link(.in) { return nil }
      _ = addMeridiem(&clock) || addPartOfDay(&clock)
      return clock
    }
    if isWord(index + 1, WordKeys.oclock) {
      clock.end = index + 2
      _ = addPartOfDay(&clock)
      return clock
    }
    return addMeridiem(&clock) || addPartOfDay(&clock) || isZoned(clock) || isBareHour(clock)
      ? clock : nil
  }

  /// "At 9 on Monday", "at around 7 on Friday night": an hour only between "at" and a day.
  private func isBareHour(_ clock: ClockReading) -> Bool {
    var at = clock.start - 1
    if case .approximate(.approximate)? = word(at) { at -= 1 }
    guard word(at) == .link(.at), clock.hour > 0, clock.hour <= 12,
      word(clock.end) == .link(.on), case .weekday? = word(clock.end + 1)
    else { return false }
    return entry(clock.end + 1)?.isPlural == false
  }

  /// "At 0700", "approximately 0330", "1810 (2210 GMT)".
  private func isMilitary(_ index: Int) -> Bool {
    if isMark(index + 1, "("), digits(index + 2)?.count == 4, isZone(index + 3) { return true }
    guard byte(Int(tokens[index].start)) == UInt8(ascii: "0") else { return false }
    switch word(index - 1) {
    case .link(.at)?, .approximate?, .signal?: return true
    default: return false
    }
  }

  private func isZoned(_ clock: ClockReading) -> Bool { isZone(clock.end) }

  private func addSeconds(_ clock: inout ClockReading) {
    guard isMark(clock.end, ":"), tokens[clock.end].gap == .none,
      let seconds = digits(clock.end + 1), seconds.count == 2, seconds.value < 60
    else { return }
    (clock.second, clock.end) = (seconds.value, clock.end + 2)
  }

  /// "6:30pm": minutes and meridiem in one token.
  private func gluedMeridiem(_ index: Int, hour: Int) -> ClockReading? {
    guard isMark(index + 1, ":"), index + 2 < tokens.count, tokens[index + 1].gap == .none,
      tokens[index + 2].gap == .none, tokens[index + 2].kind == .alphanumeric,
      tokens[index + 2].count == 4, hour <= 12
    else { return nil }
    let end = Int(tokens[index + 2].end)
    let mark = CaseFolding.fold(byte(end - 2))
    guard let minute = digits(from: end - 4, to: end - 2), minute.value < 60,
      CaseFolding.fold(byte(end - 1)) == UInt8(ascii: "m"),
      mark == UInt8(ascii: "a") || mark == UInt8(ascii: "p")
    else { return nil }
    return ClockReading(
      start: index, end: index + 3, hour: hour % 12 + (mark == UInt8(ascii: "p") ? 12 : 0),
      minute: minute.value)
  }

  /// "10.35" where "a.m." or "p.m." follows.
  private func stopped(_ index: Int) -> (Int, Int)? {
    let (from, to) = (Int(tokens[index].start), Int(tokens[index].end))
    guard to - from == 4 || to - from == 5, byte(to - 3) == UInt8(ascii: "."),
      let hour = digits(from: from, to: to - 3), let minute = digits(from: to - 2, to: to),
      hour.value <= 24, minute.value < 60
    else { return nil }
    return (hour.value, minute.value)
  }

  /// "10am", "1337EDT".
  private func compactClock(_ index: Int) -> ClockReading? {
    let (from, to) = (Int(tokens[index].start), Int(tokens[index].end))
    if let clock = stoppedMeridiem(index, from, to) { return clock }
    var letters = from
    while letters < to, byte(letters) &- 48 < 10 { letters += 1 }
    guard let digits = digits(from: from, to: letters) else { return nil }
    let suffix = (letters..<to).map { CaseFolding.fold(byte($0)) }
    if suffix == Array("am".utf8) || suffix == Array("pm".utf8), digits.value <= 12,
      digits.count <= 2
    {
      let hour = digits.value % 12 + (suffix[0] == UInt8(ascii: "p") ? 12 : 0)
      return ClockReading(start: index, end: index + 1, hour: hour)
    }
    let zones: [[UInt8]] = ["gmt", "est", "edt", "cst", "cdt", "pst", "pdt", "utc", "z"].map {
      Array($0.utf8)
    }
    guard digits.count == 4, zones.contains(suffix), digits.value <= 2400,
      digits.value % 100 < 60
    else { return nil }
    return ClockReading(
      start: index, end: index + 1, hour: digits.value / 100, minute: digits.value % 100)
  }

  /// "7.45pm" in one token.
  private func stoppedMeridiem(_ index: Int, _ from: Int, _ to: Int) -> ClockReading? {
    guard to - from >= 6, to - from <= 7, byte(to - 5) == UInt8(ascii: "."),
      CaseFolding.fold(byte(to - 1)) == UInt8(ascii: "m"),
      let hour = digits(from: from, to: to - 5), let minute = digits(from: to - 4, to: to - 2),
      (1...12).contains(hour.value), minute.value < 60
    else { return nil }
    let mark = CaseFolding.fold(byte(to - 2))
    guard mark == UInt8(ascii: "a") || mark == UInt8(ascii: "p") else { return nil }
    return ClockReading(
      start: index, end: index + 1,
      hour: hour.value % 12 + (mark == UInt8(ascii: "p") ? 12 : 0), minute: minute.value)
  }

  /// "six o'clock", "ten a.m.".
  private func hourInWords(_ index: Int) -> ClockReading? {
    guard let numeral = numeral(startingAt: index), numeral.kind == .cardinal,
      numeral.value >= 1, numeral.value <= 12, numeral.tokens.count == 1
    else { return nil }
    var clock = ClockReading(start: index, end: index + 1, hour: Int(numeral.value))
    if isWord(index + 1, WordKeys.oclock) {
      clock.end = index + 2
      _ = addPartOfDay(&clock)
      return clock
    }
    return addMeridiem(&clock) || addPartOfDay(&clock) ? clock : nil
  }

  private func addMeridiem(_ clock: inout ClockReading) -> Bool {
    guard case .meridiem(let hours)? = word(clock.end), isJoined(clock.end), clock.hour <= 12,
      clock.hour > 0
    else { return false }
    clock.hour = clock.hour % 12 + hours
    clock.end += 1
    return true
  }

  /// "4 in the morning", "9 at night".
  private func addPartOfDay(_ clock: inout ClockReading) -> Bool {
    guard clock.hour <= 12, clock.hour > 0 else { return false }
    if word(clock.end) == .link(.in), isThe(clock.end + 1), let part = dayPart(clock.end + 2) {
      clock.hour = clock.hour % 12 + (part == .morning ? 0 : 12)
      clock.end += 3
      return true
    }
    if word(clock.end) == .link(.at), dayPart(clock.end + 1) == .night {
      clock.hour = clock.hour % 12 + (clock.hour >= 6 && clock.hour < 12 ? 12 : 0)
      clock.end += 2
      return true
    }
    return false
  }

  private func isZone(_ index: Int) -> Bool {
    guard case .zone? = word(index) else { return false }
    return tokens[index].shape == .upper
  }

  fileprivate func addZone(_ clock: inout ClockReading) {
    if isZone(clock.end), isJoined(clock.end) {
      clock.end += 1
    } else if isWord(clock.end, TimeScanner.local), isWord(clock.end + 1, WordKeys.time) {
      clock.end += 2
    }
  }

  private static let scripture = YearFriends.standard[.scripture]
  private static let hours = WordKey.of("hours")
  private static let high = WordKey.of("high")
  private static let local = WordKey.of("local")

  /// The weekday, date or "today" beside a clock time.
  func addDay(to reading: inout Reading) {
    let end = reading.tokens.upperBound
    for at in [end, end + 1] where isJoined(at) {
      if at == end + 1, word(end) != .link(.on), !isMark(end, ",") { break }
      guard let day = day(at) else { continue }
      if day.tokens.lowerBound < end || day.tokens.upperBound > at + 6 { continue }
      if case .part(let part)? = day.time, case .named = day.meaning {
        guard case .clock(let hour, let minute, _)? = reading.time, hour <= 12,
          digits(end - 1) != nil
        else { continue }
        let isLate = part != .morning && hour < 12 && (part != .night || hour >= 6)
        reading.time = .clock(hour: isLate ? hour + 12 : hour, minute: minute, second: nil)
      }
      reading.tokens = reading.tokens.lowerBound..<day.tokens.upperBound
      reading.meaning = day.meaning
      return
    }
  }

  private func day(_ index: Int) -> Reading? {
    switch word(index) {
    case .weekday?:
      return TimeRule.weekday.read(self, index).flatMap {
        if case .named = $0.meaning { $0 } else { nil }
      }
    case .deictic?: return TimeRule.deictic.read(self, index)
    case .month?: return TimeRule.calendarDate.read(self, index)
    default:
      guard case .month? = word(index + 1), dayOfMonth(index) != nil else { return nil }
      return TimeRule.calendarDate.read(self, index + 1)
    }
  }
}
