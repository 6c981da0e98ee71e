internal import TextAnalysis

/// A number of units as read leftwards from the unit.
struct AmountReading {
  var start: Int
  /// Nil for "several", "many", or no number at all.
  var count: Double?
  /// Whether a number or a word like "several" was said.
  var isSaid = true
  /// "a", "an": may be a rate ("twice a day").
  var isArticle = false
  /// Whether a hyphen stands before the unit ("a two-day visit").
  var isHyphenated = false
}

extension TimeScanner {
  /// The amount that stands before a unit word; nil when none does.
  func amount(before head: Int) -> AmountReading? {
    guard isJoined(head) else { return nil }
    if let part = partOfUnit(head) { return part }
    if let half = joinedHalf(head) { return half }
    if isTightDash(head - 1), var reading = plainAmount(before: head - 1) {
      reading.isHyphenated = true
      return reading.isArticle ? nil : reading
    }
    if let quarters = quarters(head) { return quarters }
    if let reading = plainAmount(before: head) { return reading }
    return moreAmount(before: head)
  }

  /// The lower number of "two to three", "5-7", "5-to-7", "two- to three-", "between 2 and 3".
  func lowerCount(before start: Int) -> (start: Int, count: Double)? {
    guard isJoined(start), !isMoney(start) else { return nil }
    var at = start - 1
    let isDash = isTightDash(at)
    if isDash { at -= 1 }
    var isBetween = false
    switch word(at) {
    case .signal(.to)?, .signal(.or)?:
      at -= 1
      if isTightDash(at) || self.isDash(at) { at -= 1 }
    case .signal(.and)? where word(at - 2) == .signal(.between):
      isBetween = true
      at -= 1
    default: guard isDash, digits(at) != nil else { return nil }
    }
    guard let first = numeral(endingAt: at + 1), first.kind == .cardinal, first.value < 1000,
      !isMoney(first.tokens.lowerBound)
    else { return nil }
    let lower = first.tokens.lowerBound
    // "rose from three to five years": two lengths.
    if word(lower - 1) == .signal(.from) || isTightDash(lower - 1) { return nil }
    return (isBetween ? lower - 1 : lower, first.value)
  }

  /// "Two quarters": a length, where the reader of numbers sees a fraction; "of" makes it one.
  private func quarters(_ head: Int) -> AmountReading? {
    guard word(head) == .unit(.quarter), !isOf(head + 1),
      let numeral = numeral(endingAt: head + 1), numeral.kind == .fraction,
      numeral.tokens.lowerBound < head, entry(head)?.isPlural ?? false
    else { return nil }
    return AmountReading(
      start: numeral.tokens.lowerBound, count: (numeral.value * 4).rounded())
  }

  /// "two more weeks", "three full days".
  private func moreAmount(before head: Int) -> AmountReading? {
    guard isWord(head - 1, WordKeys.more) || isIn(TimeScanner.fillers, head - 1) else {
      return nil
    }
    return plainAmount(before: head - 1)
  }

  private static let fillers = WordSet(words: [
    "full", "whole", "consecutive", "straight", "additional", "successive", "long", "short",
    "calendar", "solid", "extra", "further", "other", "working", "business", "running",
  ])

  private func plainAmount(before head: Int) -> AmountReading? {
    let last = head - 1
    guard last >= 0 else { return nil }
    if let mixed = slashFraction(endingAt: head) { return mixed }
    if let numeral = numeral(endingAt: head) {
      return numberAmount(numeral)
    }
    switch word(last) {
    case .article(isDefinite: false)?:
      if isWord(last - 1, WordKeys.half) { return AmountReading(start: last - 1, count: 0.5) }
      return AmountReading(start: last, count: 1, isArticle: true)
    case .vague(let count)?:
      if isWord(last - 1, TimeScanner.as) { return nil }
      return vagueAmount(last, count)
    case .link(.of)?:
      return groupAmount(last)
    default:
      if isWord(last, WordKeys.another) { return AmountReading(start: last, count: 1) }
      if isWord(last, WordKeys.half) { return half(last) }
      return nil
    }
  }

