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
      case .amount where isBeside(index, mentions):
        mentions[index].reference.interval = mentions[index - 1].reference.interval
      case .shift:
        if let next, isOpener(mentions[index], next), isDay(next) {
          mentions[index].reference.interval = next.reference.interval
        }
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

  /// "On 7 July, three weeks after the vote": the length leads back to the day told before it.
  private func isBeside(_ index: Int, _ mentions: [TimeMention]) -> Bool {
    guard index > 0, isDay(mentions[index - 1]), isOffset(mentions[index].tokens.upperBound) else {
      return false
    }
    let comma = mentions[index - 1].tokens.upperBound
    return scanner.isMark(comma, ",") && mentions[index].tokens.lowerBound == comma + 1
  }

  /// "Two decades later, on Sunday": the day told right behind is the one meant.
  private func isOpener(_ mention: TimeMention, _ next: TimeMention) -> Bool {
    let comma = mention.tokens.upperBound
    guard scanner.isMark(comma, ","), scanner.startsSentence(mention.tokens.lowerBound) else {
      return false
    }
    return scanner.word(comma + 1) == .link(.on) && next.tokens.lowerBound == comma + 2
  }

  private func isOffset(_ index: Int) -> Bool {
    guard case .offset(let offset)? = scanner.word(index) else { return false }
    return offset == .after || offset == .before
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
    var start = max(sentence.lowerBound, mention.tokens.lowerBound - EventAnchors.reach)
    var end = min(sentence.upperBound, mention.tokens.upperBound + EventAnchors.reach)
    // "On 7 July, three weeks after the vote": the vote was on another day.
    let (before, after) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if start < before, (start..<before).contains(where: isOffset) { start = before }
    if after < end, let first = (after..<end).first(where: isOffset) { end = first }
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
