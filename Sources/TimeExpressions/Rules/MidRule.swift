internal import TextAnalysis

extension TimeRule {
  /// "by midweek", "midyear 2023", "mid-century", "at midsummer": the middle of a period that the
  /// word itself names.
  static let mid = TimeRule("middle of a period") { scanner, head in
    guard case .middle(let unit)? = scanner.word(head) else { return nil }
    return scanner.middle(of: unit, head, start: head)
  }

  /// "mid-week", "mid-year", "mid-century".
  static let hyphenatedMid = TimeRule("middle of a period") { scanner, head in
    guard case .unit(let unit)? = scanner.word(head), scanner.entry(head)?.isPlural == false,
      scanner.isTightDash(head - 1), scanner.word(head - 2) == .edge(.mid)
    else { return nil }
    switch unit {
    case .week, .year, .century, .decade: return scanner.middle(of: unit, head, start: head - 2)
    default: return nil
    }
  }
}

extension TimeScanner {
  fileprivate func middle(of unit: CalendarUnit, _ head: Int, start: Int) -> Reading? {
    let (choice, end) = yearBehind(head + 1)
    if unit == .year, case .year(let year) = choice, let period = CalendarPeriod(year: year) {
      return Reading(start..<end, .period(period), modifier: .edge(.mid))
    }
    guard opensMiddle(start) else { return nil }
    let meaning: Meaning =
      unit == .season ? .named(.season(.summer), choice, nil) : .unit(unit, .this)
    return Reading(
      start..<(choice == .open ? head + 1 : end), meaning, modifier: .edge(.mid))
  }

  /// "in", "by", "at", "since" before; alone the word is an adjective ("midweek fixtures").
  private func opensMiddle(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .link?: return !isOf(index - 1)
    case .signal(.by)?, .signal(.since)?, .signal(.until)?: return true
    default: return false
    }
  }
}
