internal import TextAnalysis

/// Tells whether the text puts one place into the next: "X, in southern Y", "X district of Y".
struct Containment {
  let text: AnalysedText

  /// The most tokens between the two names.
  private static let mostBetween = 6

  /// Whether only a comma, nouns of places and "in" or "of" stand between.
  func holds(_ inner: Range<Int>, _ outer: Range<Int>) -> Bool {
    guard inner.upperBound < outer.lowerBound else { return false }
    let gap = inner.upperBound..<outer.lowerBound
    guard gap.count <= Containment.mostBetween,
      text.tokens[outer.lowerBound].gap <= .line
    else { return false }
    if gap.count == 1, text.isMark(inner.upperBound, ",") { return true }
    var hasPreposition = false
    for index in gap {
      let token = text.tokens[index]
      if Containment.containing.contains(token) {
        hasPreposition = true
      } else if hasPreposition {
        guard token.key == Words.the || PlaceCues.of(token).contains(.direction) else {
          return false
        }
      } else if !text.isMark(index, ","), !Containment.located.contains(token) {
        guard !PlaceNouns.of(token).isDisjoint(with: .any.union(.modifier)) else { return false }
      }
    }
    return hasPreposition
  }

  private static let containing = WordSet(words: ["in", "of"])
  private static let located = WordSet(words: ["located", "situated", "which", "is", "lies"])
}
