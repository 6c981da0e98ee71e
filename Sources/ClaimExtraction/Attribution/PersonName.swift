internal import TextAnalysis

/// A run of words that names a person, without the titles before it.
struct PersonName: Hashable, Sendable {
  /// Indices of its tokens.
  var tokens: Range<Int>
  /// Whether a title, rank or "Mr" stands right before it.
  var hasTitle: Bool

  /// The token that stands for the surname: the last one that is no suffix.
  func surname(in text: AnalysedText) -> Int {
    var last = tokens.upperBound - 1
    while last > tokens.lowerBound,
      NameWord.classes(text.tokens[last]).contains(.suffix)
        || text.tokens[last].kind != .word
    {
      last -= 1
    }
    return last
  }
}
