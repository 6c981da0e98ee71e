internal import TextAnalysis

extension TimeRule {
  /// Quarters and halves as tables and analysts write them: "Q4 2023", "3Q", "H1", "1H24", "2023 Q3".
  static let shortQuarter = TimeRule("short quarter or half") { scanner, head in
    guard !scanner.isTightDash(head + 1), let (name, short) = scanner.shortQuarter(head) else {
      return nil
    }
    if let short {
      return Reading(head..<head + 1, .named(name, .year(TimeScanner.century(short)), nil))
    }
    let (year, end) = scanner.yearBehind(head + 1)
    if year != .open { return Reading(head..<end, .named(name, year, nil)) }
    if let (before, next) = scanner.year(head - 1), next == head, scanner.isJoined(head) {
      return Reading(head - 1..<head + 1, .named(name, .year(before), nil))
    }
    guard scanner.opensQuarter(head) else { return nil }
    return Reading(head..<head + 1, .named(name, .open, nil))
  }
}

extension TimeScanner {
  /// The quarter or half that a token names, and the two digits of its year where they follow.
  fileprivate func shortQuarter(_ index: Int) -> (CalendarName, Int?)? {
    let token = tokens[index]
    guard token.kind == .alphanumeric, token.count == 2 || token.count == 4 else { return nil }
    let bytes = (0..<2).map { byte(Int(token.start) + $0) }
    let letter = bytes[0] > 57 ? bytes[0] : bytes[1]
    let digit = Int(bytes[0] > 57 ? bytes[1] : bytes[0]) - 48
    let name: CalendarName
    switch letter {
    case UInt8(ascii: "Q") where (1...4).contains(digit): name = .quarter(digit)
    case UInt8(ascii: "H") where (1...2).contains(digit): name = .half(digit)
    default: return nil
    }
    guard token.count == 4 else { return (name, nil) }
    guard bytes[0] <= 57, let year = digits(from: Int(token.start) + 2, to: Int(token.end)) else {
      return nil
    }
    return (name, year.value)
  }

  /// Whether a quarter without a year stands where a time does: "in Q3", "Q3 earnings".
  fileprivate func opensQuarter(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .link?, .signal(.since)?, .signal(.by)?, .signal(.until)?, .edge?, .direction?: return true
    default: return isIn(TimeScanner.results, index + 1)
    }
  }

  private static let results = WordSet(words: [
    "earnings", "results", "result", "revenue", "revenues", "sales", "profit", "profits", "loss",
    "losses", "gdp", "growth", "guidance", "figures", "report", "net", "output", "production",
    "deliveries", "shipments",
  ])
}
