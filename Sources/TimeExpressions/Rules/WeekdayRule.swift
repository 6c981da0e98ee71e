internal import TextAnalysis

extension TimeRule {
  /// Days of the week: "Friday", "last Friday", "early Monday morning", "Fridays".
  static let weekday = TimeRule("weekday") { scanner, head in
    guard let entry = scanner.entry(head), case .weekday(let weekday) = entry.word,
      scanner.isCapitalized(head), !entry.isShort || scanner.isShortWeekday(head)
    else { return nil }
    if scanner.isNamedWeekday(head) { return nil }
    if let set = scanner.set(of: .weekday(weekday), head, isPlural: entry.isPlural) { return set }
    if let reading = scanner.ordinal(.weekday(weekday), head) { return reading }
    let at = scanner.isThe(head + 1) ? head + 2 : head + 1
    if let day = scanner.ordinal(at), (1...31).contains(day), !entry.isPlural,
      at > head + 1 || scanner.tokens[at].kind == .alphanumeric
    {
      return Reading(head..<at + 1, .named(.dayOfMonth(day, weekday: weekday), .open, nil))
    }
    let left = scanner.left(of: head)
    var reading = Reading(
      left.start..<head + 1, .named(.weekday(weekday), .open, left.direction),
      modifier: left.edge.map(Modifier.edge))
    scanner.addDayPart(to: &reading)
    return reading
  }
}

extension TimeScanner {
  /// "Black Friday", "Bloody Sunday": an event or feast, whose date the list of named days tells.
  func isNamedWeekday(_ index: Int) -> Bool {
    isCapitalized(index - 1) && isJoined(index) && isIn(TimeScanner.epithets, index - 1)
  }

  private static let epithets = WordSet(words: [
    "black", "bloody", "super", "cyber", "good", "ash", "shrove", "maundy", "palm", "whit", "blue",
    "manic", "ruby", "fat", "casual", "giving",
  ])

  /// "Mon.", "Tue 5 May": an abbreviation needs its full stop or a date.
  func isShortWeekday(_ index: Int) -> Bool {
    if byte(Int(tokens[index].end) - 1) == UInt8(ascii: ".") { return true }
    if isMark(index + 1, "."), tokens[index + 1].gap == .none, index + 2 < tokens.count,
      !startsSentence(index + 2)
    {
      return true
    }
    let next = isMark(index + 1, ",") ? index + 2 : index + 1
    if case .month? = word(next) { return true }
    if case .month? = word(next + 1) { return digits(next) != nil }
    return false
  }
}
