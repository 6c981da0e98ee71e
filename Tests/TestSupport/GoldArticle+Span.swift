extension GoldArticle.Claim {
  /// Where the claim's words stand in a text, in scalars; any run of white space counts as one.
  ///
  /// - Parameter text: The scalars of the article.
  /// - Returns: The span, nil when the words do not stand there that often.
  package func span(in text: [Unicode.Scalar]) -> Range<Int>? {
    let words = Array(self.text.unicodeScalars)
    var left = occurrence ?? 1
    for start in text.indices {
      guard let end = Self.match(words, in: text, at: start) else { continue }
      left -= 1
      if left == 0 { return start..<end }
    }
    return nil
  }

  private static func match(_ words: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int)
    -> Int?
  {
    var position = start
    var index = 0
    while index < words.count {
      guard position < text.count else { return nil }
      if words[index].properties.isWhitespace {
        guard text[position].properties.isWhitespace else { return nil }
        while position < text.count, text[position].properties.isWhitespace { position += 1 }
        while index < words.count, words[index].properties.isWhitespace { index += 1 }
      } else {
        guard text[position] == words[index] else { return nil }
        position += 1
        index += 1
      }
    }
    return position
  }
}
