internal import ClaimModel

/// Says slot values in the words that a reader of a report expects.
enum PlainWords {
  /// "29 March 2022", "between 1 and 28 February 2022", "from 20 January 2025", "before …".
  static func interval(_ interval: DayInterval) -> String {
    switch (interval.earliest, interval.latest) {
    case (let first?, let last?) where first == last: day(first)
    case (let first?, let last?): "between \(day(first)) and \(day(last))"
    case (let first?, nil): "from \(day(first)) on"
    case (nil, let last?): "until \(day(last))"
    case (nil, nil): "at any time"
    }
  }

  /// "29 March 2022", "March 2022", "2022", "5 to 7 May 2022", "from 20 January 2025 on": as short as it
  /// can be said.
  static func asOf(_ interval: DayInterval) -> String {
    words(for: interval, months: months)
  }

  /// "29 Mar 2022", "Mar 2022": the same for narrow columns.
  static func shortAsOf(_ interval: DayInterval) -> String {
    words(for: interval, months: months.map { String($0.prefix(3)) })
  }

  private static func words(for interval: DayInterval, months: [String]) -> String {
    func words(for day: Day) -> String {
      let (year, month, number) = day.civil
      return "\(number) \(months[month - 1]) \(year)"
    }
    guard let first = interval.earliest, let last = interval.latest, first != last else {
      return interval.earliest.flatMap { $0 == interval.latest ? words(for: $0) : nil }
        ?? PlainWords.interval(interval)
    }
    let (year, month, day) = first.civil
    let (lastYear, lastMonth, lastDay) = last.civil
    if interval == DayInterval(year: year) { return String(year) }
    if interval == DayInterval(year: year, month: month) { return "\(months[month - 1]) \(year)" }
    guard year == lastYear else { return "\(words(for: first)) to \(words(for: last))" }
    let start = month == lastMonth ? "\(day)" : "\(day) \(months[month - 1])"
    return "\(start) to \(lastDay) \(months[lastMonth - 1]) \(year)"
  }

  /// "29 Mar".
  static func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return "\(number) \(shortMonth(month))"
  }

  /// "Mar", for 3.
  static func shortMonth(_ month: Int) -> String {
    String(months[month - 1].prefix(3))
  }

  /// "29 March 2022".
  static func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// "3", "at least 21", "at most 20", "between 5 and 7", "about 20".
  static func range(_ range: CountRange) -> String {
    let words =
      switch (range.min, range.max) {
      case (let min?, let max?) where min == max: number(min)
      case (let min?, let max?): "between \(number(min)) and \(number(max))"
      case (let min?, nil): "at least \(number(min))"
      case (nil, let max?): "at most \(number(max))"
      case (nil, nil): "any number"
      }
    return range.isApproximate ? "about \(words)" : words
  }

  /// "2,935", "0.75".
  static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return String(value) }
    let digits = String(whole.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return (whole < 0 ? "-" : "") + grouped
  }

  /// "3", "at least 20 percent", "5 over a period": a count without what is counted.
  static func toldRange(_ count: Count) -> String {
    range(count.range) + (count.unit.map { " \($0)" } ?? "") + words(for: count.scope)
  }

  /// "killed", "injured (children)", "ceasefire violation": what is counted.
  static func counted(by count: Count) -> String {
    let what = count.effect?.words ?? count.measure ?? "counted"
    return count.of.map { "\(what) (\($0))" } ?? what
  }

  /// Unicode scalars of a quotation at its longest: on a page, where the JSON report has all of it.
  static let longQuote = 600

  /// A line of words at most: cut at a space, with an ellipsis.
  ///
  /// - Parameters:
  ///   - words: Words of any length; little more of them is read than is written.
  ///   - length: Unicode scalars at most.
  /// - Returns: The words, each stretch of white space one space.
  static func clipped(_ words: String, to length: Int = 90) -> String {
    var clipped = ""
    var (count, lastSpace, needsSpace) = (0, 0, false)
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = count > 0
        continue
      }
      if count >= length {
        let end = needsSpace || lastSpace == 0 ? clipped.utf8.count : lastSpace
        return String(decoding: clipped.utf8.prefix(end), as: UTF8.self) + "…"
      }
      if needsSpace {
        lastSpace = clipped.utf8.count
        clipped.unicodeScalars.append(" ")
        count += 1
        needsSpace = false
      }
      clipped.unicodeScalars.append(scalar)
      count += 1
    }
    return clipped
  }

  /// The beginning of a text of several lines, with an ellipsis where it goes on.
  static func prefix(_ text: String, to length: Int) -> String {
    let scalars = text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex)
    return end.map { $0 < scalars.endIndex ? String(text[..<$0]) + "…" : text } ?? text
  }

  /// "3 injured", "at least 2,000 ceasefire violations", "5 percent".
  static func count(_ count: Count) -> String {
    let of = count.of.map { " \($0)" } ?? ""
    let what = count.effect?.words ?? count.measure ?? ""
    let unit = count.unit.map { " \($0)" } ?? ""
    return "\(range(count.range))\(unit)\(of) \(what)\(words(for: count.scope))".trimmingSpaces
  }

  private static func words(for scope: CasualtyScope?) -> String {
    switch scope {
    case .total: " in all"
    case .period: " over a period"
    case .additional: " more"
    case nil: ""
    }
  }

  /// "A1": reliability and credibility after the Admiralty system.
  static func grade(_ source: Source) -> String {
    "\(source.reliability.rawValue)\(source.credibility.rawValue)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var trimmed = self[...]
    while trimmed.first == " " { trimmed.removeFirst() }
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
