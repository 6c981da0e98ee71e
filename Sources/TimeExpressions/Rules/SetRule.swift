internal import TextAnalysis

extension TimeRule {
  /// Adverbs and adjectives of frequency or extent: "daily", "twice weekly", "yearlong".
  static let frequency = TimeRule("frequency") { scanner, head in
    switch scanner.word(head) {
    case .frequency(let amount)?:
      guard !scanner.isPeriodical(head) else { return nil }
      return scanner.frequency(amount, head)
    case .extent(let amount)?: return Reading(head..<head + 1, .amount(amount))
    default: return nil
    }
  }

  /// "weekdays", "every weekday", "most weeknights": Monday to Friday.
  ///
  /// TIMEX3 has no value for them; `XXXX-WXX-WD` follows its `WE` for weekends.
  static let workday = TimeRule("weekdays") { scanner, head in
    guard let entry = scanner.entry(head), case .workday(let isNight) = entry.word else {
      return nil
    }
    let every = scanner.every(before: head)
    guard entry.isPlural || every != nil else { return nil }
    let value = "XXXX-WXX-WD" + (isNight ? "TNI" : "")
    return Reading(
      (every?.start ?? head)..<head + 1, .set(TimeSet(value, quant: every?.quant ?? .every)))
  }

  /// "every two weeks", "once every three years", "per year".
  static let everyUnit = TimeRule("every unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word else { return nil }
    if let set = scanner.set(of: .unit(unit), head, isPlural: entry.isPlural) { return set }
    if let set = scanner.perUnit(unit, head) { return set }
    guard let numeral = scanner.numeral(endingAt: head), numeral.kind == .cardinal,
      let every = scanner.every(before: numeral.tokens.lowerBound), every.step == 1,
      every.quant != .most
    else { return nil }
    let times = scanner.times(before: every.start)
    return Reading(
      (times?.start ?? every.start)..<head + 1,
      .set(
        TimeSet(
          TimeAmount(count: numeral.value, unit: unit).value, quant: every.quant,
          freq: times?.freq)))
  }

  /// "the first week of May", "the week of March 6".
  static let ordinalUnit = TimeRule("ordinal unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural
    else { return nil }
    return scanner.ordinal(.unit(unit), head)
  }
}

extension TimeScanner {
  /// "weekly", "twice daily", "semi-annual", "thrice-weekly".
  fileprivate func frequency(_ amount: TimeAmount, _ head: Int) -> Reading {
    if isTightDash(head - 1) {
      if let share = share(head - 2), let count = amount.count {
        let amount = TimeAmount(count: count * share, unit: amount.unit)
        return Reading(head - 2..<head + 1, .set(TimeSet(amount.value)))
      }
      if let times = times(before: head - 1) {
        return Reading(
          times.start..<head + 1, .set(TimeSet(amount.value, quant: nil, freq: times.freq)))
      }
    }
    if let times = times(before: head) {
      return Reading(
        times.start..<head + 1, .set(TimeSet(amount.value, quant: nil, freq: times.freq)))
    }
    return Reading(head..<head + 1, .set(TimeSet(amount.value)))
  }

  /// "bi-" doubles the time between, "semi-" halves it.
  private func share(_ index: Int) -> Double? {
    if isWord(index, TimeScanner.bi) { return 2 }
    if isWord(index, TimeScanner.semi) { return 0.5 }
    return isWord(index, TimeScanner.tri) ? 3 : nil
  }

  private static let bi = WordKey.of("bi")
  private static let semi = WordKey.of("semi")
  private static let tri = WordKey.of("tri")

  /// "per year", "twice per week", and no speed.
  fileprivate func perUnit(_ unit: CalendarUnit, _ head: Int) -> Reading? {
    guard isWord(head - 1, WordKeys.per), isJoined(head), entry(head)?.isShort == false,
      !isSpeed(before: head - 1)
    else { return nil }
    let times =
      held(before: head - 1, in: unit).map { ($0.start, Optional($0.freq)) }
      ?? times(before: head - 1)
    let set = TimeSet(
      TimeAmount(count: 1, unit: unit).value, quant: times == nil ? .every : nil,
      freq: times?.1)
    return Reading((times?.0 ?? head - 1)..<head + 1, .set(set))
  }

  /// "60 miles an hour", "20 litres per minute": a speed, and no habit.
  func isSpeed(before index: Int) -> Bool { isIn(TimeScanner.distances, index - 1) }

  private static let distances = WordSet(words: [
    "mile", "miles", "kilometer", "kilometers", "kilometre", "kilometres", "km", "kms", "meter",
    "meters", "metre", "metres", "feet", "foot", "knots", "inches", "inch", "litre", "litres",
    "liter", "liters", "gallon", "gallons", "revolutions", "rounds", "beats", "frames", "words",
    "cubic", "centimeters", "centimetres", "bits", "bytes", "megabits", "gigabits", "yards",
  ])
}
