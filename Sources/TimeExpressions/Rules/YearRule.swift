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
    if let bound = scanner.boundedYear(head, first) { return bound }
    var meaning = first
    if scanner.isTightDash(end) || scanner.isSeason(head), let next = scanner.digits(end + 1),
      let last = YearAlone.end(of: digits.value, next), let period = Meaning.wholeYear(last)
    {
      meaning = .range(first, period)
      end += 2
    }
    guard let last = scanner.fiscalYearEnd(end), start == head else {
      return Reading(left.start..<end, meaning, modifier: left.edge.map(Modifier.edge))
    }
    let hasArticle = left.edge == nil && scanner.isThe(left.start - 1)
    return Reading(
      (hasArticle ? left.start - 1 : left.start)..<last, meaning,
      modifier: left.edge.map(Modifier.edge))
  }

  /// "FY24", "FY2023-24": the year is one token with its letters.
  static let fiscalYear = TimeRule("fiscal year") { scanner, head in
    guard let number = scanner.fiscalYear(head), let first = Meaning.wholeYear(number) else {
      return nil
    }
    if scanner.isTightDash(head + 1) || scanner.isTight(head + 1, "/"),
      let next = scanner.digits(head + 2), let last = YearAlone.end(of: number, next),
      let period = Meaning.wholeYear(last)
    {
      return Reading(head..<head + 3, .range(first, period))
    }
    return Reading(head..<head + 1, first)
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
  /// The year of "FY24" and "FY2024", which are one token.
  func fiscalYear(_ index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    guard token.kind == .alphanumeric, token.count == 4 || token.count == 6,
      CaseFolding.fold(byte(Int(token.start))) == UInt8(ascii: "f"),
      CaseFolding.fold(byte(Int(token.start) + 1)) == UInt8(ascii: "y"),
      let digits = digits(from: Int(token.start) + 2, to: Int(token.end))
    else { return nil }
    return digits.count == 4 ? digits.value : TimeScanner.century(digits.value)
  }

  /// Where "fiscal year" ends that stands behind its number: "the 2023/24 financial year".
  fileprivate func fiscalYearEnd(_ index: Int) -> Int? {
    guard isJoined(index), isWord(index + 1, WordKeys.year), isJoined(index + 1) else { return nil }
    if case .fiscal? = word(index) { return index + 2 }
    return isIn(TimeScanner.fiscal, index) ? index + 2 : nil
  }

  private static let fiscal = WordSet(words: ["financial", "tax", "budget", "academic", "school"])

  /// "post-1991", "pre-1967": TIMEX3 `mod` AFTER and BEFORE.
  fileprivate func boundedYear(_ index: Int, _ year: Meaning) -> Reading? {
    guard isTightDash(index - 1), !isTightDash(index + 1) else { return nil }
    if isWord(index - 2, TimeScanner.post) {
      return Reading(index - 2..<index + 1, year, modifier: .beyond(isAfter: true))
    }
    guard isWord(index - 2, TimeScanner.pre) else { return nil }
    return Reading(index - 2..<index + 1, year, modifier: .beyond(isAfter: false))
  }

  private static let post = WordKey.of("post")
  private static let pre = WordKey.of("pre")

  /// A mark with no space around it.
  func isTight(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    isMark(index, mark) && tokens[index].gap == .none && index + 1 < tokens.count
      && tokens[index + 1].gap == .none
  }

  /// "2019/20", "2019/2020": two years in a row with a stroke between them.
  func isSeason(_ index: Int) -> Bool {
    guard let first = digits(index), first.count == 4, isTight(index + 1, "/"),
      let second = digits(index + 2), second.count == 2 || second.count == 4,
      !isMark(index - 1, "/"), !isMark(index + 3, "/") || tokens[index + 3].gap != .none
    else { return false }
    return YearAlone.end(of: first.value, second) == first.value + 1
  }

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
