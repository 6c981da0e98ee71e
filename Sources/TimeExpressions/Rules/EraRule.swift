internal import TextAnalysis

extension TimeRule {
  /// Years counted in an era, and years of two digits: "AD 70", "44 BC", "in '98".
  static let era = TimeRule("year of an era") { scanner, head in
    guard let digits = scanner.digits(head), digits.count <= 4, digits.value > 0,
      !scanner.isMoney(head)
    else { return nil }
    if let short = scanner.shortYear(head, digits) { return short }
    if case .era(let isBefore)? = scanner.word(head + 1), scanner.isShouted(head + 1),
      scanner.isJoined(head + 1)
    {
      guard let period = CalendarPeriod(year: isBefore ? 1 - digits.value : digits.value) else {
        return nil
      }
      return Reading(head..<head + 2, .period(period))
    }
    guard scanner.word(head - 1) == .era(isBefore: false), scanner.isShouted(head - 1),
      scanner.isJoined(head), let period = CalendarPeriod(year: digits.value)
    else { return nil }
    return Reading(head - 1..<head + 1, .period(period))
  }
}

extension TimeScanner {
  fileprivate func isShouted(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].shape == .upper
  }

  /// "In '98", "the summer of '69".
  fileprivate func shortYear(_ index: Int, _ digits: Digits) -> Reading? {
    guard digits.count == 2, isApostrophe(index - 1), tokens[index].gap == .none, !isCounted(index)
    else { return nil }
    switch word(index - 2) {
    case .link(.in)?, .link(.of)?, .signal(.since)?, .edge?: break
    default: return nil
    }
    return CalendarPeriod(year: TimeScanner.century(digits.value)).map {
      Reading(index - 1..<index + 1, .period($0))
    }
  }
}
