internal import ClaimModel
internal import TextAnalysis

extension TimeScanner {
  /// Whether a currency sign or the like stands before a number.
  func isMoney(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .symbol && tokens[index].gap == .none
  }

  /// Whether a number counts something or is a percentage: "1998 people" is told elsewhere.
  func isCounted(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    if tokens[next].kind == .symbol, tokens[next].gap == .none { return true }
    if case .unit? = word(next), tokens[next].gap <= .space { return isLengthUnit(next) }
    if case .meridiem? = word(next) { return true }
    return isMark(next, ":") && tokens[next].gap == .none && digits(next + 1) != nil
      && tokens[next + 1].gap == .none
  }

  /// A plural unit makes a number before it an amount ("May 3 days").
  private func isLengthUnit(_ index: Int) -> Bool {
    entry(index)?.isPlural ?? false
  }

  /// Adds "morning", "night" behind a day.
  func addDayPart(to reading: inout Reading) {
    let next = reading.tokens.upperBound
    guard isJoined(next), let part = dayPart(next) else { return }
    reading.time = .part(part)
    reading.tokens = reading.tokens.lowerBound..<next + 1
  }

  /// A part of the day that a day can have ("Friday night"); plurals have none.
  func dayPart(_ index: Int) -> DayPart? {
    guard let entry = entry(index), !entry.isPlural else { return nil }
    switch entry.word {
    case .part(let part): return part
    case .unit(.night): return .night
    default: return nil
    }
  }
}
