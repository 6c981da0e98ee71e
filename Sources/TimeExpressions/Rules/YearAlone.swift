internal import TextAnalysis

/// Whether four digits alone are a year: not a sum, a count, a flight or a house number.
struct YearAlone {
  private let scanner: TimeScanner
  private let head: Int

  init(_ scanner: TimeScanner, _ head: Int) {
    self.scanner = scanner
    self.head = head
  }

  var isYear: Bool {
    guard let digits = scanner.digits(head) else { return false }
    if scanner.isMoney(head) || scanner.isCounted(head) { return false }
    if isPartOfNumber || (isMeasure && !isIntroduced) || isNumbered { return false }
    if isHouse || isModel || isTitle || isInDigitGroups { return false }
    if scanner.isMark(head - 1, "("), scanner.isMark(head + 1, ")") {
      return isModern(digits.value)
    }
    if isSpanInBrackets { return true }
    if hasTimePreposition { return digits.value <= 2100 }
    guard isModern(digits.value) else { return false }
    return !isAmount
  }

  private func isModern(_ year: Int) -> Bool { (1800...2049).contains(year) }

  /// The last year of "1998-99", "2019–2021".
  static func end(of first: Int, _ next: Digits) -> Int? {
    let last = next.count == 4 ? next.value : first / 100 * 100 + next.value
    // Dynasties last longer than what is counted in thousands of our day ("1800-2400 men").
    let longest = first < 1800 ? 700 : 200
    guard next.count == 4 || next.count == 2, last > first, last - first < longest else {
      return nil
    }
    return last
  }

  private var hasTimePreposition: Bool {
    switch scanner.word(head - 1) {
    case .link(.in)?, .link(.during)?, .signal(.since)?, .edge?, .fiscal?: return true
    default: return scanner.isWord(head - 1, WordKeys.year)
    }
  }

  /// "The Ming dynasty (1368-1644)".
  private var isSpanInBrackets: Bool {
    scanner.isMark(head - 1, "(") && scanner.isTightDash(head + 1) && scanner.isMark(head + 3, ")")
      && scanner.digits(head + 2)?.count == 4 && (scanner.digits(head + 2)?.value ?? 9999) <= 2100
  }

  /// Glued to other digits, letters or marks: phone numbers, paths, decimals.
  private var isPartOfNumber: Bool {
    let tokens = scanner.tokens
    if head > 0, tokens[head].gap == .none {
      let before = tokens[head - 1]
      if before.kind == .number || before.kind == .word { return true }
      if before.kind == .dash, head > 1, tokens[head - 1].gap == .none {
        let isWordBefore = tokens[head - 2].kind == .word
        if !isWordBefore { return true }
      }
      if scanner.isMark(head - 1, "/") || scanner.isMark(head - 1, ":")
        || scanner.isMark(head - 1, "#")
      {
        return true
      }
    }
    guard head + 1 < tokens.count, tokens[head + 1].gap == .none else { return false }
    if scanner.isMark(head + 1, "/") { return !scanner.isSeason(head) }
    guard scanner.isTightDash(head + 1), let next = scanner.digits(head + 2) else { return false }
    return YearAlone.end(of: scanner.digits(head)?.value ?? 0, next) == nil
  }

  /// "Early 2014 troops", and "In 1998 people": no count.
  private var isIntroduced: Bool {
    if case .edge? = scanner.word(head - 1) { return true }
    return scanner.word(head - 1) == .link(.in) && scanner.startsSentence(head - 1)
      && isModern(scanner.digits(head)?.value ?? 0)
  }

  /// A unit or counted noun follows.
  private var isMeasure: Bool {
    guard head + 1 < scanner.tokens.count else { return false }
    if case .unit? = scanner.word(head + 1) { return scanner.entry(head + 1)?.isPlural ?? false }
    if case .zone? = scanner.word(head + 1) { return scanner.tokens[head + 1].shape == .upper }
    if scanner.isIn(YearAlone.measured, head + 1) { return true }
    return !hasTimePreposition && scanner.isIn(YearAlone.counted, head + 1)
  }

  private static let measured = YearFriends.standard[.measured]
  private static let counted = YearFriends.standard[.counted]

  /// "Flight 1998", "Resolution 1973", "Windows 2000".
  private var isNumbered: Bool {
    if scanner.isMark(head - 1, "."), scanner.tokens[head - 1].gap == .none {
      return scanner.isIn(YearAlone.numbered, head - 2)
    }
    return scanner.isIn(YearAlone.numbered, head - 1)
  }

  private static let numbered = YearFriends.standard[.numbered]

  /// Whether a capitalised name that ends in a kind of street follows: "1935 Orchard St".
  private var isHouse: Bool {
    var at = head + 1
    while at <= head + 4, scanner.isCapitalized(at) || scanner.ordinal(at) != nil,
      scanner.isJoined(at)
    {
      if at > head + 1, scanner.isIn(YearAlone.streets, at) { return true }
      at += scanner.isMark(at + 1, ".") ? 2 : 1
    }
    return false
  }

  private static let streets = YearFriends.standard[.street]

  /// Whether the year is that of a model: "a 1987 Chevrolet", "his blue 2004 Toyota".
  ///
  /// "The 1998 Ford strike" is none, so after "the" another name must follow.
  private var isModel: Bool {
    guard scanner.isCapitalized(head + 1), scanner.isIn(YearAlone.makes, head + 1) else {
      return false
    }
    return !scanner.isThe(head - 1) || scanner.isCapitalized(head + 2)
      || scanner.tokens.indices.contains(head + 2) && scanner.tokens[head + 2].kind != .word
  }

  private static let makes = YearFriends.standard[.make]

  /// A title in quotation marks: "1984".
  private var isTitle: Bool {
    guard head > 0, head + 1 < scanner.tokens.count, scanner.tokens[head].gap == .none,
      scanner.tokens[head + 1].gap == .none
    else { return false }
    return isQuote(head - 1) && isQuote(head + 1)
  }

  private func isQuote(_ index: Int) -> Bool {
    switch scanner.tokens[index].kind {
    case .openQuote, .closeQuote, .quote: true
    default: false
    }
  }

  /// "2013 4567", "+44 1865 2000": groups of digits with only spaces between.
  private var isInDigitGroups: Bool {
    isGroup(head + 1, after: head + 1) || isGroup(head - 1, after: head)
  }

  private func isGroup(_ index: Int, after gap: Int) -> Bool {
    guard let group = scanner.digits(index), group.count >= 3, group.count <= 4,
      scanner.isJoined(gap)
    else { return false }
    if case .month? = scanner.word(index - 1) { return false }
    return scanner.tokens[gap].gap == .space
  }

  /// "some 1950", "than 2000", and a plural noun behind with no article before.
  private var isAmount: Bool {
    if case .approximate? = scanner.word(head - 1) { return true }
    return scanner.isWord(head - 1, WordKeys.than) || scanner.isWord(head - 1, WordKeys.least)
  }
}
