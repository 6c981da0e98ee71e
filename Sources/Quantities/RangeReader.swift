internal import ClaimModel
internal import TextAnalysis

/// Joins two numbers into one range: "20 to 30", "between 5 and 7", "5-7", "one or two".
struct RangeReader {
  private let text: AnalysedText
  private let amounts: AmountReader
  private let scales: RangeScale
  private let units: RangeUnits
  private let alternatives: AlternativeReader
  private let money: UnitReader
  private let words = RangeWords.standard

  init(_ amounts: AmountReader) {
    self.amounts = amounts
    text = amounts.text
    scales = RangeScale(text: amounts.text)
    units = RangeUnits(text: amounts.text)
    alternatives = AlternativeReader(amounts)
    money = UnitReader(amounts.text)
  }

  /// The range that begins with a number; the number itself where none does.
  ///
  /// Nil where two numbers make something that is no count: a score, a ratio, a dotted code.
  func range(from first: Amount) -> Amount? {
    let joint = units.end(of: first)
    guard joint < text.tokens.count, first.kind == .cardinal || first.unit != nil else {
      return first
    }
    if let second = secondAfterDash(first, joint) { return second.flatMap { joined(first, $0) } }
    if let (second, end) = alternatives.second(after: joint), let second = joined(first, second) {
      var range = second
      range.tokens = first.tokens.lowerBound..<end
      return range
    }
    guard text.tokens[joint].gap <= .line, words.joints.contains(text.tokens[joint]),
      let second = second(after: joint), second.kind == .cardinal
    else { return first }
    switch words.joints[text.tokens[joint]] {
    case .to where !isChange(before: first.tokens.lowerBound), .or:
      if second.value > first.value || isScaled(second) { return joined(first, second) ?? first }
      return isScore(first, second, joint) ? nil : first
    case .and where isBetween(before: first.tokens.lowerBound):
      var range = joined(first, second)
      range?.tokens = start(of: first)..<second.tokens.upperBound
      if let (currency, tokens) = money.currency(before: first.tokens.lowerBound) {
        range?.unit = UnitReader.Reading(
          kind: .money, unit: currency.code,
          tokens: min(tokens.lowerBound, start(of: first))..<second.tokens.upperBound)
      }
      return range
    default: return first
    }
  }

  /// The number behind a joint, past a currency symbol ("$3 million to $5 million").
  private func second(after joint: Int) -> Amount? {
    if let amount = amounts.amount(at: joint + 1) { return amount }
    for index in joint + 2...joint + 3 where index < text.tokens.count {
      if money.currency(before: index)?.tokens.lowerBound == joint + 1 {
        return amounts.amount(at: index)
      }
    }
    return nil
  }

  /// Nil where no dash follows; the inner nil where the pair is a score or a code.
  private func secondAfterDash(_ first: Amount, _ joint: Int) -> Amount?? {
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
    guard units.agree(first, second) else { return nil }
    var low = first.range.min ?? first.value
    // "Dozens or hundreds" is open above as hundreds are.
    let high = second.isVague ? second.range.max : second.range.max ?? second.value
    // "20 to 30 million", "two or three dozen": the scale of the second number holds for both.
    if let scale = scales.shared(first, second), low * scale < high ?? .infinity { low *= scale }
    guard high.map({ low < $0 }) ?? (low < second.value) else { return nil }
    return Amount(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound,
      range: CountRange(min: low, max: high), isVague: first.isVague || second.isVague,
      hasDigits: first.hasDigits || second.hasDigits,
      hasShortMillion: second.hasShortMillion, unit: second.unit)
  }

  /// "Won 3 to 1", "odds of 10 to 1": numbers that fall without a word of change.
  private func isScore(_ first: Amount, _ second: Amount, _ joint: Int) -> Bool {
    guard case .to = words.joints[text.tokens[joint]], first.value < 600, first.unit == nil,
      !second.isVague
    else { return false }
    let start = Swift.max(0, first.tokens.lowerBound - 8)
    return !(start..<first.tokens.lowerBound).contains {
      words.changes.contains(text.tokens[$0]) || words.openers[text.tokens[$0]] == .from
    }
  }

  private func isScaled(_ second: Amount) -> Bool { scales.scale(of: second) != nil }

  /// Up to two tokens may stand between: "between about 15 and 20", "between US$5 and $7".
  private func isBetween(before index: Int) -> Bool { opener(before: index) != nil }

  private func start(of amount: Amount) -> Int {
    opener(before: amount.tokens.lowerBound) ?? amount.tokens.lowerBound
  }

  private func opener(before index: Int) -> Int? {
    (1...2).map { index - $0 }.first {
      $0 >= 0 && words.openers[text.tokens[$0]] == .between
    }
  }

  /// Whether the numbers tell a change ("rose from 40 to 57", "a rise from 40 to 57").
  private func isChange(before index: Int) -> Bool {
    guard index > 1, words.openers[text.tokens[index - 1]] == .from else { return false }
    let first = Swift.max(0, index - 8)
    return (first..<index - 1).contains { words.changes.contains(text.tokens[$0]) }
  }
}

/// The words that join and open ranges.
private final class RangeWords: Sendable {
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
