internal import TextAnalysis

extension TimeRule {
  /// "the final days of August", "the opening weeks of 1944", "the turn of the century".
  static let edgeOfPeriod = TimeRule("edge of a period") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word else { return nil }
    return entry.isPlural ? scanner.lastDays(head) : scanner.turn(unit, head)
  }
}

extension TimeScanner {
  fileprivate func lastDays(_ head: Int) -> Reading? {
    guard isThe(head - 2), isOf(head + 1), let parent = parent(head + 2) else { return nil }
    switch parent.meaning {
    case .period, .named(.month, _, _), .named(.season, _, _), .unit: break
    default: return nil
    }
    let edge: Edge
    if isIn(TimeScanner.last, head - 1) {
      edge = .end
    } else if isIn(TimeScanner.first, head - 1) {
      edge = .start
    } else {
      return nil
    }
    return Reading(
      head - 2..<parent.tokens.upperBound, parent.meaning, modifier: .edge(edge))
  }

  private static let last = WordSet(words: [
    "final", "last", "closing", "dying", "waning", "latter", "late", "fading",
  ])
  private static let first = WordSet(words: ["first", "opening", "early", "initial", "earliest"])

  /// "the turn of the year": the nearest one.
  fileprivate func turn(_ unit: CalendarUnit, _ head: Int) -> Reading? {
    guard isThe(head - 1), isOf(head - 2), isWord(head - 3, TimeScanner.turning) else { return nil }
    switch unit {
    case .year, .decade, .century, .millennium: break
    default: return nil
    }
    let start = isThe(head - 4) ? head - 4 : head - 3
    return Reading(start..<head + 1, .turn(unit), modifier: .rough(.approximate))
  }

  private static let turning = WordKey.of("turn")
}
