internal import ClaimModel
internal import TextAnalysis

/// Composes quantities from left to right: number, range, unit, bounds.
struct QuantityComposition {
  private let text: AnalysedText
  private let amounts: AmountReader
  private let ranges: RangeReader
  private let units: UnitReader
  private let filter: CountFilter
  private let words = QuantityWords.standard
  private var found: [QuantityMention] = []

  init(_ text: AnalysedText) {
    self.text = text
    amounts = AmountReader(text)
    ranges = RangeReader(amounts)
    units = UnitReader(text)
    filter = CountFilter(text)
  }

  mutating func mentions(excluding excluded: [Range<Int>]) -> [QuantityMention] {
    var index = 0
    var next = excluded.startIndex
    while index < text.tokens.count {
      while next < excluded.endIndex, excluded[next].upperBound <= index { next += 1 }
      if next < excluded.endIndex, excluded[next].lowerBound <= index {
        index = excluded[next].upperBound
      } else if let first = amounts.amount(at: index) {
        index = read(first)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Reads the quantity that begins with a number.
  ///
  /// - Returns: Where to go on.
  private mutating func read(_ first: Amount) -> Int {
    guard let amount = ranges.range(from: first) else { return endOfPair(first) }
    let after = amount.tokens.upperBound
    if filter.isName(amount) { return after }
    if let end = filter.endOfRatio(amount) { return end }
    var reading = units.reading(of: amount)
    if amount.kind == .ordinal {
      append(amount, kind: .ordinal, tokens: amount.tokens, range: amount.range, unit: nil)
      return after
    }
    if amount.kind == .fraction, reading.kind == .count {
      guard let share = share(amount) else { return after }
      reading = share
    }
    let before = bounds(before: reading.tokens.lowerBound)
    let behind = words.boundsAfter.match(in: text.tokens, at: indexBehind(after))
    let (range, start) = bounded(amount, reading, before, behind?.value)
    if reading.kind == .count {
      let hasBound = start < amount.tokens.lowerBound || behind != nil
      if filter.isNoCount(amount, hasBound: hasBound) || isCompound(amount, behind != nil) {
        return after
      }
    } else if isAgeInYears(reading) {
      return reading.tokens.upperBound
    }
    let end = Swift.max(reading.tokens.upperBound, behind?.tokens.upperBound ?? 0)
    append(amount, kind: reading.kind, tokens: start..<end, range: range, unit: reading.unit)
    return end
  }

  private mutating func append(
    _ amount: Amount, kind: QuantityMention.Kind, tokens: Range<Int>, range: CountRange,
    unit: String?
  ) {
    let first = Swift.max(tokens.lowerBound, found.last?.tokens.upperBound ?? 0)
    let tokens = first..<tokens.upperBound
    found.append(
      QuantityMention(
        span: text.span(of: tokens), tokens: tokens, kind: kind, range: range, unit: unit,
        isVague: amount.isVague))
  }

  // MARK: Bounds

  /// The bound words that end before a token, outermost first, and where they start.
  private func bounds(before index: Int) -> (bounds: [Bound], start: Int) {
    var start = index
    var bounds: [Bound] = []
    while start > 0, text.tokens[start].gap <= .line, bounds.count < 3,
      let (bound, tokens) = words.boundsBefore.match(in: text.tokens, at: start - 1)
    {
      bounds.insert(bound, at: 0)
      start = tokens.lowerBound
    }
    return (bounds, start)
  }

  private func bounded(
    _ amount: Amount, _ reading: UnitReader.Reading, _ before: (bounds: [Bound], start: Int),
    _ behind: Bound?
  ) -> (CountRange, Int) {
    var range = amount.range
    if reading.kind == .percent, amount.kind == .fraction {
      range = CountRange(min: range.min.map { $0 * 100 }, max: range.max.map { $0 * 100 })
    }
    for bound in before.bounds.reversed() + (behind.map { [$0] } ?? []) {
      range = bound.applied(to: range, isWhole: reading.kind == .count && !amount.isVague)
    }
    return (range, before.start)
  }

  /// "20-plus", "20 or more": a hyphen may stand before the bound.
  private func indexBehind(_ after: Int) -> Int {
    let isHyphen =
      after + 1 < text.tokens.count && text.tokens[after].kind == .dash
      && text.tokens[after].gap == .none
    return isHyphen ? after + 1 : after
  }

  // MARK: What is no count after all

  /// "Five-member", "36-year-old": the number belongs to an adjective.
  private func isCompound(_ amount: Amount, _ hasBoundBehind: Bool) -> Bool {
    let after = amount.tokens.upperBound
    guard !hasBoundBehind, after + 1 < text.tokens.count, text.tokens[after].kind == .dash,
      text.tokens[after].count == 1 || text.tokens[after].count == 3,
      text.tokens[after].gap == .none, text.tokens[after + 1].gap == .none
    else { return false }
    return true
  }

  /// "36 years old", "36-year-old".
  private func isAgeInYears(_ reading: UnitReader.Reading) -> Bool {
    let after = indexBehind(reading.tokens.upperBound)
    return reading.kind == .measure && after < text.tokens.count
      && QuantityComposition.old.contains(text.tokens[after])
  }

  private static let old = WordSet(words: ["old", "olds"])

  /// "Two thirds of the seats": a share; a lone "half" is nothing.
  private func share(_ amount: Amount) -> UnitReader.Reading? {
    let after = amount.tokens.upperBound
    guard amount.value < 1, after < text.tokens.count,
      QuantityComposition.of.contains(text.tokens[after])
    else { return nil }
    return UnitReader.Reading(kind: .percent, unit: "percent", tokens: amount.tokens)
  }

  private static let of = WordSet(words: ["of"])

  /// Past the second number of a pair that is no range.
  private func endOfPair(_ first: Amount) -> Int {
    var end = first.tokens.upperBound
    while end + 1 < text.tokens.count, text.tokens[end].kind == .dash,
      text.tokens[end].gap == .none,
      text.tokens[end + 1].gap == .none, let amount = amounts.amount(at: end + 1)
    {
      end = amount.tokens.upperBound
    }
    return end
  }
}
