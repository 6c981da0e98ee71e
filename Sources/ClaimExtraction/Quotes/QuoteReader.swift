internal import ClaimModel
internal import TextAnalysis

/// Reads the words in quotation marks that somebody is said to have spoken, four or more.
struct QuoteReader: ClaimReader {
  /// Fewer words are a term or a nickname more often than a statement.
  private static let minimumWords = 4

  func claims(in sentence: SentenceReading) -> [Claim] {
    let article = sentence.article
    guard !article.quotations.isEmpty else { return [] }
    return article.quotes.starting(in: sentence.tokens).compactMap { quote in
      guard quote.wordCount >= QuoteReader.minimumWords, let speaker = quote.speaker else {
        return nil
      }
      return Claim(
        kind: .quote, span: sentence.text.span(of: quote.tokens), sentence: sentence.span,
        statement: Statement(event: .statement), speaker: speaker.speaker,
        slotSpans: Claim.SlotSpans(speaker: speaker.span), rule: "quote")
    }
  }
}

extension ArticleQuotes {
  /// The quotes whose first word stands in a run of tokens, found by halving.
  func starting(in run: Range<Int>) -> ArraySlice<AttributedQuote> {
    quotes[firstIndex(from: run.lowerBound)..<firstIndex(from: run.upperBound)]
  }

  private func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The speaker of the quoted words that hold a token; nil when none does or the text is silent.
  func speaker(at token: Int) -> SpeakerPhrase? {
    let index = firstIndex(from: token + 1)
    guard index > 0, quotes[index - 1].parts.contains(where: { $0.contains(token) }) else {
      return nil
    }
    return quotes[index - 1].speaker
  }
}
