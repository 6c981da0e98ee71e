internal import TextAnalysis
internal import TimeLexicon

/// The list of named days, found by their first word.
final class NamedDays: Sendable {
  private struct Name: Sendable {
    /// Keys of the words behind the first.
    var rest: [UInt64]
    var day: Int
    /// Also the name of an event or a sale: a day only behind "on" and the like, or with a year.
    var isDated: Bool
  }

  let days: [NamedDay]
  /// The words that names begin with.
  let firstWords: [String]
  private let names: WordTable<[Name]>

  static let standard = NamedDays()

  private init() {
    var days: [NamedDay] = []
    var names: [String: [Name]] = [:]
    let list = WordList(
      bytes: claimbench_time_named_days(), count: Int(claimbench_time_named_days_count()))
    for row in list.rows {
      guard let day = NamedDays.day(row) else { continue }
      for name in row[0].pieces(between: "|") {
        let words = name.pieces(between: " ")
        guard let first = words.first else { continue }
        names[CaseFoldedWord(first).text, default: []].append(
          Name(
            rest: words.dropFirst().map { WordKey.of($0) }, day: days.count,
            isDated: WordList.cell(row, 4) == "dated"))
      }
      days.append(day)
    }
    self.days = days
    firstWords = Array(names.keys)
    self.names = WordTable(
      names.map { ($0.key, $0.value.sorted { $0.rest.count > $1.rest.count }) })
  }

  /// Whether a named day may begin with a token.
  @inline(__always)
  func begins(_ token: Token) -> Bool { names.contains(token) }

  /// The longest name that begins at a token: its day and the token behind it.
  func match(_ scanner: TimeScanner, _ index: Int) -> (day: Int, end: Int)? {
    guard scanner.isCapitalized(index), let candidates = names[scanner.tokens[index]] else {
      return nil
    }
    for name in candidates {
      let end = index + 1 + name.rest.count
      guard end <= scanner.tokens.count else { continue }
      let matches = name.rest.enumerated().allSatisfy { offset, key in
        scanner.tokens[index + 1 + offset].key == key && scanner.isJoined(index + 1 + offset)
      }
      if matches, !name.isDated || isDated(scanner, index, end) { return (name.day, end) }
    }
    return nil
  }

  /// "on", "last", "by" before, or a year behind.
  private func isDated(_ scanner: TimeScanner, _ index: Int, _ end: Int) -> Bool {
    switch scanner.word(index - 1) {
    case .link(.on)?, .direction?, .signal?, .every?, .offset?: return !scanner.isCapitalized(end)
    default: return scanner.year(end) != nil
    }
  }

  private static func day(_ row: [String]) -> NamedDay? {
    let fields = WordList.cell(row, 1).pieces(between: " ")
    guard let kind = fields.first else { return nil }
    let numbers = fields.dropFirst().compactMap { Int($0) }
    guard let rule = rule(kind, numbers) else { return nil }
    return NamedDay(
      rule: rule, offset: Int(WordList.cell(row, 2)) ?? 0,
      length: Int(WordList.cell(row, 3)) ?? 1)
  }

  private static func rule(_ kind: String, _ numbers: [Int]) -> NamedDay.Rule? {
    switch (kind, numbers.count) {
    case ("fixed", 2): .fixed(month: numbers[0], day: numbers[1])
    case ("weekday", 3): .weekday(month: numbers[0], ordinal: numbers[1], weekday: numbers[2])
    case ("easter", 0): .easter
    case ("orthodox", 0): .orthodoxEaster
    case ("islamic", 2): .islamic(month: numbers[0], day: numbers[1])
    case ("hebrew", 2): .hebrew(month: numbers[0], day: numbers[1])
    case ("table", 1): .table(numbers[0])
    default: nil
    }
  }
}

/// A word of a list in the case that tables of words fold to.
struct CaseFoldedWord {
  let text: String

  init(_ word: String) {
    text = String(decoding: CaseFolding.fold(Array(word.utf8)), as: UTF8.self)
  }
}
