internal import TextAnalysis

extension TimeRule {
  /// Lengths of time: "three days", "a five-hour visit", "two weeks ago", "the past 20 years".
  static let amount = TimeRule("amount of time") { scanner, head in
    AmountReader(scanner, head)?.reading()
  }
}

/// Reads a number of units and what it is counted from.
struct AmountReader {
  let scanner: TimeScanner
  let head: Int
  let unit: CalendarUnit
  let isPlural: Bool

  init?(_ scanner: TimeScanner, _ head: Int) {
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word else { return nil }
    if unit == .half || unit == .season { return nil }
    self.scanner = scanner
    self.head = head
    self.unit = unit
    isPlural = entry.isPlural
    if entry.isShort, scanner.numeral(endingAt: head)?.hasDigits != true { return nil }
  }

  func reading() -> Reading? {
    if scanner.isTightDash(head + 1), let extent = extent { return extent }
    guard var said = scanner.amount(before: head) ?? bare else { return nil }
    if said.isHyphenated, isPlural, unit != .year { return nil }
    if said.isArticle, scanner.isSpeed(before: said.start) { return nil }
    guard !isYear(said) else { return nil }
    guard !isAge(said), !isOrdinalSecond(said), !isMoney(said), !isIdiom(said) else { return nil }
    var end = head + 1
    if scanner.isTightDash(end), scanner.isWord(end + 1, WordKeys.long) { end += 2 }
    if let half = andAHalf(end) {
      end = half
      said.count = said.count.map { $0 + 0.5 }
    }
    guard !isSomeDay(said, end), !(scanner.isTightDash(end) && scanner.isOf(end + 1)) else {
      return nil
    }
    let amount = TimeAmount(count: said.count, unit: unit)
    if let several = several(said, amount, end) { return several }
    if let set = rate(said, end) { return set }
    if let reading = stretch(said, amount, end) { return reading }
    if said.isArticle, said.count == 1, !isLength(end), !isAnchored(end) { return nil }
    let (start, modifier) = scanner.roughness(before: said.start)
    if let (offset, after) = offset(end), !said.isHyphenated {
      return Reading(start..<after, .shift(amount, offset), modifier: modifier)
    }
    if let event = beforeExpression(said, amount, end) { return event }
    guard said.isSaid || isBareLength(end) else { return nil }
    return Reading(start..<end, .amount(amount), modifier: modifier)
  }

  /// "two to three weeks", "5-7 days", "between 2 and 3 hours", "a day or two", "a week or so".
  ///
  /// Of two numbers the larger counts, as an upper bound; "a day or two" is about a day.
  private func several(_ said: AmountReading, _ amount: TimeAmount, _ end: Int) -> Reading? {
    var (start, last) = (said.start, end)
    var modifier = Modifier.bound(isLower: false)
    if said.isArticle, scanner.word(end) == .signal(.or) {
      if !scanner.isWord(end + 1, WordKeys.so) {
        guard let more = scanner.numeral(startingAt: end + 1), more.kind == .cardinal,
          more.tokens.count == 1, more.value <= 4
        else { return nil }
      }
      modifier = .rough(.approximate)
      last = end + 2
    } else {
      guard !said.isArticle, let first = scanner.lowerCount(before: said.start),
        first.count < said.count ?? 0
      else { return nil }
      start = first.start
    }
    if let (offset, after) = offset(last), !said.isHyphenated {
      return Reading(start..<after, .shift(amount, offset), modifier: .rough(.approximate))
    }
    if case .direction(let direction)? = scanner.word(start - 1), direction != .this,
      direction != .that, direction != .same
    {
      let the = scanner.isThe(start - 2) ? start - 2 : start - 1
      return Reading(the..<last, .stretch(amount, direction), modifier: modifier)
    }
    return Reading(start..<last, .amount(amount), modifier: modifier)
  }

  /// "day-long", "decades-long", "a years-old dispute": a length without a number.
  private var extent: Reading? {
    guard scanner.amount(before: head)?.isArticle ?? true, !unit.isClock || unit == .hour else {
      return nil
    }
    let isLong = scanner.isWord(head + 2, WordKeys.long)
    guard isLong || (isPlural && scanner.word(head + 2) == .age) else { return nil }
    let amount = TimeAmount(count: isPlural ? nil : 1, unit: unit)
    return Reading(head..<head + 3, .amount(amount))
  }

  /// "weeks", "years" with no number.
  private var bare: AmountReading? {
    guard isPlural, unit != .second, unit != .quarter, unit != .weekend else { return nil }
    return AmountReading(start: head, count: nil, isSaid: false)
  }

  private func isBareLength(_ end: Int) -> Bool {
    guard scanner.isJoined(head) else { return false }
    if end > head + 1 { return true }
    if scanner.isTightDash(head + 1), scanner.isWord(head + 2, WordKeys.long) { return true }
    if isNearEvent(end) { return true }
    switch scanner.word(head - 1) {
    case .link(.for)?, .link(.within)?, .approximate?, .link(.in)?, .signal(.through)?:
      return !scanner.isOf(end)
    default:
      return false
    }
  }

  /// "In the weeks before the vote", "the years that followed".
  private func isNearEvent(_ end: Int) -> Bool {
    guard unit != .hour || !scanner.isThe(head - 1) else { return false }
    switch scanner.word(end) {
    case .offset(.before)?, .offset(.after)?: return true
    case .direction(.that)?:
      return scanner.isThe(head - 1) && scanner.isIn(AmountReader.follow, end + 1)
    case .signal(.since)?: return scanner.isThe(head - 1)
    default: return end < scanner.tokens.count && scanner.isIn(AmountReader.leading, end)
    }
  }

  private static let follow = WordSet(words: ["followed", "follow", "preceded", "passed"])
  private static let leading = WordSet(words: ["leading", "preceding", "following"])

  /// "The day before last Tuesday", "two weeks after Christmas": one date.
  private func beforeExpression(
    _ said: AmountReading, _ amount: TimeAmount, _ end: Int
  ) -> Reading? {
    guard said.count != nil, case .offset(let offset)? = scanner.word(end),
      offset == .before || offset == .after, let date = scanner.date(startingAt: end + 1)
    else { return nil }
    let start = said.start
    return Reading(
      start..<date.tokens.upperBound, .from(date.meaning, amount, isAfter: offset == .after))
  }

  /// "a year and a half", "an hour and a half".
  private func andAHalf(_ end: Int) -> Int? {
    guard scanner.word(end) == .signal(.and), scanner.isArticle(end + 1),
      scanner.isWord(end + 2, WordKeys.half)
    else { return nil }
    return end + 3
  }

  /// Units that an article makes a length anywhere.
  private var isRareUnit: Bool {
    unit.isClock || unit == .month || unit == .fortnight || unit == .decade || unit == .century
  }

  /// "for a week", "within a day", "lasted a month": an article alone makes a length only there.
  func isLength(_ end: Int) -> Bool {
    let (start, modifier) = scanner.roughness(before: head - 1)
    if modifier != nil { return true }
    switch scanner.word(start - 1) {
    case .link(.for)?, .link(.within)?, .link(.in)?, .signal?, .offset?: return true
    default: return isRareUnit
    }
  }
}
