internal import ClaimModel

/// What words beside a number say of its range.
enum Bound: String, Sendable {
  case atLeast
  case moreThan
  case atMost
  case lessThan
  case about
  case exactly

  /// The range with this bound on it.
  ///
  /// - Parameters:
  ///   - range: The range of the number itself.
  ///   - isWhole: Whether it counts what comes in wholes, so that "more than 20" begins at 21.
  /// - Returns: The bounded range.
  func applied(to range: CountRange, isWhole: Bool) -> CountRange {
    let step = isWhole ? 1.0 : 0
    var bounded = range
    switch self {
    case .atLeast:
      bounded.max = nil
    case .moreThan:
      bounded = CountRange(
        min: (range.min ?? range.max).map { $0 + step }, max: nil,
        isApproximate: range.isApproximate)
    case .atMost:
      bounded.min = nil
      bounded.max = range.max
    case .lessThan:
      bounded = CountRange(
        min: nil, max: range.max.map { $0 - step }, isApproximate: range.isApproximate)
    case .about:
      bounded.isApproximate = true
    case .exactly:
      break
    }
    return bounded
  }
}
