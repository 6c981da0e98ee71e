package import TextAnalysis

/// Reads the words of one sentence for the tagger.
package enum TagSentence {
  /// The outside words that stand before the first word, and as many after the last.
  package static let margin = 2

  /// Writes the features of a run of tokens, with `margin` outside words on either side.
  ///
  /// - Parameters:
  ///   - tokens: indices of the sentence's tokens.
  ///   - text: the text.
  ///   - lexicon: the tags of frequent words.
  ///   - output: room for the tokens and both margins.
  package static func write(
    _ tokens: Range<Int>, of text: AnalysedText, lexicon: TagLexicon,
    to output: UnsafeMutablePointer<WordFeatures>
  ) {
    var tally = CaseRegime.Tally()
    for index in tokens {
      let token = text.tokens[index]
      tally.count(token)
    }
    let regime = tally.regime
    var next = output
    for _ in 0..<margin {
      next.initialize(to: .outside)
      next += 1
    }
    var isFirst = true
    for index in tokens {
      let word = WordFeatures(index, in: text, regime: regime, isFirst: isFirst, lexicon: lexicon)
      next.initialize(to: word)
      next += 1
      if text.tokens[index].kind.rawValue <= Token.Kind.alphanumeric.rawValue { isFirst = false }
    }
    for _ in 0..<margin {
      next.initialize(to: .outside)
      next += 1
    }
  }
}
