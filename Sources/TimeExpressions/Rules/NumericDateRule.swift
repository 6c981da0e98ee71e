internal import ClaimModel
internal import TextAnalysis

extension TimeRule {
  /// Dates in digits: "2022-02-24", "24.02.2022", "2/24/22", "02-27-98", "2020-W53".
  ///
  /// Where day and month could be exchanged, strokes and hyphens put the month first (as in
  /// the United States) and full stops the day (as in Europe), unless one is above 12: 3/4/2022 is
  /// 4 March, 3.4.2022 is 3 April, 24/2/22 is 24 February. Years of two digits follow RFC 5322.
  static let numericDate = TimeRule("numeric date") { scanner, head in
    if let dotted = scanner.dottedDate(head) {
      return Reading(head..<head + 1, dotted)
    }
    return scanner.timestamp(head) ?? scanner.markedDate(head) ?? scanner.weekDate(head)
      ?? scanner.dateTimeGroup(head) ?? scanner.gluedDate(head)
  }
}

extension TimeScanner {
  /// "24.02.2022" in one token.
  fileprivate func dottedDate(_ index: Int) -> Meaning? {
    let token = tokens[index]
    guard token.kind == .number, token.count >= 6, token.count <= 10 else { return nil }
    var fields: [Digits] = []
    var start = Int(token.start)
    for offset in Int(token.start)...Int(token.end) {
      guard offset == Int(token.end) || byte(offset) == UInt8(ascii: ".") else { continue }
      guard let field = digits(from: start, to: offset) else { return nil }
      fields.append(field)
      start = offset + 1
    }
    guard fields.count == 3 else { return nil }
    return numericDate(fields, isDayFirst: true)
  }

  /// "2022-02-24T10:35:00Z", whose day and hour are one token.
  fileprivate func timestamp(_ index: Int) -> Reading? {
    guard index + 6 < tokens.count, tokens[index + 4].kind == .alphanumeric,
      let year = digits(index), year.count == 4, let month = digits(index + 2),
      isDash(index + 1), isDash(index + 3), isMark(index + 5, ":"),
      (1...6).allSatisfy({ tokens[index + $0].gap == .none })
    else { return nil }
    let start = Int(tokens[index + 4].start)
    guard tokens[index + 4].count == 5, tokens[index + 6].count >= 2,
      byte(start + 2) | 0x20 == UInt8(ascii: "t"),
      let day = digits(from: start, to: start + 2),
      let hour = digits(from: start + 3, to: start + 5), hour.value <= 24,
      let minute = digits(from: Int(tokens[index + 6].start), to: Int(tokens[index + 6].start) + 2),
      minute.value < 60, let meaning = self.day(year.value, month.value, day.value)
    else { return nil }
    let hasSeconds = isMark(index + 7, ":") && tokens[index + 7].gap == .none
    let end = hasSeconds && index + 8 < tokens.count ? index + 9 : index + 7
    return Reading(
      index..<end, meaning,
      time: .clock(hour: hour.value, minute: minute.value, second: nil))
  }

  /// "2022-02-24", "2/24/22": five tokens without spaces.
  fileprivate func markedDate(_ index: Int) -> Reading? {
    guard index + 4 < tokens.count, let first = digits(index), let second = digits(index + 2),
      let third = digits(index + 4),
      (1...4).allSatisfy({ tokens[index + $0].gap == .none })
    else { return nil }
    let isStroke = isMark(index + 1, "/") && isMark(index + 3, "/")
    guard isStroke || (isDash(index + 1) && isDash(index + 3)) else { return nil }
    if index + 5 < tokens.count, tokens[index + 5].gap == .none,
      isDash(index + 5) || isMark(index + 5, "/")
    {
      return nil
    }
    guard let meaning = numericDate([first, second, third], isDayFirst: false) else { return nil }
    return withClock(Reading(index..<index + 5, meaning))
  }

