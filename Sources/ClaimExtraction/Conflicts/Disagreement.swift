internal import ClaimModel

/// When two counts in one article cannot both be right.
enum Disagreement {
  /// Whether two claims count the same of the same event and allow no common value.
  static func holds(between left: Claim, and right: Claim) -> Bool {
    let (a, b) = (left.statement, right.statement)
    guard left.kind == right.kind, let one = a.counts.first, let other = b.counts.first,
      one.effect == other.effect, one.measure == other.measure, one.of == other.of,
      one.unit == other.unit, (one.scope == .period) == (other.scope == .period),
      a.modality == .happened, b.modality == .happened,
      areDisjoint(one.range, other.range), !isOneOfMany(one.range), !isOneOfMany(other.range)
    else { return false }
    return eventsAgree(a.event, b.event) && placesAgree(a.place, b.place)
      && timesAgree(a.time, b.time)
  }

  /// Whether the smaller of two counts is one of several that make up the larger ("3,419 in X, 812 in
  /// Y" under a headline with the sum).
  ///
  /// - Parameters:
  ///   - left: One count.
  ///   - right: The other.
  ///   - others: The claims around them that count the same effect or measure.
  /// - Returns: Whether the smaller and some of the others add up to the larger.
  static func isPartOfSum(_ left: Claim, _ right: Claim, among others: [Claim]) -> Bool {
    let pair = [left, right].sorted { least($0) < least($1) }
    let (small, large) = (pair[0], pair[1])
    guard let range = large.statement.counts.first?.range else { return false }
    let parts = others.filter { $0.id != small.id && $0.id != large.id && least($0) > 0 }
      .map(least).filter { $0 < least(large) }.prefix(8)
    let start = least(small)
    guard start > 0 else { return false }
    for mask in 1..<(1 << parts.count) {
      let sum = parts.indices.reduce(start) { mask & (1 << $1) == 0 ? $0 : $0 + parts[$1] }
      if fits(sum, range) { return true }
    }
    return false
  }

  private static func least(_ claim: Claim) -> Double {
    claim.statement.counts.first?.range.min ?? 0
  }

  private static func fits(_ value: Double, _ range: CountRange) -> Bool {
    (range.min ?? 0) <= value && value <= (range.max ?? .infinity)
  }

  /// No value in common; an approximate number reaches a tenth further on both sides.
  private static func areDisjoint(_ left: CountRange, _ right: CountRange) -> Bool {
    let (a, b) = (widened(left), widened(right))
    return a.max < b.min || b.max < a.min
  }

  private static func widened(_ range: CountRange) -> (min: Double, max: Double) {
    let (min, max) = (range.min ?? 0, range.max ?? .infinity)
    return range.isApproximate ? (min * 0.9, max * 1.1) : (min, max)
  }

  /// A single victim is one of those counted elsewhere.
  private static func isOneOfMany(_ range: CountRange) -> Bool { range.exact == 1 }

  private static func eventsAgree(_ left: EventType?, _ right: EventType?) -> Bool {
    guard let left, let right else { return true }
    return ArticleStory.isSame(left, right)
  }

  private static func placesAgree(_ left: PlaceReference?, _ right: PlaceReference?) -> Bool {
    guard let left, let right else { return true }
    return left.name == right.name && left.countryCode == right.countryCode
  }

  private static func timesAgree(_ left: TimeReference?, _ right: TimeReference?) -> Bool {
    guard let left = left?.interval, let right = right?.interval else { return true }
    return left == right
  }
}
