internal import ClaimModel
internal import TextAnalysis

/// Finds the days of "two days after the 24 February invasion" and "a week after the truce".
///
/// The event's date is taken from the phrase itself, or from an earlier expression that stands
/// beside the same noun. The TIMEX3 value stays the length; the interval is the day meant.
struct EventAnchors {
  private let scanner: TimeScanner
  /// Nouns near the days told so far.
  private var days: [UInt64: DayInterval] = [:]
  /// Days told of the events of the list, by their number there.
  private var events: [Int: DayInterval] = [:]
  /// How many tokens a noun may stand from its date.
  private static let reach = 8

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// Fills in the intervals of lengths that count from an event.
  mutating func apply(_ readings: [Reading], to mentions: inout [TimeMention]) {
    for index in mentions.indices {
      let next = index + 1 < mentions.count ? mentions[index + 1] : nil
      switch readings[index].meaning {
      case .amount(let amount):
        if let period = period(amount, mentions[index], next) {
          mentions[index].reference.interval = period.interval
        }
      case .besideEvent(let amount, _):
        if let period = period(amount, mentions[index], next) {
          mentions[index].reference.interval = period.interval
          mentions[index].reference.value = period.value
        }
      default: break
      }
      remember(mentions[index])
    }
  }

  private func period(
    _ amount: TimeAmount, _ mention: TimeMention, _ next: TimeMention?
  ) -> CalendarPeriod? {
    let end = mention.tokens.upperBound
    guard case .offset(let offset)? = scanner.word(end), offset == .after || offset == .before,
      let event = event(end + 1, next),
      let base = offset == .after ? event.latest : event.earliest
    else { return nil }
    return Resolver.move(base, amount, offset == .after ? 1 : -1)
  }

  /// The days of the event named from a token on.
  private func event(_ start: Int, _ next: TimeMention?) -> DayInterval? {
    if let next, (0...5).contains(next.tokens.lowerBound - start), isDay(next),
      (start..<next.tokens.lowerBound).allSatisfy({ scanner.tokens[$0].kind == .word })
    {
      return next.reference.interval
    }
    guard
      scanner.isThe(start) || scanner.word(start) == .direction(.that)
        || scanner.isIn(EventAnchors.possessives, start)
    else { return nil }
    for index in start + 1..<min(start + 4, scanner.tokens.count) {
      guard scanner.tokens[index].kind == .word, scanner.word(index) == nil else { break }
      if let days = told(scanner.tokens[index]) { return days }
    }
    return nil
  }

  private func isSpeech(_ index: Int) -> Bool { scanner.isIn(EventAnchors.speech, index) }

  private static let speech = WordSet(words: [
    "said", "says", "told", "announced", "reported", "added", "statement",
  ])

  private static let possessives = WordSet(words: ["his", "her", "its", "their"])

  /// The days told of a noun, or of another word for the same event.
  private func told(_ token: Token) -> DayInterval? {
    if let days = days[token.key] { return days }
    guard let word = EventWord.words[token], word.isNoun else { return nil }
    return events[word.event]
  }

  private func isDay(_ mention: TimeMention) -> Bool {
    mention.reference.kind == .date && (mention.reference.interval?.dayCount ?? 99) <= 7
  }

  /// Keeps the nouns around a day.
  private mutating func remember(_ mention: TimeMention) {
    guard isDay(mention), let interval = mention.reference.interval else { return }
    let sentence = scanner.text.sentences[
      scanner.text.sentence(ofToken: mention.tokens.lowerBound)
    ].tokens
    // "The police said Monday" dates what was said, and no event.
    if (1...2).contains(where: { isSpeech(mention.tokens.lowerBound - $0) })
      || isSpeech(mention.tokens.upperBound)
    {
      return
    }
    let start = max(sentence.lowerBound, mention.tokens.lowerBound - EventAnchors.reach)
    let end = min(sentence.upperBound, mention.tokens.upperBound + EventAnchors.reach)
    for index in start..<end where scanner.tokens[index].kind == .word {
      let token = scanner.tokens[index]
      guard token.shape == .lower, token.count > 3, scanner.word(index) == nil else { continue }
      if days[token.key] == nil { days[token.key] = interval }
      if let event = EventWord.words[token]?.event, events[event] == nil {
        events[event] = interval
      }
    }
  }
}
