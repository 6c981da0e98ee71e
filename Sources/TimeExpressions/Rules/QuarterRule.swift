internal import TextAnalysis

extension TimeRule {
  /// Quarters and halves of a year: "the third quarter", "first-quarter", "second half of 1998".
  static let quarter = TimeRule("quarter or half") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural,
      unit == .quarter || unit == .half
    else { return nil }
    var at = head - 1
    let isHyphenated = scanner.isTightDash(at)
    if isHyphenated { at -= 1 }
    guard scanner.isJoined(head), let number = scanner.ordinal(at),
      number <= (unit == .quarter ? 4 : 2)
    else { return nil }
    var start = at
    if case .fiscal? = scanner.word(start - 1) { start -= 1 }
    let left = scanner.left(of: start, keepsArticle: !isHyphenated)
    var (year, end) = scanner.yearBehind(head + 1)
    if unit == .half, year == .open { return nil }
    if case .direction(let direction)? = left.direction.map(TimeWord.direction), year == .open {
      year = .relative(direction)
    }
    if !isHyphenated || year != .open { end = max(end, head + 1) } else { end = head + 1 }
    return Reading(
      left.start..<end,
      .named(unit == .quarter ? .quarter(number) : .half(number), year, nil),
      modifier: left.edge.map(Modifier.edge))
  }

  /// Seasons: "last fall", "the summer of 1998", "spring 2014".
  static let season = TimeRule("season") { scanner, head in
    guard case .season(let season)? = scanner.word(head) else { return nil }
    let left = scanner.left(of: head, keepsArticle: true)
    let (year, end) = scanner.yearBehind(head + 1)
    let isDefinite = scanner.isThe(head - 1)
    if year == .open, left.direction == nil, scanner.every(before: left.start) == nil {
      guard season != .autumn || scanner.tokens[head].count == 6 || isDefinite else { return nil }
      if left.edge == nil {
        guard case .link(let link)? = scanner.word(isDefinite ? head - 2 : head - 1),
          link != .of, link != .at, link != .on, !scanner.isOf(head + 1)
        else { return nil }
      }
    }
    return Reading(
      left.start..<end, .named(.season(season), year, left.direction),
      modifier: left.edge.map(Modifier.edge))
  }
}

extension TimeScanner {
  /// A year behind a quarter or season: "1998", "of 1998", "of last year", "of fiscal 1998".
  func yearBehind(_ index: Int) -> (YearChoice, Int) {
    var at = index
    if isOf(at) || word(at) == .link(.in) { at += 1 }
    if isMark(at, ","), at == index { at += 1 }
    guard isJoined(at) else { return (.open, index) }
    if let year = fiscalYear(at) { return (.year(year), at + 1) }
    if case .fiscal? = word(at) {
      at += 1
      if isWord(at, WordKeys.year) { at += 1 }
    }
    if let (year, next) = year(at), !isCounted(at) { return (.year(year), next) }
    var next = at
    if isThe(next) { next += 1 }
    if case .direction(let direction)? = word(next), direction != .recent,
      isWord(next + 1, WordKeys.year)
    {
      return (.relative(direction), next + 2)
    }
    if isThe(at), isWord(at + 1, WordKeys.year), at > index { return (.relative(.this), at + 2) }
    return (.open, index)
  }
}
