internal import ClaimModel
internal import TextAnalysis

/// Composes quantities from left to right: number, range, unit, bounds.
struct QuantityComposition {
  private let text: AnalysedText
  private let amounts: AmountReader
  private let ranges: RangeReader
  private let units: UnitReader
  private let filter: CountFilter
  private let shares: ShareReader
  private let words = QuantityWords.standard
  private var found: [QuantityMention] = []

  init(_ text: AnalysedText) {
    self.text = text
    amounts = AmountReader(text)
    ranges = RangeReader(amounts)
    units = UnitReader(text)
    filter = CountFilter(text)
    shares = ShareReader(text)
  }

  mutating func mentions(excluding excluded: [Range<Int>]) -> [QuantityMention] {
    let tokens = text.tokens
    var numerals = text.numerals[...]
    var index = 0
    var next = excluded.startIndex
    while index < tokens.count {
      guard isCandidate(tokens[index], index, &numerals) else {
        index += 1
        continue
      }
      while next < excluded.endIndex, excluded[next].upperBound <= index { next += 1 }
      if next < excluded.endIndex, excluded[next].lowerBound <= index {
        index = excluded[next].upperBound
      } else if let first = amounts.amount(at: index) {
        let count = found.count
        index = Swift.max(read(first), index + 1)
        // A range must not run into what is something else.
        if found.count > count, next < excluded.endIndex, let last = found.last,
          last.tokens.overlaps(excluded[next])
        {
          found.removeLast()
        }
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a number may begin at a token: most tokens cost no more than this look.
  @inline(__always)
  private func isCandidate(
    _ token: Token, _ index: Int, _ numerals: inout ArraySlice<Numeral>
  ) -> Bool {
    switch token.kind {
    case .number, .alphanumeric: return true
    case .word:
      while let first = numerals.first, first.tokens.lowerBound < index { numerals.removeFirst() }
      return numerals.first?.tokens.lowerBound == index || words.vagueStarts.contains(token)
    default: return false
    }
  }

  /// Reads the quantity that begins with a number.
  ///
  /// - Returns: Where to go on.
  private mutating func read(_ first: Amount) -> Int {
    guard let amount = ranges.range(from: first) else { return endOfPair(first) }
    let after = amount.tokens.upperBound
    if filter.isName(amount) { return after }
    if let share = shares.share(amount) { return append(share) }
    var reading = units.reading(of: amount)
    if amount.kind == .ordinal {
      append(amount, kind: .ordinal, tokens: amount.tokens, range: amount.range, unit: nil)
      return after
    }
    if amount.kind == .fraction, reading.kind == .count {
      guard shares.isShare(amount) else { return after }
      reading = UnitReader.Reading(kind: .percent, unit: "percent", tokens: amount.tokens)
    }
    let before = bounds(before: reading.tokens.lowerBound)
    let behind =
      words.boundsAfter.match(in: text.tokens, at: indexBehind(reading.tokens.upperBound))
      ?? words.boundsAfter.match(in: text.tokens, at: indexBehind(after))
    var (range, start) = bounded(amount, reading, before, behind?.value)
    if reading.factor != 1 {
      range.min = range.min.map { $0 * reading.factor }
      range.max = range.max.map { $0 * reading.factor }
    }
    if reading.kind == .count {
      let hasBound = start < amount.tokens.lowerBound || behind != nil
      if filter.isNoCount(amount, hasBound: hasBound) || isCompound(amount, behind != nil) {
        return after
      }
    } else if isAgeInYears(reading) {
      return reading.tokens.upperBound
    }
    let end = Swift.max(reading.tokens.upperBound, behind?.tokens.upperBound ?? 0)
    // "No more than a handful" bounds nothing.
    if range.min == nil, range.max == nil { return end }
    append(amount, kind: reading.kind, tokens: start..<end, range: range, unit: reading.unit)
    return end
  }

  /// Takes a share with the bound words before it ("more than one in five").
  private mutating func append(_ share: Amount) -> Int {
    let reading = UnitReader.Reading(kind: .percent, unit: "percent", tokens: share.tokens)
    let (range, start) = bounded(share, reading, bounds(before: share.tokens.lowerBound), nil)
    append(
      share, kind: .percent, tokens: start..<share.tokens.upperBound, range: range,
      unit: "percent")
    return share.tokens.upperBound
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
      let (bound, tokens) = words.boundsBefore.match(in: text.tokens, at: start - 1),
      !isPreposition(tokens)
    {
      bounds.insert(bound, at: 0)
      start = tokens.lowerBound
    }
    return (bounds, start)
  }

  /// "Presided over 20 trials", "talks about 20 villages": the verb or noun before takes the word.
  private func isPreposition(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, tokens.lowerBound > 0, text.tokens[tokens.lowerBound].gap <= .line,
      let governed = words.governors[text.tokens[tokens.lowerBound - 1]]
    else { return false }
    return governed.contains(text.tokens[tokens.lowerBound])
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

  /// Past the second number of a pair that is no range.
  private func endOfPair(_ first: Amount) -> Int {
    var end = first.tokens.upperBound
    while end + 1 < text.tokens.count, isJoint(end), let amount = amounts.amount(at: end + 1) {
      end = amount.tokens.upperBound
    }
    return end
  }

  /// A dash without spaces ("3-1"), or "to".
  private func isJoint(_ index: Int) -> Bool {
    if QuantityComposition.to.contains(text.tokens[index]) { return true }
    return text.tokens[index].kind == .dash && text.tokens[index].gap == .none
      && text.tokens[index + 1].gap == .none
  }

  private static let to = WordSet(words: ["to"])
}
