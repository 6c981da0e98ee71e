internal import ClaimModel
internal import TextAnalysis

/// Quotations that nothing attributes, but whose words stand in one that is: "“It was hell”" in a
/// headline above the story that tells who said so.
struct RepeatedQuotes {
  /// An article with more quotations is a transcript, and not looked through.
  private static let most = 64
  /// Fewer words may stand in two quotations by chance.
  private static let fewestWords = 4

  private let text: AnalysedText

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// The quotes with the speakers of the same words said elsewhere.
  func attributed(_ quotes: [AttributedQuote]) -> [AttributedQuote] {
    guard quotes.count > 1, quotes.count <= RepeatedQuotes.most,
      quotes.contains(where: { $0.speaker == nil && $0.wordCount >= RepeatedQuotes.fewestWords })
    else { return quotes }
    let words = quotes.map(keys)
    var result = quotes
    for index in quotes.indices where quotes[index].speaker == nil {
      guard words[index].count >= RepeatedQuotes.fewestWords else { continue }
      let source = quotes.indices.first {
        quotes[$0].speaker != nil && holds(words[$0], words[index])
      }
      if let source { result[index].speaker = quotes[source].speaker }
    }
    return result
  }

  private func keys(of quote: AttributedQuote) -> [UInt64] {
    quote.parts.flatMap { part in
      part.compactMap { text.tokens[$0].kind == .word ? text.tokens[$0].key : nil }
    }
  }

  /// Whether all words of the second stand in the first, one behind the other.
  private func holds(_ longer: [UInt64], _ shorter: [UInt64]) -> Bool {
    guard longer.count >= shorter.count else { return false }
    return (0...longer.count - shorter.count).contains { start in
      longer[start] == shorter[0]
        && longer[start..<start + shorter.count].elementsEqual(shorter)
    }
  }
}
