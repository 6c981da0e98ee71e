internal import ClaimModel
internal import TextAnalysis

/// Turns what expressions say into days, in text order.
struct Resolver {
  /// The day that relative expressions count from; nil when unknown.
  let anchor: Day?
  /// The time that the story has reached: the last calendar expression resolved.
  private(set) var story: CalendarPeriod?
  /// The year named last in a paragraph, and the token behind it.
  private var told: (year: Int, token: Int)?
  /// The day of a later expression in the sentence of a clock time.
  private var dayAhead: Resolved?
  private let tenses: TenseReader
  private let scanner: TimeScanner

  init(_ scanner: TimeScanner, anchor: Day?) {
    self.anchor = anchor
    self.scanner = scanner
    tenses = TenseReader(scanner)
  }

  /// Resolves all expressions of a text.
  mutating func resolve(_ readings: [Reading]) -> [Resolved] {
    var all: [Resolved] = []
    all.reserveCapacity(readings.count)
    for index in readings.indices {
      let reading = readings[index]
      if reading.meaning == .timeOfDay { dayAhead = self.day(behind: index, readings) }
      let resolved = resolve(reading.meaning, reading.tokens)
      if resolved.kind == .date, let period = resolved.period {
        story = period
        remember(reading, period)
      }
      all.append(resolved)
    }
    return all
  }

  /// The next expression of the sentence when it is a day: "at 10:35 (0735 GMT) Friday".
  private func day(behind index: Int, _ readings: [Reading]) -> Resolved? {
    let limit = min(readings.count, index + 3)
    for next in readings[index + 1..<limit] where next.meaning != .timeOfDay {
      guard next.tokens.lowerBound - readings[index].tokens.upperBound < 8 else { return nil }
      let resolved = resolveAlone(next)
      return resolved.period?.unit == .day ? resolved : nil
    }
    return nil
  }

  /// Keeps the year that a date names, until the paragraph ends or goes back to the present.
  private mutating func remember(_ reading: Reading, _ period: CalendarPeriod) {
    switch reading.meaning {
    case .named(.month, .year(let year), _) where isTold(reading):
      told = (year, reading.tokens.upperBound)
    case .period(let period) where period.unit == .year && isTold(reading):
      told = (period.index, reading.tokens.upperBound)
    case .named(_, .open, nil) where told?.year == period.firstDay.civil.year:
      told?.token = reading.tokens.upperBound
    default: told = nil
    }
  }

  /// "In 1998" tells of that year; "since 1998" and "the 1998 law" do not.
  private func isTold(_ reading: Reading) -> Bool {
    scanner.word(reading.tokens.lowerBound - 1) == .link(.in)
  }

  /// Whether an expression stands at the start of its sentence: "In March …", "That spring …".
  private func opensSentence(_ index: Int) -> Bool {
    let sentence = scanner.text.sentences[scanner.text.sentence(ofToken: index)].tokens
    return index - sentence.lowerBound <= 2
  }

  /// The remembered year, while the paragraph goes on and at the start of a sentence.
  private func toldYear(at index: Int) -> Int? {
    guard let told, index >= told.token, index - told.token < 60, opensSentence(index) else {
      return nil
    }
    for token in told.token..<min(index, scanner.tokens.count)
    where scanner.tokens[token].gap == .paragraph {
      return nil
    }
    return told.year
  }

  /// Resolves one expression by itself.
  func resolveAlone(_ reading: Reading) -> Resolved {
    resolve(reading.meaning, reading.tokens)
  }

