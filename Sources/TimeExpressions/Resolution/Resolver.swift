internal import ClaimModel
internal import TextAnalysis

/// Turns what expressions say into days, in text order.
struct Resolver {
  /// The day that relative expressions count from; nil when unknown.
  private(set) var anchor: Day?
  /// Month and day of a dateline whose year nothing tells.
  private(set) var yearless: (month: Int, day: Int)?
  /// The times told so far.
  var story = Story()
  /// The year that a paragraph tells of, and the token behind the expression that said so.
  var told: (year: Int, token: Int)?
  /// The day of a later expression in the sentence of a clock time.
  private var dayAhead: Resolved?
  /// Past or future as the expression before has it, where no verb stands between the two.
  private var sharedTense: Tense?
  let tenses: TenseReader
  let scanner: TimeScanner

  init(_ scanner: TimeScanner, anchor: Anchor) {
    if case .day(let day) = anchor { self.anchor = day }
    if case .yearless(let month, let day) = anchor { yearless = (month, day) }
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
      sharedTense = index > 0 ? tense(from: readings[index - 1], all[index - 1], to: reading) : nil
      let resolved =
        (quoted(index, readings, all) ?? resolve(reading.meaning, reading.tokens)).insideCalendar
      if resolved.kind == .date, let period = resolved.period { tell(reading, period) }
      all.append(resolved)
    }
    return all
  }

  /// "The vote on 20 August, with a second round on 3 September": both lie ahead.
  private func tense(from first: Reading, _ resolved: Resolved, to second: Reading) -> Tense? {
    guard let anchor, case .named(let name, .open, nil) = second.meaning,
      case .named(let firstName, .open, nil) = first.meaning, name.isDate, firstName.isDate,
      second.tokens.lowerBound - first.tokens.upperBound < 12, let period = resolved.period,
      first.tokens.upperBound <= second.tokens.lowerBound,
      scanner.text.sentence(ofToken: first.tokens.lowerBound)
        == scanner.text.sentence(ofToken: second.tokens.lowerBound),
      !tenses.hasVerb(in: first.tokens.upperBound..<second.tokens.lowerBound)
    else { return nil }
    return period.firstDay > anchor ? .future : period.lastDay < anchor ? .past : nil
  }

  /// What an expression means on the day when its words were spoken; nil when nothing tells.
  private func quoted(_ index: Int, _ readings: [Reading], _ all: [Resolved]) -> Resolved? {
    guard readings[index].isRelative,
      let said = SpeakerDay(scanner).reading(for: index, readings)
    else { return nil }
    let dated = said < index ? all[said] : resolveAlone(readings[said])
    guard let period = dated.period, period.unit == .day else { return nil }
    var speaker = self
    speaker.anchor = period.firstDay
    return speaker.resolveAlone(readings[index])
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

  /// A day counted from a dateline without a year, where every year gives the same.
  func open(_ days: Int) -> Resolved? {
    guard let yearless, let common = Day(year: 2001, month: yearless.month, day: yearless.day),
      let leap = Day(year: 2004, month: yearless.month, day: yearless.day)
    else { return nil }
    let (one, two) = (common.adding(days: days).civil, leap.adding(days: days).civil)
    guard one.month == two.month, one.day == two.day else { return nil }
    return Resolved(
      .date, YearChooser.open(.day(month: one.month, day: one.day)))
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
      guard let anchor else {
        return open(days) ?? Resolved(.date, days == 0 ? "PRESENT_REF" : "XXXX-XX-XX")
      }
      return Resolved(CalendarPeriod(anchor.adding(days: days)))
    case .shift(let amount, let offset): return shift(amount, offset, tokens)
    case .stretch(let amount, let direction): return stretch(amount, direction)
    case .ordinal(let number, let unit, let parent):
      guard let parent else { return Resolved(.date, "XXXX-XX-XX") }
      return ordinal(number, unit, in: resolve(parent, tokens))
    case .around(let unit, let inner):
      let inner = resolve(inner, tokens)
      guard let day = inner.interval?.earliest, let period = CalendarPeriod(unit, containing: day)
      else { return inner }
      return Resolved(period)
    case .starting(let unit, let inner): return starting(unit, resolve(inner, tokens))
    case .yearBack(let unit): return yearBack(unit)
    case .turn(let unit): return turn(of: unit)
    case .from(let inner, let amount, let isAfter):
      if case .deictic = inner, let day = resolve(inner, tokens).period?.firstDay,
        let far = Resolver.distance(day, amount, isAfter ? 1 : -1)
      {
        return Resolved(CalendarPeriod(far))
      }
      if case .unit(let unit, .this) = inner, let day = resolve(inner, tokens).period?.firstDay,
        let far = Resolver.distance(day, amount, isAfter ? 1 : -1),
        let period = CalendarPeriod(unit, containing: far)
      {
        return Resolved(period)
      }
      return from(resolve(inner, tokens), amount, isAfter)
    case .besideEvent: return Resolved(.date, Resolver.open(.day))
    case .range(let first, let last): return range(resolve(first, tokens), resolve(last, tokens))
    case .amount(let amount): return Resolved(.duration, amount.value)
    case .set(let set): return Resolved(.set, set.value)
    case .vague(let vague):
      return Resolved(
        .date, vague.rawValue, vague == .present ? anchor.map { DayInterval($0) } : nil)
    case .timeOfDay: return anchorDay
    }
  }

  /// The day that a clock time without a date belongs to.
  private var anchorDay: Resolved {
    if let dayAhead { return dayAhead }
    if let last = story.last, last.period.unit == .day { return Resolved(last.period) }
    guard let anchor else { return Resolved(.date, "XXXX-XX-XX") }
    return Resolved(CalendarPeriod(anchor))
  }

  private func named(
    _ name: CalendarName, _ year: YearChoice, _ direction: Direction?, _ tokens: Range<Int>
  ) -> Resolved {
    let direction = direction ?? onwards(name, tokens)
    let reach: Int
    switch name {
    case .day: reach = isAttribute(tokens) ? 0 : 16
    case .month, .season: reach = isAttribute(tokens) ? 0 : 14
    default: reach = 24
    }
    if year == .open, let direction, anchor == nil || direction == .following || direction == .that,
      case .weekday = name, reference(for: name) == nil,
      let setting = story.setting(at: tokens.lowerBound),
      let value = Story.value(of: .day, within: setting)
    {
      return Resolved(.date, value, setting.interval)
    }
    let chooser = YearChooser(
      anchor: anchor, story: reference(for: name), toldYear: toldYear(at: tokens.lowerBound)
    ) {
      let tense = sharedTense ?? tenses.tense(of: tokens, within: reach)
      return tense == .unknown && isLimit(name, tokens.lowerBound - 1) ? .future : tense
    }
    return chooser.resolve(name, year, direction)
  }

  /// "They came back on the Saturday": the one after the day that the story has reached.
  private func onwards(_ name: CalendarName, _ tokens: Range<Int>) -> Direction? {
    guard case .weekday = name, scanner.isThe(tokens.lowerBound - 1), !isAttribute(tokens),
      story.last?.period.unit == .day, tenses.tense(of: tokens) == .past
    else { return nil }
    return .following
  }

  /// "Until Friday", "by Monday": ahead where no verb says otherwise.
  private func isLimit(_ name: CalendarName, _ index: Int) -> Bool {
    guard case .weekday = name else { return false }
    switch scanner.word(index) {
    case .signal(.until)?, .signal(.by)?: return true
    default: return scanner.isIn(TenseReader.starters, index)
    }
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
}
