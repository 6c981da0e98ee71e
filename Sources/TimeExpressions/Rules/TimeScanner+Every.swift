internal import TextAnalysis

/// "every", "each", "every other", "most" before a time.
struct EveryReading {
  /// First token.
  var start: Int
  var quant: TimeSet.Quantifier
  /// 2 in "every other", 3 in "every third".
  var step = 1
}

extension TimeScanner {
  /// The word that makes a set of the times named from a token on.
  func every(before index: Int) -> EveryReading? {
    guard isJoined(index), index > 0 else { return nil }
    if case .every(let isEach)? = word(index - 1) {
      return EveryReading(start: index - 1, quant: isEach ? .each : .every)
    }
    if isWord(index - 1, WordKeys.most) { return EveryReading(start: index - 1, quant: .most) }
    guard isJoined(index - 1), case .every(isEach: false)? = word(index - 2) else { return nil }
    if isIn(TimeScanner.single, index - 1) {
      return EveryReading(start: index - 2, quant: .every)
    }
    let step = isWord(index - 1, WordKeys.other) ? 2 : ordinal(index - 1) ?? 1
    guard (2...100).contains(step) else { return nil }
    return EveryReading(start: index - 2, quant: step == 2 ? .everyOther : .every, step: step)
  }

  private static let single = WordSet(words: ["single", "passing", "given", "last"])

  /// "every January", "each Ramadan", "every Friday night": all days of a name, whatever the year.
  func repeated(_ reading: Reading) -> Reading? {
    guard case .named(let name, .open, nil) = reading.meaning,
      let every = every(before: reading.tokens.lowerBound), every.quant != .most,
      every.step <= 2
    else { return nil }
    var value = YearChooser.open(name) + (reading.time?.value ?? "")
    if value == "XXXX-XX-XX" { value = "P1Y" }
    var set = Reading(
      every.start..<reading.tokens.upperBound, .set(TimeSet(value, quant: every.quant)))
    set.rule = reading.rule
    return set
  }

  /// "twice", "three times", "several times" before a rate: where it starts, and TIMEX3 `freq`.
  func times(before index: Int) -> (start: Int, freq: String?)? {
    guard isJoined(index), case .times(let count)? = word(index - 1) else { return nil }
    if count > 0 { return (index - 1, "\(count)X") }
    if let numeral = numeral(endingAt: index - 1), numeral.kind == .cardinal,
      isJoined(index - 1)
    {
      var start = numeral.tokens.lowerBound
      guard word(start - 1) == .signal(.or) || word(start - 1) == .signal(.to),
        let first = firstCount(endingAt: start - 1)
      else { return (start, TimeAmount.plain(numeral.value) + "X") }
      start = first
      return (start, nil)
    }
    guard case .vague? = word(index - 2) else { return (index - 1, nil) }
    return (isArticle(index - 3) ? index - 3 : index - 2, nil)
  }

  private func firstCount(endingAt index: Int) -> Int? {
    if isIn(TimeScanner.counts, index - 1) { return index - 1 }
    guard let numeral = numeral(endingAt: index), numeral.kind == .cardinal else { return nil }
    return numeral.tokens.lowerBound
  }

  private static let counts = WordSet(words: ["once", "twice"])

  /// "three days a week", "12 hours per day": the length before the rate, and TIMEX3 `freq`.
  func held(before index: Int, in unit: CalendarUnit) -> (start: Int, freq: String)? {
    guard case .unit(let shorter)? = word(index - 1), shorter != unit, isJoined(index),
      shorter.calendar.unit == shorter || shorter.isClock,
      let held = amount(before: index - 1), let count = held.count, !held.isArticle,
      !held.isHyphenated, !(shorter == .hour && count == 24), !(shorter == .day && count == 7)
    else { return nil }
    return (held.start, TimeAmount.plain(count) + shorter.designator.letters)
  }
}
