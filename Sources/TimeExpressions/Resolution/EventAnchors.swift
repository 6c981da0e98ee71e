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
      if case .amount(let amount) = readings[index].meaning {
        let next = index + 1 < mentions.count ? mentions[index + 1] : nil
        if let interval = interval(amount, mentions[index], next) {
          mentions[index].reference.interval = interval
        }
      }
      remember(mentions[index])
    }
  }

  private func interval(
    _ amount: TimeAmount, _ mention: TimeMention, _ next: TimeMention?
  ) -> DayInterval? {
    let end = mention.tokens.upperBound
    guard case .offset(let offset)? = scanner.word(end), offset == .after || offset == .before,
      let event = event(end + 1, next),
      let base = offset == .after ? event.latest : event.earliest,
      let moved = Resolver.move(base, amount, offset == .after ? 1 : -1)
    else { return nil }
    return moved.interval
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
    let start = max(0, mention.tokens.lowerBound - EventAnchors.reach)
    let end = min(scanner.tokens.count, mention.tokens.upperBound + EventAnchors.reach)
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
