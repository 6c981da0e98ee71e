internal import ClaimModel

/// Holds the numbers of a claim against those of a text.
struct NumberComparison {
  let claim: TextFacts
  let evidence: TextFacts

  /// What the evidence says of each number of the claim, and the number that says it.
  func agreements() -> [(claim: TextFacts.Quantity, evidence: TextFacts.Quantity?, Agreement)] {
    let others = (NumberComparison.plain(evidence) + bareNumbers).map {
      ($0, CountedContext($0, in: evidence))
    }
    return NumberComparison.plain(claim).map { quantity in
      let (other, agreement) = agreement(of: quantity, with: others)
      return (quantity, other, agreement)
    }
  }

  /// Numbers that are no part of a date.
  private static func plain(_ facts: TextFacts) -> [TextFacts.Quantity] {
    facts.quantities.filter { quantity in
      !facts.times.contains { $0.words.overlaps(quantity.words) }
    }
  }

  /// Numbers of the evidence that were taken for years: "the cases reached 1988".
  private var bareNumbers: [TextFacts.Quantity] {
    evidence.times.compactMap { time in
      guard time.bound == .none, time.words.count == 1, time.value.utf8.count == 4,
        let value = Double(time.value), time.words.lowerBound < evidence.words.count
      else { return nil }
      let before = time.words.lowerBound > 0 ? evidence.words[time.words.lowerBound - 1].base : ""
      if NumberComparison.beforeYears.contains(before) { return nil }
      return TextFacts.Quantity(range: CountRange(value), words: time.words)
    }
  }

  /// Words after which four digits are a year.
  private static let beforeYears: Set<String> = [
    "", "in", "since", "of", "by", "during", "from", "to", "until", "till", "before", "after",
    "and",
    "between", "year", "early", "late", "mid", "around", "circa", "through", "the", "-",
  ]

  private func agreement(
    of quantity: TextFacts.Quantity, with others: [(TextFacts.Quantity, CountedContext)]
  ) -> (TextFacts.Quantity?, Agreement) {
    let context = CountedContext(quantity, in: claim)
    let alike = others.filter { $0.0.unit == quantity.unit }.map {
      (quantity: $0.0, likeness: context.likeness(to: $0.1))
    }
    guard let best = alike.map(\.likeness).max() else { return (nil, .open) }
    if let value = quantity.range.exact, quantity.unit != "ordinal" {
      // The same exact number: by what it counts, or because it is too special for chance.
      let equal = alike.first {
        $0.quantity.range.exact == value && ($0.likeness == best || value >= 10)
      }
      if let equal { return (equal.quantity, .agrees) }
    }
    let closest = alike.filter { $0.likeness == best }.map(\.quantity)
    let relations = Set(closest.map { NumberComparison.relation(quantity.range, $0.range) })
    if quantity.unit == "ordinal" {
      if isCompared(quantity) { return (nil, .open) }
      return (nil, alike.contains { $0.quantity.range == quantity.range } ? .agrees : .open)
    }
    guard best >= 2 || (quantity.unit != nil && alike.count == 1) else { return (nil, .open) }
    if relations == [.agrees] { return (closest[0], .agrees) }
    guard relations == [.differs] else { return (nil, .open) }
    if isCondition(quantity) { return (closest[0], .otherCondition) }
    // Sums of money stand for several things; any that agrees may be the one.
    let anyAgrees = alike.contains {
      NumberComparison.relation(quantity.range, $0.quantity.range) == .agrees
    }
    return quantity.unit != nil && anyAgrees ? (nil, .open) : (closest[0], .differs)
  }

  /// Bounds are strict here: "more than 95" does not hold 95, nor does "nearly 43" hold 42.3.
  private static func relation(_ range: CountRange, _ other: CountRange) -> Agreement {
    let exact = CountRange(min: range.min, max: range.max)
    switch exact.relation(to: CountRange(min: other.min, max: other.max)) {
    case .same, .contains: return .agrees
    case .below, .above: return .differs
    case .inside, .overlaps, .unknown: return .open
    }
  }

  /// "Under the fifth": neither the fifth nor any other.
  private func isCompared(_ quantity: TextFacts.Quantity) -> Bool {
    let comparing: Set<String> = ["under", "over", "below", "above", "than", "least", "most"]
    return claim.words[..<min(quantity.words.lowerBound, claim.words.count)].suffix(2)
      .contains { comparing.contains($0.base) }
  }

  /// "Based on 30 reviews", "averaged over 30 critics", "after 30 reviews".
  private func isCondition(_ quantity: TextFacts.Quantity) -> Bool {
    let before = claim.words[..<min(quantity.words.lowerBound, claim.words.count)].suffix(3)
    return before.contains { ["base", "based", "average", "averaged"].contains($0.base) }
      || before.last?.base == "after"
  }
}