  private func resolve(_ meaning: Meaning, _ tokens: Range<Int>) -> Resolved {
    switch meaning {
    case .period(let period): return Resolved(period)
    case .named(let name, let year, let direction):
      return named(name, year, direction, tokens)
    case .unit(let unit, let direction): return self.unit(unit, direction, tokens)
    case .deictic(let days):
      guard let anchor else { return Resolved(.date, days == 0 ? "PRESENT_REF" : "XXXX-XX-XX") }
      return Resolved(CalendarPeriod(anchor.adding(days: days)))
    case .shift(let amount, let offset): return shift(amount, offset)
    case .stretch(let amount, let direction): return stretch(amount, direction)
    case .ordinal(let number, let unit, let parent):
      guard let parent else { return Resolved(.date, "XXXX-XX-XX") }
      return ordinal(number, unit, in: resolve(parent, tokens))
    case .around(let unit, let inner):
      let inner = resolve(inner, tokens)
      guard let day = inner.interval?.earliest, let period = CalendarPeriod(unit, containing: day)
      else { return inner }
      return Resolved(period)
    case .from(let inner, let amount, let isAfter):
      return from(resolve(inner, tokens), amount, isAfter)
    case .range(let first, let last): return range(resolve(first, tokens), resolve(last, tokens))
    case .amount(let amount): return Resolved(.duration, amount.value)
    case .set(let value): return Resolved(.set, value)
    case .vague(let vague):
      return Resolved(
        .date, vague.rawValue, vague == .present ? anchor.map { DayInterval($0) } : nil)
    case .timeOfDay: return anchorDay
    }
  }

  /// The day that a clock time without a date belongs to.
  private var anchorDay: Resolved {
    if let dayAhead { return dayAhead }
    if let story, story.unit == .day { return Resolved(story) }
    guard let anchor else { return Resolved(.date, "XXXX-XX-XX") }
    return Resolved(CalendarPeriod(anchor))
  }

  private func named(
    _ name: CalendarName, _ year: YearChoice, _ direction: Direction?, _ tokens: Range<Int>
  ) -> Resolved {
    let reach: Int
    switch name {
    case .day: reach = isAttribute(tokens) ? 0 : 5
    case .month, .season: reach = isAttribute(tokens) ? 0 : 14
    default: reach = 24
    }
    let chooser = YearChooser(
      anchor: anchor, story: story, toldYear: toldYear(at: tokens.lowerBound)
    ) { tenses.tense(of: tokens, within: reach) }
    return chooser.resolve(name, year, direction)
  }

  /// An article or possessive before and a noun behind ("the March vote") tell no tense.
  private func isAttribute(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound
    guard scanner.isArticle(before) || scanner.isWord(before, WordKeys.clitic),
      after < scanner.tokens.count
    else { return false }
    return scanner.tokens[after].kind == .word && scanner.tokens[after].gap == .space
  }

  private func range(_ first: Resolved, _ last: Resolved) -> Resolved {
    guard let start = first.interval?.earliest, let end = last.interval?.latest else {
      return first
    }
    return Resolved(
      .date, "\(first.value)/\(last.value)", DayInterval(earliest: start, latest: end),
      period: last.period)
  }

  // MARK: Units

  private func unit(_ unit: CalendarUnit, _ direction: Direction, _ tokens: Range<Int>) -> Resolved
  {
    let isFromStory: Bool
    switch direction {
    case .that, .previous, .following, .same: isFromStory = true
    case .next: isFromStory = unit == .day
    case .definite: isFromStory = story?.unit == unit
    default: isFromStory = false
    }
    guard let base = isFromStory ? story?.firstDay ?? anchor : anchor,
      let here = CalendarPeriod(unit == .fortnight ? .week : unit, containing: base)
    else { return Resolved(.date, Resolver.open(unit)) }
    if unit == .weekend, !isFromStory { return weekend(here, direction, tokens) }
    let moved = here.adding(steps(direction))
    return moved.map { Resolved($0) } ?? Resolved(.date, Resolver.open(unit))
  }

  private func steps(_ direction: Direction) -> Int {
    switch direction {
    case .last, .past, .previous, .recent: -1
    case .next, .coming, .following: 1
    case .this, .that, .same, .definite: 0
    }
  }

  /// "The weekend" is the one before on weekdays, unless the clause speaks of what is to come.
  private func weekend(
    _ here: CalendarPeriod, _ direction: Direction, _ tokens: Range<Int>
  ) -> Resolved {
    let isWeekday = (anchor?.weekday ?? 6) < 6
    var step = steps(direction)
    if direction == .this, isWeekday, tenses.tense(of: tokens) == .past { step = -1 }
    if direction == .next, isWeekday, tenses.tense(of: tokens) == .past { step = 0 }
    return Resolved(here.adding(step) ?? here)
  }

  /// The value of a unit that nothing anchors.
  static func open(_ unit: CalendarUnit) -> String {
    switch unit {
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXXX"
    case .century: "XXXX"
    default: "XXXX-XX-XX"
    }
  }
}
