internal import TextAnalysis

extension TimeRule {
  /// Years alone: "1998", "fiscal 1998", "early 2014", "1998-99".
  static let year = TimeRule("year") { scanner, head in
    guard let digits = scanner.digits(head), digits.count == 4,
      (1000...2100).contains(digits.value), YearAlone(scanner, head).isYear
    else { return nil }
    var start = head
    var end = head + 1
    if scanner.isWord(start - 1, WordKeys.year), case .fiscal? = scanner.word(start - 2) {
      start -= 2
    } else if case .fiscal? = scanner.word(start - 1) {
      start -= 1
    }
    let left = scanner.left(of: start)
    guard left.direction == nil else { return nil }
    let first = Meaning.wholeYear(digits.value)
    guard let first else { return nil }
    var meaning = first
    if scanner.isTightDash(end), let next = scanner.digits(end + 1),
      let last = YearAlone.end(of: digits.value, next), let period = Meaning.wholeYear(last)
    {
      meaning = .range(first, period)
      end += 2
    }
    return Reading(left.start..<end, meaning, modifier: left.edge.map(Modifier.edge))
  }

  /// Decades: "the 1980s", "the late 1990s", "the '60s".
  static let decade = TimeRule("decade") { scanner, head in
    guard let (decade, start) = scanner.decade(head) else { return nil }
    let left = scanner.left(of: start)
    guard left.direction == nil, let period = CalendarPeriod(.decade, decade) else { return nil }
    let end = scanner.digits(head) == nil ? head + 1 : head + 2
    return Reading(
      left.start..<end, .period(period), modifier: left.edge.map(Modifier.edge))
  }
}

extension Meaning {
  static func wholeYear(_ year: Int) -> Meaning? {
    CalendarPeriod(year: year).map(Meaning.period)
  }
}

extension TimeScanner {
  /// "The 1970's", "the mid-1970's".
  private func isDecadeWithClitic(_ index: Int) -> Bool {
    guard isWord(index + 1, WordKeys.clitic) else { return false }
    if isThe(index - 1) { return true }
    if case .edge? = word(index - 1) { return true }
    return isTightDash(index - 1) && word(index - 2) == .edge(.mid)
  }

  /// "1980s" or "'80s": years since the start of our era by ten, and the first token.
  func decade(_ index: Int) -> (decade: Int, start: Int)? {
    if let year = digits(index), year.count == 4, year.value % 10 == 0, isDecadeWithClitic(index) {
      return (year.value / 10, index)
    }
    guard tokens.indices.contains(index), tokens[index].kind == .alphanumeric else { return nil }
    let (from, to) = (Int(tokens[index].start), Int(tokens[index].end))
    guard byte(to - 1) == UInt8(ascii: "s"), byte(to - 2) == UInt8(ascii: "0"),
      let digits = digits(from: from, to: to - 1)
    else { return nil }
    if digits.count == 4, (1000...2100).contains(digits.value) {
      return (digits.value / 10, index)
    }
    guard digits.count == 2, isApostrophe(index - 1), tokens[index].gap == .none else { return nil }
    return ((digits.value < 30 ? 2000 + digits.value : 1900 + digits.value) / 10, index - 1)
  }
}
