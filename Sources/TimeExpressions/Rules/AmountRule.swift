internal import TextAnalysis

extension TimeRule {
  /// Lengths of time: "three days", "a five-hour visit", "two weeks ago", "the past 20 years".
  static let amount = TimeRule("amount of time") { scanner, head in
    AmountReader(scanner, head)?.reading()
  }
}

/// Reads a number of units and what it is counted from.
struct AmountReader {
  private let scanner: TimeScanner
  private let head: Int
  private let unit: CalendarUnit
  private let isPlural: Bool

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
    guard !isAge(said), !isOrdinalSecond(said), !isScore(said), !isIdiom(said) else { return nil }
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

  /// "44-year-old", "10 years old", "aged 10 years", "years of age".
  ///
  /// An age describes somebody or something and is left alone, also that of a thing ("a 3-week-old
  /// strike"); TIMEX3 has it as a DURATION only where nothing but the length is told, as in
  /// "decades-old".
  private func isAge(_ said: AmountReading) -> Bool {
    let next = scanner.isDash(head + 1) ? head + 2 : head + 1
    if case .age? = scanner.word(next) { return true }
    return scanner.isOf(head + 1) && scanner.isWord(head + 2, AmountReader.age)
      || scanner.isWord(said.start - 1, WordKeys.aged)
  }

  private static let back = WordKey.of("back")
  private static let age = WordKey.of("age")

  /// "The 1988 quarter": one unit and its year.
  private func isYear(_ said: AmountReading) -> Bool {
    !isPlural && !said.isHyphenated && (said.count ?? 0) >= 1900
      && scanner.digits(said.start)?.count == 4
  }

  /// "a second", "one second later" is a time only with digits or words of number.
  private func isOrdinalSecond(_ said: AmountReading) -> Bool {
    unit == .second && !isPlural && (said.isArticle || !said.isSaid)
  }

  /// "One day he came": no length unless something counts from it.
  private func isSomeDay(_ said: AmountReading, _ end: Int) -> Bool {
    guard scanner.isWord(head - 1, WordKeys.one), said.start == head - 1, !said.isHyphenated,
      !unit.isClock, !isAnchored(end)
    else { return false }
    if scanner.isMark(end, ",") { return !isLength(end) }
    return unit == .day && scanner.startsSentence(said.start)
  }

  /// "the first quarter 10 minutes"; "a 4-day": nothing to exclude but money and decimals.
  private func isScore(_ said: AmountReading) -> Bool {
    scanner.isMoney(said.start)
  }

  /// "24 hours a day", "seven days a week": always.
  private func isIdiom(_ said: AmountReading) -> Bool {
    guard isPlural, case .article(isDefinite: false)? = scanner.word(head + 1),
      case .unit? = scanner.word(head + 2)
    else { return false }
    return said.count == 24 || said.count == 7
  }

  /// "a year and a half", "an hour and a half".
  private func andAHalf(_ end: Int) -> Int? {
    guard scanner.word(end) == .signal(.and), scanner.isArticle(end + 1),
      scanner.isWord(end + 2, WordKeys.half)
    else { return nil }
    return end + 3
  }

  // MARK: What it is counted from

  private func offset(_ end: Int) -> (Offset, Int)? {
    guard scanner.isJoined(end) else { return nil }
    if case .offset(let offset)? = scanner.word(end) {
      switch offset {
      case .ago, .hence, .earlier, .later: return (offset, end + 1)
      case .before, .after: return nil
      }
    }
    if scanner.isWord(end, WordKeys.from), case .reference(.present)? = scanner.word(end + 1) {
      return (.hence, end + 2)
    }
    if scanner.isWord(end, AmountReader.back), scanner.endsPhrase(end + 1) {
      return (.ago, end + 1)
    }
    return nil
  }

  /// Whether "before", "after", "ago" and the like follow.
  private func isAnchored(_ end: Int) -> Bool {
    if case .offset? = scanner.word(end) { return scanner.isJoined(end) }
    return offset(end) != nil
  }