  /// "2022-02-24 05:00" and "2022-02-24 05:00:10": the time behind the day, seconds left out.
  private func withClock(_ date: Reading) -> Reading {
    let at = date.tokens.upperBound
    guard isJoined(at), tokens[at].gap == .space, isTight(at + 1, ":"),
      let hour = digits(at), hour.count == 2, hour.value <= 24,
      let minute = digits(at + 2), minute.count == 2, minute.value < 60
    else { return date }
    let hasSeconds = isTight(at + 3, ":") && digits(at + 4)?.count == 2
    return Reading(
      date.tokens.lowerBound..<(hasSeconds ? at + 5 : at + 3), date.meaning,
      time: .clock(hour: hour.value, minute: minute.value, second: nil))
  }

  /// "240500ZFEB22", "240500Z FEB 22": the date-time group of NATO (ACP 121).
  fileprivate func dateTimeGroup(_ index: Int) -> Reading? {
    let token = tokens[index]
    guard token.kind == .alphanumeric,
      token.count == 7 || token.count == 10 || token.count == 12
        || token.count == 14, let stamp = digits(from: Int(token.start), to: Int(token.start) + 6),
      (65...90).contains(byte(Int(token.start) + 6))
    else { return nil }
    var (month, year, end): (Int?, Int?, Int) = (nil, nil, index + 1)
    if token.count >= 10 {
      let from = Int(token.start) + 7
      month = self.month(from: from)
      year = digits(from: from + 3, to: Int(token.end))?.value
    } else if case .month(let named)? = word(index + 1), isJoined(index + 1) {
      (month, end) = (named, index + 2)
    }
    if year == nil, let digits = digits(end), digits.count == 2 || digits.count == 4, isJoined(end)
    {
      (year, end) = (digits.value, end + 1)
    }
    guard let month, let year else { return nil }
    let (day, hour, minute) = (stamp.value / 10_000, stamp.value / 100 % 100, stamp.value % 100)
    guard hour <= 24, minute < 60,
      let meaning = self.day(year < 100 ? TimeScanner.century(year) : year, month, day)
    else { return nil }
    return Reading(
      index..<end, meaning, time: .clock(hour: hour, minute: minute, second: nil))
  }

  /// "11JUN24", "11Jun2024": a day in one token, as armies and filings write it.
  fileprivate func gluedDate(_ index: Int) -> Reading? {
    let token = tokens[index]
    let start = Int(token.start)
    guard token.kind == .alphanumeric, token.count == 7 || token.count == 9,
      let day = digits(from: start, to: start + 2), let month = month(from: start + 2),
      let year = digits(from: start + 5, to: Int(token.end)),
      let meaning = self.day(
        year.count == 2 ? TimeScanner.century(year.value) : year.value, month, day.value)
    else { return nil }
    return Reading(index..<index + 1, meaning)
  }

  /// The month of three letters that begins at an offset.
  private func month(from offset: Int) -> Int? {
    let letters = (0..<3).map { CaseFolding.fold(byte(offset + $0)) }
    return TimeScanner.monthLetters.firstIndex(of: letters).map { $0 + 1 }
  }

  private static let monthLetters: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  private func numericDate(_ fields: [Digits], isDayFirst: Bool) -> Meaning? {
    if fields[0].count == 4, fields[1].count <= 2, fields[2].count <= 2 {
      return day(fields[0].value, fields[1].value, fields[2].value)
    }
    guard fields[0].count <= 2, fields[1].count <= 2, fields[2].count == 4 || fields[2].count == 2
    else { return nil }
    let year = fields[2].count == 4 ? fields[2].value : TimeScanner.century(fields[2].value)
    let (one, two) = (fields[0].value, fields[1].value)
    // "1.28.01" is the time of a lap.
    if isDayFirst, two > 12, fields[2].count == 2 { return nil }
    if isDayFirst ? two <= 12 : one > 12 { return day(year, two, one) }
    return day(year, one, two)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Meaning? {
    guard (1000...2199).contains(year) else { return nil }
    return Day(year: year, month: month, day: day).map { .period(CalendarPeriod($0)) }
  }
}
