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
    if scanner.isMark(head - 1, "("), scanner.isMark(head + 1, ")") {
      return isModern(digits.value)
    }
    if hasTimePreposition { return digits.value <= 2100 }
    guard isModern(digits.value) else { return false }
    return !isAmount
  }

  private func isModern(_ year: Int) -> Bool { (1800...2049).contains(year) }

  /// The last year of "1998-99", "2019–2021".
  static func end(of first: Int, _ next: Digits) -> Int? {
    let last = next.count == 4 ? next.value : first / 100 * 100 + next.value
    guard next.count == 4 || next.count == 2, last > first, last - first < 200 else { return nil }
    return last
  }

  private var hasTimePreposition: Bool {
    switch scanner.word(head - 1) {
    case .link(.in)?, .link(.during)?, .signal(.since)?, .edge?, .fiscal?: return true
    default: return scanner.isWord(head - 1, WordKeys.year)
    }
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
    return scanner.isIn(YearAlone.measures, head + 1)
  }

  private static let measures = WordSet(words: [
    "people", "percent", "miles", "kilometers", "kilometres", "km", "meters", "metres", "feet",
    "tons", "tonnes", "troops", "soldiers", "dollars", "euros", "pounds", "men", "women",
    "children", "members", "points", "votes", "jobs", "shares", "barrels", "acres", "hectares",
    "others", "civilians", "refugees", "degrees", "million", "billion", "kilograms", "kg", "mph",
    "hours", "calories", "square", "cubic", "houses", "homes", "students", "workers", "employees",
    "units", "cases", "deaths", "victims",
  ])

  /// "Flight 1998", "Resolution 1973", "Windows 2000".
  private var isNumbered: Bool {
    head > 0 && scanner.isIn(YearAlone.numbered, head - 1)
  }

  private static let numbered = WordSet(words: [
    "flight", "no", "nos", "number", "resolution", "highway", "route", "page", "pages", "room",
    "boeing", "windows", "airbus", "channel", "section", "article", "line", "chapter", "lot",
    "bus", "train", "model", "unit", "area", "box",
  ])

  /// "some 1950", "than 2000", and a plural noun behind with no article before.
  private var isAmount: Bool {
    if case .approximate? = scanner.word(head - 1) { return true }
    return scanner.isWord(head - 1, WordKeys.than) || scanner.isWord(head - 1, WordKeys.least)
  }
}
