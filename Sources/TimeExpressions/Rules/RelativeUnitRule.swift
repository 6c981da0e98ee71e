internal import TextAnalysis

extension TimeRule {
  /// One unit of time and which: "last week", "the following year", "later that day".
  static let relativeUnit = TimeRule("relative unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      !unit.isClock, unit != .half
    else { return nil }
    if unit == .night || unit == .season { return nil }
    if scanner.isTightDash(head + 1), scanner.isWord(head + 2, WordKeys.long) { return nil }
    if let reading = scanner.neighbour(head, unit) { return reading }
    let base = unit == .year && scanner.isIn(TimeScanner.yearKinds, head - 1) ? head - 1 : head
    var left = scanner.left(of: base)
    if let edge = left.edge, left.direction == nil, let the = scanner.definite(base, unit) {
      return Reading(min(left.start, the)..<head + 1, .unit(unit, .this), modifier: .edge(edge))
    }
    guard var direction = left.direction else { return scanner.definiteUnit(base, head, unit) }
    if direction == .past {
      return Reading(
        left.start..<head + 1, .stretch(TimeAmount(count: 1, unit: unit), .past))
    }
    if direction == .recent { return nil }
    if direction == .same, let end = scanner.yearBack(head + 1) {
      return Reading(left.start..<end, .yearBack(unit))
    }
    if unit == .day, direction == .this || direction == .last || direction == .coming {
      return nil
    }
    if let comparative = scanner.comparative(before: left.start), left.edge == nil {
      left.start -= 1
      left.edge = comparative
      if direction == .same { direction = .that }
    }
    return Reading(
      left.start..<head + 1, .unit(unit, direction), modifier: left.edge.map(Modifier.edge))
  }
}

extension TimeScanner {
  /// "The day before last Tuesday", "the week after Easter", and "the year before" at the end of
  /// a clause.
  func neighbour(_ head: Int, _ unit: CalendarUnit) -> Reading? {
    guard isThe(head - 1), isJoined(head), case .offset(let offset)? = word(head + 1),
      offset == .before || offset == .after
    else { return nil }
    let amount = TimeAmount(count: 1, unit: unit)
    if let date = date(startingAt: head + 2) {
      return Reading(
        head - 1..<date.tokens.upperBound,
        .from(date.meaning, amount, isAfter: offset == .after))
    }
    guard endsClause(head + 2) else { return nil }
    return Reading(head - 1..<head + 2, .shift(amount, offset == .before ? .earlier : .later))
  }

  /// Whether a mark that ends a clause, or nothing, stands here.
  private func endsClause(_ index: Int) -> Bool {
    guard index < tokens.count, isJoined(index) else { return true }
    return tokens[index].kind == .punctuation || tokens[index].kind == .closeQuote
      || tokens[index].kind == .dash
  }

  /// "earlier", "later" before "this year", "that day".
  func comparative(before index: Int) -> Edge? {
    guard isJoined(index), case .offset(let offset)? = word(index - 1) else { return nil }
    switch offset {
    case .earlier: return .start
    case .later: return .end
    default: return nil
    }
  }

  /// Where "the" or nothing stands before a unit that an edge governs ("the end of the year").
  func definite(_ head: Int, _ unit: CalendarUnit) -> Int? {
    isThe(head - 1) ? head - 1 : nil
  }

  /// "fiscal year", "school year": read as the calendar year of the same number, since where it
  /// starts is rarely said.
  static let yearKinds = WordSet(words: [
    "fiscal", "financial", "calendar", "school", "academic", "tax", "budget", "business",
  ])

  /// "the weekend", and "the year", "the quarter" after "for", "of", "in", "during".
  ///
  /// - Parameters:
  ///   - base: The unit, or the word that says which kind of year it is.
  ///   - head: The unit.
  ///   - unit: What it is.
  /// - Returns: The reading, whose days the rest of the story tells.
  func definiteUnit(_ base: Int, _ head: Int, _ unit: CalendarUnit) -> Reading? {
    guard isThe(base - 1) else { return nil }
    if unit == .weekend { return Reading(base - 1..<head + 1, .unit(.weekend, .this)) }
    guard unit == .year || unit == .quarter || unit == .month || unit == .week else { return nil }
    if base < head, year(head + 1) != nil { return nil }
    if endsOnDate(head + 1) != nil || base < head {
      return Reading(base - 1..<head + 1, .unit(unit, .definite))
    }
    guard case .link(let link)? = word(base - 2), link != .at, link != .on, !isOf(head + 1)
    else { return nil }
    return Reading(base - 1..<head + 1, .unit(unit, .definite))
  }

  /// "last year", "of last year", "a year earlier", "the year before" behind "the same month".
  func yearBack(_ index: Int) -> Int? {
    let at = isOf(index) ? index + 1 : index
    guard isJoined(at) else { return nil }
    if case .direction(let direction)? = word(at), isWord(at + 1, WordKeys.year) {
      return direction == .last || direction == .previous ? at + 2 : nil
    }
    guard isArticle(at), isWord(at + 1, WordKeys.year), case .offset(let offset)? = word(at + 2)
    else { return nil }
    return offset == .earlier || offset == .ago || offset == .before ? at + 3 : nil
  }

  /// "ended", "that ends on", "ending", "to", "through" behind a length: the token that the last
  /// day begins at.
  func endsOnDate(_ index: Int) -> Int? {
    var at = index
    if case .direction(.that)? = word(at) { at += 1 }
    guard isJoined(at), isIn(TimeScanner.endings, at) else { return nil }
    at += 1
    if word(at) == .link(.on) { at += 1 }
    return at
  }

  private static let endings = WordSet(words: ["ended", "ending", "ends", "to", "through"])
}
