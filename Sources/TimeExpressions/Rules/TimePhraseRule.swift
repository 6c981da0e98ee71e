internal import TextAnalysis

extension TimeRule {
  /// Fixed phrases around a unit: "these days", "at this hour", "the days ahead", "over the years".
  static let unitPhrase = TimeRule("phrase with a unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, scanner.isJoined(head)
    else { return nil }
    if !entry.isPlural {
      guard unit == .hour, scanner.word(head - 1) == .direction(.this),
        scanner.word(head - 2) == .link(.at), !scanner.isOf(head + 1)
      else { return nil }
      return Reading(head - 1..<head + 1, .vague(.present))
    }
    if unit == .day, let vague = scanner.age(head - 1) {
      guard !scanner.isWord(head - 2, WordKeys.one), !scanner.isOf(head + 1) else { return nil }
      return Reading(head - 1..<head + 1, .vague(vague))
    }
    guard scanner.isThe(head - 1) else { return nil }
    if scanner.isAhead(head + 1) {
      let end = scanner.isWord(head + 1, TimeScanner.ahead) ? head + 2 : head + 3
      return Reading(head - 1..<end, .amount(TimeAmount(count: nil, unit: unit)))
    }
    let isLasting =
      scanner.isWord(head - 2, TimeScanner.over) || scanner.word(head - 2) == .signal(.through)
      || scanner.isWord(head - 2, TimeScanner.down)
    guard isLasting, unit == .year || unit == .decade || unit == .century,
      scanner.endsPhrase(head + 1)
    else { return nil }
    return Reading(head - 1..<head + 1, .amount(TimeAmount(count: nil, unit: unit)))
  }

  /// "A while ago", "some time ago", "not long ago", "moments ago": before now, nobody knows when.
  static let vagueAgo = TimeRule("vague time ago") { scanner, head in
    guard scanner.word(head) == .offset(.ago), scanner.isIn(TimeScanner.spells, head - 1),
      scanner.isJoined(head)
    else { return nil }
    var start = head - 1
    while start > 0,
      scanner.isIn(TimeScanner.spellWords, start - 1) || scanner.isArticle(start - 1),
      head - start < 4
    {
      start -= 1
    }
    return Reading(start..<head + 1, .vague(.past))
  }

  /// "Earlier in the week", "late in the month", "later in the year".
  static let partOfUnit = TimeRule("part of a unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      unit == .week || unit == .month || unit == .year, scanner.isThe(head - 1),
      scanner.word(head - 2) == .link(.in), scanner.isJoined(head), !scanner.isOf(head + 1)
    else { return nil }
    if let edge = scanner.comparative(before: head - 2) {
      return Reading(head - 3..<head + 1, .unit(unit, .definite), modifier: .edge(edge))
    }
    guard case .edge(let edge)? = scanner.word(head - 3), edge != .mid else { return nil }
    return Reading(head - 3..<head + 1, .unit(unit, .definite), modifier: .edge(edge))
  }

