internal import ClaimModel
internal import TextAnalysis

extension Resolver {
  /// Takes a resolved expression into the story.
  mutating func tell(_ reading: Reading, _ period: CalendarPeriod) {
    let before = reading.tokens.lowerBound - 1
    // "The quarter ended Sept. 30", "since 1979": said beside what is told.
    if scanner.isWord(before, WordKeys.ended) || scanner.isWord(before, WordKeys.ending) { return }
    if scanner.word(before) == .signal(.since), period.unit != .day { return }
    if reading.looksBack || isComparison(reading) { return }
    // A period that is not over is where the news takes place, and no frame of its own.
    let isOver = anchor.map { period.lastDay < $0 } ?? true
    let opens = isOver && (isTold(reading) || isAdverb(reading))
    story.tell(period, at: reading.tokens.upperBound, opensFrame: opens)
    remember(reading, period)
  }

  /// Keeps the year of the paragraph, until it ends or goes back to the present.
  private mutating func remember(_ reading: Reading, _ period: CalendarPeriod) {
    let year = period.firstDay.civil.year
    let end = reading.tokens.upperBound
    switch reading.meaning {
    case .named(.month, .year, _) where isTold(reading),
      .named(.season, .year, _) where isTold(reading),
      .named(.day, .year, _) where !scanner.isArticle(reading.tokens.lowerBound - 1):
      told = (year, end)
    case .period(let period) where period.unit == .year && isTold(reading):
      told = (period.index, end)
    case .unit(.year, .last) where opensSentence(reading.tokens.lowerBound):
      told = (year, end)
    case .named(_, .open, nil) where told?.year == year:
      told?.token = end
    case .named(_, .open, .following?), .named(_, .open, .that?), .unit(_, .following),
      .unit(_, .that), .unit(_, .same), .shift(_, .later), .unit(_, .next):
      if told != nil { told = (year, end) }
    case .period, .named(_, .year, _): break
    default: told = nil
    }
  }

  /// "From a year earlier": a period said only to compare with the one told.
  private func isComparison(_ reading: Reading) -> Bool {
    guard case .shift(let amount, let offset) = reading.meaning, amount.unit == .year else {
      return false
    }
    return (offset == .ago || offset == .earlier) && compared(reading.tokens) != nil
  }

  /// "He quit last October", "that spring": no word joins it to a noun.
  private func isAdverb(_ reading: Reading) -> Bool {
    guard case .direction? = scanner.word(reading.tokens.lowerBound) else { return false }
    switch scanner.word(reading.tokens.lowerBound - 1) {
    case .link?, .signal?, .article?, .offset?: return false
    default: return !scanner.isWord(reading.tokens.upperBound, WordKeys.clitic)
    }
  }

  /// "In 1998" tells of that year; "since 1998" and "the 1998 law" do not.
  private func isTold(_ reading: Reading) -> Bool {
    let before = reading.tokens.lowerBound - 1
    switch scanner.word(before) {
    case .link(.in)?: return true
    case .link(.on)?, .signal(.by)?: return opensSentence(reading.tokens.lowerBound)
    default: return scanner.startsSentence(reading.tokens.lowerBound)
    }
  }

  /// Whether an expression stands at the start of its sentence: "In March …", "That spring …".
  private func opensSentence(_ index: Int) -> Bool {
    let sentence = scanner.text.sentences[scanner.text.sentence(ofToken: index)].tokens
    return index - sentence.lowerBound <= 2
  }

  /// The remembered year, while the paragraph goes on.
  ///
  /// A month counts as the year's at the start of a sentence, or in a sentence that began with it.
  func toldYear(at index: Int) -> Int? {
    guard let told, index >= told.token, index - told.token < 60 else { return nil }
    let sentence = scanner.text.sentences[scanner.text.sentence(ofToken: index)].tokens
    let isSame =
      sentence.contains(told.token - 1)
      && (told.token - sentence.lowerBound < 5 || index - told.token <= 3)
    guard index - sentence.lowerBound <= 2 || isSame else { return nil }
    for token in told.token..<min(index, scanner.tokens.count)
    where scanner.tokens[token].gap == .paragraph {
      return nil
    }
    return told.year
  }

  /// What a name with "that", "the following" or "the previous" goes on from.
  func reference(for name: CalendarName) -> CalendarPeriod? {
    switch name {
    case .weekday, .dayOfMonth: story.reference(for: .week)
    case .day: story.reference(for: .month) ?? story.last?.period
    default: story.last?.period
    }
  }
}

extension Reading {
  /// "The previous week", "a year earlier": said to look back from what is told.
  fileprivate var looksBack: Bool {
    switch meaning {
    case .unit(_, .previous), .named(_, _, .previous?), .shift(_, .earlier): true
    default: false
    }
  }
}
