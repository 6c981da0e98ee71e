internal import TextAnalysis

extension TimeScanner {
  /// "more than", "at least", "nearly" and the like before an amount.
  ///
  /// - Parameter start: First token of the amount.
  /// - Returns: Where the expression starts with them, and what they say; "about", "around" and
  ///   "some" stay outside the expression.
  func roughness(before start: Int) -> (start: Int, modifier: Modifier?) {
    guard isJoined(start), start > 0 else { return (start, nil) }
    if isWord(start - 1, WordKeys.than), start > 1 {
      if isWord(start - 2, WordKeys.more) { return (start - 2, .rough(.more)) }
      if isWord(start - 2, WordKeys.less) || isWord(start - 2, WordKeys.fewer) {
        return (start - 2, .rough(.less))
      }
      return (start, nil)
    }
    if case .link(.at)? = word(start - 2) {
      if isWord(start - 1, WordKeys.least) { return (start - 2, .bound(isLower: true)) }
      if isWord(start - 1, WordKeys.most) { return (start - 2, .bound(isLower: false)) }
    }
    if case .signal(.to)? = word(start - 1), isWord(start - 2, WordKeys.up) {
      return (start - 2, .bound(isLower: false))
    }
    switch word(start - 1) {
    case .approximate(.approximate)?: return (start, .rough(.approximate))
    case .approximate(let roughness)?: return (start - 1, .rough(roughness))
    default: return (start, nil)
    }
  }
}
