internal import ClaimModel

/// How a text words a number: exactly, about, nearly, or as a bound that leaves the number out.
///
/// "20" has one value. "About 20" reaches a tenth to either side, "nearly 20" a tenth below and not
/// to 20 itself. "More than 20" starts above 20, so that it neither holds 20 nor speaks against it
/// as 21 would.
struct NumberWording {
  private enum Approximation {
    case none
    case about
    case nearly
  }

  private let range: CountRange
  private let approximation: Approximation
  /// Whether the number named is left out: "more than", "over", "fewer than".
  private let excludesBound: Bool

  /// Reads the words of a number and the two before it.
  init(_ quantity: TextFacts.Quantity, in facts: TextFacts) {
    range = CountRange(min: quantity.range.min, max: quantity.range.max)
    let first = max(0, min(quantity.words.lowerBound, facts.words.count) - 2)
    let last = max(first, min(quantity.words.upperBound, facts.words.count))
    let words = facts.words[first..<last].map(\.base)
    excludesBound = words.contains(where: NumberWording.excluding.contains)
    approximation =
      !quantity.range.isApproximate
      ? .none : words.contains(where: NumberWording.falling.contains) ? .nearly : .about
  }

  /// What the evidence says of the claim's number.
  ///
  /// Open where a careful reader would neither say that it agrees nor that it differs.
  func agreement(with evidence: NumberWording) -> Agreement {
    switch range.relation(to: evidence.range) {
    case .same, .contains:
      let isOneSided = (approximation == .nearly) != (evidence.approximation == .nearly)
      return isOneSided && evidence.range.exact != nil && reaches(evidence) ? .open : .agrees
    case .below, .above:
      if approximation != .none, evidence.range.exact != nil { return around(evidence) }
      if evidence.approximation != .none, evidence.isNear(range) { return .open }
      return leavesOut(evidence) ? .open : .differs
    case .overlaps:
      // "More than 20" is not 20.
      return excludesBound && evidence.range.exact != nil && evidence.approximation == .none
        ? .differs : .open
    case .inside, .unknown: return .open
    }
  }

  /// Whether the evidence's number is the one that the claim names.
  private func reaches(_ evidence: NumberWording) -> Bool {
    guard let value = evidence.range.exact else { return false }
    return range.min == value || range.max == value
  }

  /// An exact number beside "about" or "nearly" another.
  private func around(_ evidence: NumberWording) -> Agreement {
    guard let own = range.exact, let value = evidence.range.exact else { return .open }
    guard isNear(evidence.range) else { return .differs }
    return approximation == .about || value < own ? .agrees : .open
  }

  /// Whether a range comes within a tenth of the number.
  private func isNear(_ other: CountRange) -> Bool {
    guard let value = range.exact else { return false }
    let reach = value.magnitude * 0.1
    return (other.min ?? -.infinity) <= value + reach && (other.max ?? .infinity) >= value - reach
  }

  /// "20" beside "more than 20" or "fewer than 20".
  private func leavesOut(_ evidence: NumberWording) -> Bool {
    guard evidence.excludesBound, let value = range.exact else { return false }
    if evidence.range.max == nil, let low = evidence.range.min { return low - value <= 1 }
    if evidence.range.min == nil, let high = evidence.range.max { return value - high <= 1 }
    return false
  }

  private static let falling: Set<String> = ["nearly", "almost", "close", "just", "approach"]
  private static let excluding: Set<String> = [
    "more", "over", "above", "exceed", "top", "surpass", "fewer", "less", "under", "below",
    "beyond", "excess", "greater", "upwards", "upward",
  ]
}
