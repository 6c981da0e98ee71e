internal import TextAnalysis

/// Numbers of units that tell no length.
extension AmountReader {
  /// "44-year-old", "10 years old", "aged 10 years", "years of age".
  ///
  /// An age describes somebody or something and is left alone, also that of a thing ("a 3-week-old
  /// strike"); TIMEX3 has it as a DURATION only where nothing but the length is told, as in
  /// "decades-old".
  func isAge(_ said: AmountReading) -> Bool {
    let next = scanner.isDash(head + 1) ? head + 2 : head + 1
    if case .age? = scanner.word(next) { return true }
    return scanner.isOf(head + 1) && scanner.isWord(head + 2, AmountReader.age)
      || scanner.isWord(said.start - 1, WordKeys.aged)
  }

  private static let age = WordKey.of("age")

  /// "The 1988 quarter": one unit and its year.
  func isYear(_ said: AmountReading) -> Bool {
    !isPlural && !said.isHyphenated && (said.count ?? 0) >= 1900
      && scanner.digits(said.start)?.count == 4
  }

  /// "a second", "one second later" is a time only with digits or words of number.
  func isOrdinalSecond(_ said: AmountReading) -> Bool {
    unit == .second && !isPlural && (said.isArticle || !said.isSaid)
  }

  /// "One day he came": no length unless something counts from it.
  func isSomeDay(_ said: AmountReading, _ end: Int) -> Bool {
    guard scanner.isWord(head - 1, WordKeys.one), said.start == head - 1, !said.isHyphenated,
      !unit.isClock, !isAnchored(end)
    else { return false }
    if scanner.isMark(end, ",") { return !isLength(end) }
    return unit == .day && scanner.startsSentence(said.start)
  }

  /// "$3 minutes": the number belongs to a sum.
  func isMoney(_ said: AmountReading) -> Bool {
    scanner.isMoney(said.start)
  }

  /// "24 hours a day", "seven days a week": always.
  func isIdiom(_ said: AmountReading) -> Bool {
    guard isPlural, case .article(isDefinite: false)? = scanner.word(head + 1),
      case .unit? = scanner.word(head + 2)
    else { return false }
    return said.count == 24 || said.count == 7
  }
}
