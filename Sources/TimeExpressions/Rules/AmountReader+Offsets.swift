internal import TextAnalysis

/// What a length is counted from.
extension AmountReader {
  func offset(_ end: Int) -> (Offset, Int)? {
    guard scanner.isJoined(end) else { return nil }
    if case .offset(let offset)? = scanner.word(end) {
      switch offset {
      case .ago, .hence, .earlier, .later: return (offset, end + 1)
      case .before, .after: return nil
      }
    }
    if scanner.isWord(end, WordKeys.from), case .reference(.present)? = scanner.word(end + 1) {
      return (.hence, end + 2)
    }
    if scanner.isWord(end, AmountReader.back), scanner.endsPhrase(end + 1) {
      return (.ago, end + 1)
    }
    return nil
  }

  private static let back = WordKey.of("back")

  /// Whether "before", "after", "ago" and the like follow.
  func isAnchored(_ end: Int) -> Bool {
    if case .offset? = scanner.word(end) { return scanner.isJoined(end) }
    return offset(end) != nil
  }

  /// "the past two weeks", "the next three days", "the first nine months".
  func stretch(_ said: AmountReading, _ amount: TimeAmount, _ end: Int) -> Reading? {
    guard scanner.isJoined(said.start), !said.isArticle else { return nil }
    if case .direction(let direction)? = scanner.word(said.start - 1), direction != .same,
      direction != .that, direction != .this
    {
      let start = said.start - (scanner.isThe(said.start - 2) ? 2 : 1)
      if scanner.isOf(start - 1), case .every? = scanner.word(start - 2) {
        let set = TimeSet(TimeAmount(count: 1, unit: unit).value, quant: .each)
        return Reading(start..<end, .set(set))
      }
      return Reading(start..<end, .stretch(amount, direction))
    }
    return part(said, amount, end)
  }

  /// "The first nine months", "the final two weeks of 1998".
  private func part(_ said: AmountReading, _ amount: TimeAmount, _ end: Int) -> Reading? {
    let before = said.start - 1
    guard said.isSaid, isPlural, !said.isHyphenated, scanner.isJoined(said.start),
      scanner.ordinal(before) == 1 || scanner.isIn(AmountReader.finals, before)
    else { return nil }
    let start = scanner.isThe(before - 1) ? before - 1 : before
    let number = scanner.ordinal(before) == 1 ? 1 : -1
    if scanner.isOf(end), let parent = scanner.parent(end + 1) {
      return Reading(
        start..<parent.tokens.upperBound, .ordinal(number, .amount(amount), of: parent.meaning))
    }
    return Reading(start..<end, .amount(amount))
  }

  private static let finals = WordSet(words: ["final", "closing", "opening"])
}