  /// "the past two weeks", "the next three days", "the first nine months".
  private func stretch(_ said: AmountReading, _ amount: TimeAmount, _ end: Int) -> Reading? {
    guard scanner.isJoined(said.start), !said.isArticle else { return nil }
    if case .direction(let direction)? = scanner.word(said.start - 1), direction != .same,
      direction != .that, direction != .this
    {
      let start = said.start - (scanner.isThe(said.start - 2) ? 2 : 1)
      if scanner.isOf(start - 1), case .every? = scanner.word(start - 2) {
        let set = TimeSet(TimeAmount(count: 1, unit: unit).value, quant: .each)
        return Reading(start..<end, .set(set))
      }
      return Reading(start..<end, .stretch(amount, direction))
    }
    return part(said, amount, end)
  }

  /// "The first nine months", "the final two weeks of 1998".
  private func part(_ said: AmountReading, _ amount: TimeAmount, _ end: Int) -> Reading? {
    let before = said.start - 1
    guard said.isSaid, isPlural, !said.isHyphenated, scanner.isJoined(said.start),
      scanner.ordinal(before) == 1 || scanner.isIn(AmountReader.finals, before)
    else { return nil }
    let start = scanner.isThe(before - 1) ? before - 1 : before
    let number = scanner.ordinal(before) == 1 ? 1 : -1
    if scanner.isOf(end), let parent = scanner.parent(end + 1) {
      return Reading(
        start..<parent.tokens.upperBound, .ordinal(number, .amount(amount), of: parent.meaning))
    }
    return Reading(start..<end, .amount(amount))
  }

  private static let finals = WordSet(words: ["final", "closing", "opening"])

  // MARK: Rates and lengths

  /// "twice a week", "$3 billion a year": how often, not how long.
  private func rate(_ said: AmountReading, _ end: Int) -> Reading? {
    guard said.isArticle, scanner.isJoined(said.start), said.start > 0 else { return nil }
    let before = said.start - 1
    let isRate: Bool
    if case .times? = scanner.word(before) {
      isRate = true
    } else {
      isRate =
        offset(end) == nil && !isAnchored(end)
        && (isCounted(before, said.start) || scanner.held(before: said.start, in: unit) != nil)
    }
    guard isRate, !scanner.isSpeed(before: said.start) else { return nil }
    let value = TimeAmount(count: 1, unit: unit).value
    if let held = scanner.held(before: said.start, in: unit) {
      return Reading(held.start..<end, .set(TimeSet(value, quant: nil, freq: held.freq)))
    }
    if let times = scanner.times(before: said.start) {
      return Reading(times.start..<end, .set(TimeSet(value, quant: nil, freq: times.freq)))
    }
    return Reading(said.start..<end, .set(TimeSet(value)))
  }

  /// A number or a counted noun before the article: "$3 billion a year", "hundreds of calls a day".
  private func isCounted(_ before: Int, _ start: Int) -> Bool {
    if scanner.numeral(endingAt: start)?.kind == .cardinal || scanner.tokens[before].kind == .symbol
    {
      return true
    }
    guard scanner.tokens[before].kind == .word, scanner.word(before) == nil else { return false }
    for end in max(1, before - 2)...max(1, before) {
      if let numeral = scanner.numeral(endingAt: end), numeral.kind == .cardinal { return true }
      if scanner.isOf(end - 1), scanner.isIn(AmountReader.groups, end - 2) {
        return true
      }
    }
    return false
  }

  private static let groups = WordSet(words: ["dozens", "scores", "hundreds", "thousands"])

  /// Units that an article makes a length anywhere.
  private var isRareUnit: Bool {
    unit.isClock || unit == .month || unit == .fortnight || unit == .decade || unit == .century
  }

  /// "for a week", "within a day", "lasted a month": an article alone makes a length only there.
  private func isLength(_ end: Int) -> Bool {
    let (start, modifier) = scanner.roughness(before: head - 1)
    if modifier != nil { return true }
    switch scanner.word(start - 1) {
    case .link(.for)?, .link(.within)?, .link(.in)?, .signal?, .offset?: return true
    default: return isRareUnit
    }
  }
}
