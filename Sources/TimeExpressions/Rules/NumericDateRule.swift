internal import ClaimModel
internal import TextAnalysis

extension TimeRule {
  /// Dates in digits: "2022-02-24", "24.02.2022", "2/24/22", "02-27-98".
  ///
  /// Where day and month could be exchanged, strokes and hyphens put the month first (as in
  /// the United States) and full stops the day (as in Europe), unless one is above 12.
  static let numericDate = TimeRule("numeric date") { scanner, head in
    if let dotted = scanner.dottedDate(head) {
      return Reading(head..<head + 1, dotted)
    }
    return scanner.timestamp(head) ?? scanner.markedDate(head)
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
    return Reading(index..<index + 5, meaning)
  }

  private func numericDate(_ fields: [Digits], isDayFirst: Bool) -> Meaning? {
    if fields[0].count == 4, fields[1].count <= 2, fields[2].count <= 2 {
      return day(fields[0].value, fields[1].value, fields[2].value)
    }
    guard fields[0].count <= 2, fields[1].count <= 2, fields[2].count == 4 || fields[2].count == 2
    else { return nil }
    let year = fields[2].count == 4 ? fields[2].value : TimeScanner.century(fields[2].value)
    let (one, two) = (fields[0].value, fields[1].value)
    if isDayFirst ? two <= 12 : one > 12 { return day(year, two, one) }
    return day(year, one, two)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Meaning? {
    guard (1000...2199).contains(year) else { return nil }
    return Day(year: year, month: month, day: day).map { .period(CalendarPeriod($0)) }
  }
}
