internal import TextAnalysis

extension TimeRule {
  /// Centuries by number: "the 21st century", "late 19th-century", "the third century BC".
  static let century = TimeRule("century") { scanner, head in
    guard let entry = scanner.entry(head), entry.word == .unit(.century), !entry.isPlural else {
      return nil
    }
    let at = scanner.isTightDash(head - 1) ? head - 2 : head - 1
    guard scanner.isJoined(head), let numeral = scanner.numeral(endingAt: at + 1),
      numeral.kind == .ordinal, numeral.value > 0, numeral.value < 30
    else { return nil }
    let number = Int(numeral.value)
    var end = head + 1
    var index = number - 1
    if case .era(let isBefore)? = scanner.word(end), scanner.tokens[end].isCapitalized {
      end += 1
      if isBefore { index = -number }
    }
    guard let period = CalendarPeriod(.century, index) else { return nil }
    let left = scanner.left(of: numeral.tokens.lowerBound, keepsArticle: true)
    // "His third century of the season" is a hundred runs.
    if number < 10, end == head + 1, left.start == numeral.tokens.lowerBound, at == head - 1 {
      return nil
    }
    return Reading(
      left.start..<end, .period(period), modifier: left.edge.map(Modifier.edge))
  }

  /// Decades in words: "the sixties", "the late nineties".
  static let decadeInWords = TimeRule("decade in words") { scanner, head in
    guard case .decade(let decade)? = scanner.word(head) else { return nil }
    let left = scanner.left(of: head)
    guard left.edge != nil || scanner.isThe(head - 1),
      !scanner.isWord(left.start - 1, WordKeys.aged),
      let period = CalendarPeriod(.decade, decade)
    else { return nil }
    return Reading(
      left.start..<head + 1, .period(period), modifier: left.edge.map(Modifier.edge))
  }
}
