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
    if let part = samePart(as: quantity) { return (part, relation(quantity, part)) }
    let context = CountedContext(quantity, in: claim)
    let alike = others.filter { $0.0.unit == quantity.unit }.map {
      (quantity: $0.0, likeness: context.likeness(to: $0.1))
    }
    guard let best = alike.map(\.likeness).max() else { return (nil, .open) }
    if let value = quantity.range.exact, quantity.unit != "ordinal" {
      // The same exact number: by what it counts, or because it is too special for chance.
      let equal = alike.first {
        $0.quantity.range.exact == value && ($0.likeness == best || value >= 10)
          && relation(quantity, $0.quantity) == .agrees
      }
      if let equal {
        return isWhole(equal.quantity, in: evidence) && !isWhole(quantity, in: claim)
          ? (nil, .open) : (equal.quantity, .agrees)
      }
    }
    let closest = alike.filter { $0.likeness == best }.map(\.quantity)
    let relations = Set(closest.map { relation(quantity, $0) })
    if quantity.unit == "ordinal" {
      if isCompared(quantity) { return (nil, .open) }
      return (nil, alike.contains { $0.quantity.range == quantity.range } ? .agrees : .open)
    }
    guard best >= 2 || (quantity.unit != nil && alike.count == 1) else { return (nil, .open) }
    if relations == [.agrees] { return (closest[0], .agrees) }
    guard relations == [.differs] else { return (nil, .open) }
    if let whole = whole(of: quantity),
      NumberWording(whole, in: claim).agreement(
        with: NumberWording(closest[0], in: evidence)) == .agrees
    {
      return (nil, .open)
    }
    if isCondition(quantity) { return (closest[0], .otherCondition) }
    // Sums of money stand for several things; any that agrees may be the one.
    let anyAgrees = alike.contains {
      relation(quantity, $0.quantity) == .agrees
    }
    return quantity.unit != nil && anyAgrees ? (nil, .open) : (closest[0], .differs)
  }

  /// "40 of 52 drones" beside "32 of the 52": the part of the same whole.
  private func samePart(as part: TextFacts.Quantity) -> TextFacts.Quantity? {
    guard let whole = whole(of: part) else { return nil }
    let others = evidence.quantities.filter { other in
      other.unit == part.unit
        && evidence.quantities.contains {
          $0.range == whole.range && NumberComparison.isPart(other, of: $0, in: evidence)
        }
    }
    return others.count == 1 ? others[0] : nil
  }

  /// "Three of the five": the number of which another is a part.
  private func whole(of part: TextFacts.Quantity) -> TextFacts.Quantity? {
    claim.quantities.first { NumberComparison.isPart(part, of: $0, in: claim) }
  }

  private func isWhole(_ number: TextFacts.Quantity, in facts: TextFacts) -> Bool {
    facts.quantities.contains { NumberComparison.isPart($0, of: number, in: facts) }
  }

  private static func isPart(
    _ part: TextFacts.Quantity, of whole: TextFacts.Quantity, in facts: TextFacts
  ) -> Bool {
    let between = part.words.upperBound..<max(part.words.upperBound, whole.words.lowerBound)
    guard (1...3).contains(between.count), between.upperBound <= facts.words.count else {
      return false
    }
    let words = facts.words[between]
    return words.contains { $0.base == "of" } && words.allSatisfy { $0.kind == .other }
      && !words.contains { $0.base == "which" || $0.base == "whom" }
  }

  private func relation(
    _ quantity: TextFacts.Quantity, _ other: TextFacts.Quantity
  ) -> Agreement {
    NumberWording(quantity, in: claim).agreement(with: NumberWording(other, in: evidence))
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
