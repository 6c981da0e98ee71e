internal import ClaimModel

/// Counts of the notation: `3`, `3..5`, `>=3`, `<=20`, `~20`.
enum CountNotation {
  static func range(_ text: String) -> CountRange? {
    if text.hasPrefix(">=") {
      return Double(text.dropFirst(2)).map { CountRange(min: $0, max: nil) }
    }
    if text.hasPrefix("<=") {
      return Double(text.dropFirst(2)).map { CountRange(min: nil, max: $0) }
    }
    if text.hasPrefix("~") {
      return Double(text.dropFirst()).map { CountRange($0, isApproximate: true) }
    }
    if let value = Double(text) { return CountRange(value) }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map { Double($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1] else { return nil }
    return CountRange(min: low, max: high)
  }
}
