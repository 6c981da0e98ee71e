internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Two time expressions that tell one stretch of days: "from 1971 to 1984", "between 1 June and 19
/// August", "17 and 18 October".
struct TimeRange {
  let sentence: SentenceReading

  /// The expression that ends the stretch which another begins; nil when it stands alone.
  func end(of first: TimeMention) -> TimeMention? {
    let link = first.tokens.upperBound
    guard sentence.times.count > 1, sentence.tokens.contains(link),
      let last = sentence.times.first(where: { $0.tokens.lowerBound == link + 1 }),
      let begin = first.reference.interval, let end = last.reference.interval,
      isPeriod(first), isPeriod(last), let start = begin.earliest, let stop = end.latest,
      start <= stop
    else { return nil }
    let word = sentence.text.tokens[link]
    let before = first.tokens.lowerBound - 1
    if sentence.tokens.contains(before) {
      let opening = sentence.text.tokens[before].key
      if opening == TimeRange.from, TimeRange.upTo.contains(word) || word.kind == .dash {
        return isMoved(first) ? nil : last
      }
      if opening == TimeRange.between, word.key == TimeRange.and { return last }
    }
    guard word.key == TimeRange.and || word.key == TimeRange.to || word.kind == .dash,
      begin.latest?.adding(days: 1) == end.earliest, begin.dayCount == 1
    else { return nil }
    return last
  }

  /// Whether an expression only ends the stretch that the one before it begins.
  func isEnd(_ last: TimeMention) -> Bool {
    guard sentence.times.count > 1,
      let first = sentence.times.last(where: {
        $0.tokens.upperBound + 1 == last.tokens.lowerBound
      })
    else { return false }
    return end(of: first) == last
  }

  /// "Moved from Monday to Friday".
  private func isMoved(_ first: TimeMention) -> Bool {
    guard let verb = sentence.clauses.clause(of: first.tokens.lowerBound).verb else { return false }
    return DateReader.moving.contains(sentence.text.tokens[verb])
  }

  private func isPeriod(_ time: TimeMention) -> Bool {
    switch time.reference.kind {
    case .date, .time: !time.reference.isUndated
    case .duration, .set: false
    }
  }

  private static let from = WordKey.of("from")
  private static let between = WordKey.of("between")
  private static let and = WordKey.of("and")
  private static let to = WordKey.of("to")
  private static let upTo = WordSet(words: ["to", "until", "till", "through"])
}
