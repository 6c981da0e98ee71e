internal import ClaimModel
internal import TextAnalysis

/// Joins two numbers into one range: "20 to 30", "between 5 and 7", "5-7", "one or two".
struct RangeReader {
  private let text: AnalysedText
  private let amounts: AmountReader
  private let words = RangeWords.standard

  init(_ amounts: AmountReader) {
    self.amounts = amounts
    text = amounts.text
  }

  /// The range that begins with a number; the number itself where none does.
  ///
  /// Nil where two numbers make something that is no count: a score, a ratio, a dotted code.
  func range(from first: Amount) -> Amount? {
    let joint = first.tokens.upperBound
    guard joint < text.tokens.count, first.kind == .cardinal else { return first }
    if let second = secondAfterDash(first) { return second.flatMap { joined(first, $0) } }
    guard text.tokens[joint].gap <= .line, text.tokens[joint].kind == .word,
      let second = second(after: joint), second.kind == .cardinal, !second.isVague
    else { return first }
    switch words.joints[text.tokens[joint]] {
    case .to where !isChange(before: first.tokens.lowerBound),
      .or:
      return second.value > first.value ? joined(first, second) : first
    case .and where isBetween(before: first.tokens.lowerBound):
      var range = joined(first, second)
      range?.tokens = start(of: first)..<second.tokens.upperBound
      return range
    default: return first
    }
  }

  /// The number behind a joint, past a currency symbol ("$3 million to $5 million").
  private func second(after joint: Int) -> Amount? {
    if let amount = amounts.amount(at: joint + 1) { return amount }
    for index in joint + 2...joint + 3 where index < text.tokens.count {
      if let currency = QuantityWords.standard.currenciesBefore.match(
        in: text.tokens, at: index - 1),
        currency.tokens.lowerBound == joint + 1
      {
        return amounts.amount(at: index)
      }
    }
    return nil
  }

  /// Nil where no dash follows; the inner nil where the pair is a score or a code.
  private func secondAfterDash(_ first: Amount) -> Amount?? {
    let joint = first.tokens.upperBound
    guard text.tokens[joint].kind == .dash, text.tokens[joint].gap == .none,
      joint + 1 < text.tokens.count, text.tokens[joint + 1].gap == .none,
      let second = second(after: joint), second.kind == .cardinal
    else { return .none }
    let after = second.tokens.upperBound
    let goesOn =
      after < text.tokens.count && text.tokens[after].kind == .dash
      && text.tokens[after].gap == .none
    guard !goesOn, second.value > first.value || second.range.min.map({ $0 >= 1000 }) == true
    else { return .some(nil) }
    return .some(second)
  }

  private func joined(_ first: Amount, _ second: Amount) -> Amount? {
    var low = first.range.min ?? first.value
    let high = second.range.max ?? second.value
    // "20 to 30 million": the scale of the second number holds for both.
    if let scale = scale(of: second), low < 1000, low * scale < high { low *= scale }
    guard low < high else { return nil }
    return Amount(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound,
      range: CountRange(min: low, max: high), isVague: first.isVague,
      hasDigits: first.hasDigits || second.hasDigits,
      hasShortMillion: second.hasShortMillion)
  }

  /// The scale word of a number that is digits and a scale word ("30 million") or has a letter.
  private func scale(of amount: Amount) -> Double? {
    guard amount.hasDigits else { return nil }
    return [1e12, 1e9, 1e6, 1e3].first { scale in
      (amount.tokens.count > 1 || amount.hasShortMillion) && amount.value >= scale
    }
  }

  private func isBetween(before index: Int) -> Bool {
    index > 0 && words.openers[text.tokens[index - 1]] == .between
      || index > 1 && words.openers[text.tokens[index - 2]] == .between
  }

  private func start(of amount: Amount) -> Int {
    let index = amount.tokens.lowerBound
    if index > 0, words.openers[text.tokens[index - 1]] == .between { return index - 1 }
    return index > 1 ? index - 2 : index
  }

  /// Whether the numbers tell a change ("rose from 40 to 57", "a rise from 40 to 57").
  private func isChange(before index: Int) -> Bool {
    guard index > 1, words.openers[text.tokens[index - 1]] == .from else { return false }
    let first = Swift.max(0, index - 8)
    return (first..<index - 1).contains { words.changes.contains(text.tokens[$0]) }
  }
}

/// The words that join and open ranges.
private struct RangeWords: Sendable {
  enum Joint: Sendable {
    case to
    case or
    case and
  }
  enum Opener: Sendable {
    case between
    case from
  }

  let joints = WordTable<Joint>([("to", .to), ("or", .or), ("and", .and), ("through", .to)])
  let openers = WordTable<Opener>([("between", .between), ("from", .from)])
  /// Verbs and nouns of change: what stands behind them are two values and no range.
  let changes: WordSet

  static let standard = RangeWords()

  private init() {
    let verbs = [
      "rise", "increase", "jump", "climb", "grow", "surge", "soar", "fall", "drop", "decrease",
      "decline", "shrink", "go", "raise", "lower", "cut", "reduce", "revise", "update", "change",
      "swell", "slide", "plunge", "double", "triple", "expand", "extend", "move", "bring", "lift",
    ]
    let forms = verbs.map(Inflector.forms(ofVerb:))
    changes = WordSet(
      words: forms.flatMap { [$0.base, $0.thirdPerson, $0.gerund] + $0.past + $0.participle })
  }
}