  private func numberAmount(_ numeral: Numeral) -> AmountReading? {
    let start = numeral.tokens.lowerBound
    guard numeral.kind != .ordinal, !isMoney(start) else { return nil }
    if numeral.kind == .fraction, numeral.value > 0, !numeral.hasDigits {
      return half(numeral.tokens.upperBound - 1)
    }
    if numeral.kind == .fraction { return nil }
    return AmountReading(start: start, count: numeral.value)
  }

  /// "5 1/2", "2-1/2", "1/2".
  private func slashFraction(endingAt head: Int) -> AmountReading? {
    guard let below = digits(head - 1), isMark(head - 2, "/"), let above = digits(head - 3),
      below.value > 0, below.value <= 10, above.value < below.value,
      tokens[head - 1].gap == .none, tokens[head - 2].gap == .none
    else { return nil }
    let part = Double(above.value) / Double(below.value)
    let before = isTightDash(head - 4) ? head - 5 : head - 4
    if let whole = digits(before), whole.count <= 3, isJoined(before + 1) {
      return AmountReading(start: before, count: Double(whole.value) + part)
    }
    return AmountReading(start: head - 3, count: part)
  }

  /// "several", "a few", "a couple", "many".
  private func vagueAmount(_ index: Int, _ count: Int?) -> AmountReading {
    let hasArticle = word(index - 1) == .article(isDefinite: false)
    return AmountReading(start: hasArticle ? index - 1 : index, count: count.map(Double.init))
  }

  /// "a couple of", "dozens of", "a quarter of".
  private func groupAmount(_ of: Int) -> AmountReading? {
    guard let numeralOrWord = numeral(endingAt: of) else {
      if case .vague(let count)? = word(of - 1) { return vagueAmount(of - 1, count) }
      if isIn(TimeScanner.groups, of - 1) {
        return AmountReading(start: of - 1, count: nil)
      }
      return nil
    }
    guard numeralOrWord.kind == .cardinal, !numeralOrWord.hasDigits else { return nil }
    return AmountReading(start: numeralOrWord.tokens.lowerBound, count: numeralOrWord.value)
  }

  private static let groups = WordSet(words: [
    "dozens", "scores", "hundreds", "thousands", "millions", "tens",
  ])

  /// "half an", "half a", "half" directly before a unit, with "a" or "one and a" before it.
  private func half(_ index: Int) -> AmountReading {
    var reading = AmountReading(start: index, count: 0.5)
    if word(index - 1) == .article(isDefinite: false) {
      reading.start = index - 1
      if word(index - 2) == .signal(.and), let whole = numeral(endingAt: index - 2),
        whole.kind == .cardinal
      {
        reading.start = whole.tokens.lowerBound
        reading.count = whole.value + 0.5
      }
    }
    return reading
  }

  /// "a quarter of an hour", "three quarters of an hour".
  private func partOfUnit(_ head: Int) -> AmountReading? {
    guard isArticle(head - 1), !isThe(head - 1), isOf(head - 2),
      case .unit(.quarter)? = word(head - 3)
    else { return nil }
    let before = isTightDash(head - 4) ? head - 5 : head - 4
    if word(before) == .article(isDefinite: false) {
      return AmountReading(start: before, count: 0.25)
    }
    if isWord(before, TimeScanner.three) { return AmountReading(start: before, count: 0.75) }
    return nil
  }

  private static let `as` = WordKey.of("as")
  private static let three = WordKey.of("three")

  /// "three-and-a-half years", "one-and-a-half-hour".
  private func joinedHalf(_ head: Int) -> AmountReading? {
    let half = isTightDash(head - 1) ? head - 2 : head - 1
    guard isWord(half, WordKeys.half), isTightDash(half - 1),
      word(half - 2) == .article(isDefinite: false), isTightDash(half - 3),
      word(half - 4) == .signal(.and), isTightDash(half - 5),
      let whole = numeral(endingAt: half - 5), whole.kind == .cardinal
    else { return nil }
    return AmountReading(
      start: whole.tokens.lowerBound, count: whole.value + 0.5, isHyphenated: half == head - 2)
  }
}
