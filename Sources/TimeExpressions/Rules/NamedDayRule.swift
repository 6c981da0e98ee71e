internal import TextAnalysis

extension TimeRule {
  /// Named days: "Christmas Eve", "over Easter", "last Thanksgiving", "Ramadan 2014".
  static let namedDay = TimeRule("named day") { scanner, head in
    guard let (day, nameEnd) = NamedDays.standard.match(scanner, head) else { return nil }
    if nameEnd == head + 1, scanner.isSurname(head) { return nil }
    let left = scanner.left(of: head)
    var (year, end) = scanner.yearBehind(nameEnd)
    if year == .open { end = nameEnd }
    var reading = Reading(
      left.start..<end, .named(.namedDay(day), year, left.direction),
      modifier: left.edge.map(Modifier.edge))
    if year == .open { scanner.addDayPart(to: &reading) }
    return reading
  }
}

extension TimeScanner {
  /// "Tariq Ramadan", "Father Christmas": a name goes before, and none of a faith or a greeting.
  fileprivate func isSurname(_ index: Int) -> Bool {
    isCapitalized(index - 1) && tokens[index].gap == .space && !startsSentence(index - 1)
      && tokens[index - 1].kind == .word && word(index - 1) == nil
      && !isIn(TimeScanner.faiths, index - 1)
  }

  private static let faiths = WordSet(words: [
    "orthodox", "catholic", "protestant", "coptic", "jewish", "muslim", "islamic", "christian",
    "hindu", "buddhist", "sikh", "western", "eastern", "greek", "russian", "chinese", "vietnamese",
    "korean", "iranian", "persian", "kurdish", "american", "canadian", "happy", "julian",
    "gregorian", "roman", "serbian", "ukrainian", "ethiopian",
  ])
}