  /// "Last year's third quarter", "this year's first half".
  static let quarterOfYear = TimeRule("quarter of a year before it") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      unit == .quarter || unit == .half, scanner.isJoined(head)
    else { return nil }
    let at = scanner.isTightDash(head - 1) ? head - 2 : head - 1
    guard let number = scanner.ordinal(at), number <= (unit == .quarter ? 4 : 2) else {
      return nil
    }
    let name = unit == .quarter ? CalendarName.quarter(number) : .half(number)
    if scanner.isWord(at - 1, WordKeys.clitic), scanner.isWord(at - 2, WordKeys.year),
      case .direction(let direction)? = scanner.word(at - 3)
    {
      return Reading(at - 3..<head + 1, .named(name, .relative(direction), nil))
    }
    let year = scanner.isWord(at - 1, WordKeys.clitic) ? at - 2 : at - 1
    if let digits = scanner.digits(year), digits.count == 4, (1900...2100).contains(digits.value),
      !scanner.isMoney(year)
    {
      return Reading(
        (scanner.isThe(year - 1) ? year - 1 : year)..<head + 1,
        .named(name, .year(digits.value), nil))
    }
    guard unit == .half, scanner.isThe(at - 1) || at < head - 1, scanner.tellsOfMoney(head),
      scanner.yearBehind(head + 1).0 == .open
    else { return nil }
    return Reading((scanner.isThe(at - 1) ? at - 1 : at)..<head + 1, .named(name, .open, nil))
  }

  /// "The night before", "the night after" at the end of a clause.
  static let nightBefore = TimeRule("night before") { scanner, head in
    guard scanner.entry(head)?.word == .unit(.night),
      var reading = scanner.neighbour(head, .night)
    else { return nil }
    reading.time = .part(.night)
    return reading
  }

  /// "The day before the bombing", "the week after his death": read where the event is dated.
  static let besideEvent = TimeRule("unit beside an event") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      unit == .day || unit == .week || unit == .month || unit == .year, scanner.isThe(head - 1),
      scanner.isJoined(head), case .offset(let offset)? = scanner.word(head + 1),
      offset == .before || offset == .after
    else { return nil }
    return Reading(
      head - 1..<head + 1,
      .besideEvent(TimeAmount(count: 1, unit: unit), isAfter: offset == .after))
  }

  /// "Two years ago today", "a year ago this week", "a week ago Tuesday".
  static let agoFrom = TimeRule("time ago from a day") { scanner, head in
    guard case .offset(.ago)? = scanner.word(head + 1), case .unit(let unit)? = scanner.word(head),
      let said = scanner.amount(before: head), said.count != nil, !said.isHyphenated,
      let (day, end) = scanner.dayBehind(head + 2)
    else { return nil }
    let amount = TimeAmount(count: said.count, unit: unit)
    let isNight = scanner.word(head + 2) == .deictic(0, isNight: true)
    return Reading(
      said.start..<end, .from(day, amount, isAfter: false), time: isNight ? .part(.night) : nil)
  }
}

extension TimeScanner {
  fileprivate static let ahead = WordKey.of("ahead")
  fileprivate static let over = WordKey.of("over")
  fileprivate static let down = WordKey.of("down")
  fileprivate static let come = WordKey.of("come")
  fileprivate static let these = WordKey.of("these")
  fileprivate static let those = WordKey.of("those")
  fileprivate static let spells = WordSet(words: ["while", "time", "long", "moments", "ages"])
  fileprivate static let spellWords = WordSet(words: [
    "long", "short", "some", "not", "quite", "little", "so", "very", "just", "only",
  ])

  /// "These" days are now, "those" were then.
  fileprivate func age(_ index: Int) -> VagueTime? {
    if isWord(index, TimeScanner.these) { return .present }
    return isWord(index, TimeScanner.those) && word(index - 1) == .link(.in) ? .past : nil
  }

  /// "Ahead", "to come" behind "the days".
  fileprivate func isAhead(_ index: Int) -> Bool {
    if isWord(index, TimeScanner.ahead) { return !isOf(index + 1) }
    return word(index) == .signal(.to) && isWord(index + 1, TimeScanner.come)
  }

  /// "Today", "this week", "Tuesday" where a time ago is counted from it.
  fileprivate func dayBehind(_ index: Int) -> (Meaning, Int)? {
    guard isJoined(index) else { return nil }
    switch word(index) {
    case .deictic(let days, _)?: return (.deictic(days), index + 1)
    case .weekday(let day)? where isCapitalized(index) && endsPhrase(index + 1):
      return (.named(.weekday(day), .open, nil), index + 1)
    case .direction(.this)?:
      guard case .unit(let unit)? = word(index + 1), unit == .week || unit == .month else {
        return nil
      }
      return (.unit(unit, .this), index + 2)
    default: return nil
    }
  }

  /// Whether a sentence tells of sums or shares: its halves are those of a year, not of a game.
  fileprivate func tellsOfMoney(_ index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)].tokens
    let reach = max(sentence.lowerBound, index - 40)..<min(sentence.upperBound, index + 40)
    return reach.contains { tokens[$0].kind == .symbol || isIn(TimeScanner.moneyWords, $0) }
  }

  private static let moneyWords = WordSet(words: [
    "percent", "earnings", "profit", "profits", "sales", "revenue", "revenues", "income",
    "dividend", "shipments", "orders", "growth", "inflation", "output", "exports", "imports",
    "economy", "loss", "losses", "fiscal",
  ])
}
