internal import TextAnalysis

/// Units that tell how often and not how long.
extension AmountReader {
  /// "twice a week", "$3 billion a year": how often, not how long.
  func rate(_ said: AmountReading, _ end: Int) -> Reading? {
    guard said.isArticle, scanner.isJoined(said.start), said.start > 0 else { return nil }
    let before = said.start - 1
    let isRate: Bool
    if case .times? = scanner.word(before) {
      isRate = true
    } else {
      isRate =
        offset(end) == nil && !isAnchored(end)
        && (isCounted(before, said.start) || scanner.held(before: said.start, in: unit) != nil)
    }
    guard isRate, !scanner.isSpeed(before: said.start) else { return nil }
    let value = TimeAmount(count: 1, unit: unit).value
    if let held = scanner.held(before: said.start, in: unit) {
      return Reading(held.start..<end, .set(TimeSet(value, quant: nil, freq: held.freq)))
    }
    if let times = scanner.times(before: said.start) {
      return Reading(times.start..<end, .set(TimeSet(value, quant: nil, freq: times.freq)))
    }
    return Reading(said.start..<end, .set(TimeSet(value)))
  }

  /// A number or a counted noun before the article: "$3 billion a year", "hundreds of calls a day".
  private func isCounted(_ before: Int, _ start: Int) -> Bool {
    if scanner.numeral(endingAt: start)?.kind == .cardinal || scanner.tokens[before].kind == .symbol
    {
      return true
    }
    guard scanner.tokens[before].kind == .word, scanner.word(before) == nil else { return false }
    for end in max(1, before - 2)...max(1, before) {
      if let numeral = scanner.numeral(endingAt: end), numeral.kind == .cardinal { return true }
      if scanner.isOf(end - 1), scanner.isIn(AmountReader.groups, end - 2) {
        return true
      }
    }
    return false
  }

  private static let groups = WordSet(words: ["dozens", "scores", "hundreds", "thousands"])
}
