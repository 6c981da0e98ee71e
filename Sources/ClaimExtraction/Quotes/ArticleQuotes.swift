internal import ClaimModel
internal import TextAnalysis

/// The quotes of an article, interrupted ones joined, with their speakers.
///
/// Made once per article, when first asked for.
struct ArticleQuotes {
  /// In text order.
  let quotes: [AttributedQuote]

  init(_ article: ArticleReading) {
    var builder = QuoteBuilder(article)
    quotes = RepeatedQuotes(article.text).attributed(builder.build())
  }
}

/// Goes through the quotations of an article from first to last.
private struct QuoteBuilder {
  private var quotes: [AttributedQuote] = []
  private let article: ArticleReading
  private var attribution: QuoteAttribution
  /// The speaker of the last quote and the token behind it and its attribution.
  private var last: (speaker: SpeakerPhrase, end: Int)?

  init(_ article: ArticleReading) {
    self.article = article
    attribution = QuoteAttribution(article)
  }

  mutating func build() -> [AttributedQuote] {
    let outer = article.quotations.filter { $0.level == 0 }
    for (index, quotation) in outer.enumerated() {
      let next = index + 1 < outer.count ? outer[index + 1].opening : article.text.tokens.count
      let previous = index > 0 ? outer[index - 1].tokensWithMarks.upperBound : 0
      add(quotation, previous: previous, next: next)
    }
    return quotes
  }

  private mutating func add(_ quotation: Quotation, previous: Int, next: Int) {
    let behind = attribution.behind(quotation, limit: next)
    var quote = AttributedQuote(
      tokens: quotation.tokens, parts: [quotation.tokens], speaker: behind?.speaker,
      wordCount: words(of: quotation.tokens))
    let end = behind?.end ?? quotation.tokensWithMarks.upperBound
    if behind == nil, goesOn(quotation), let interrupted = quotes.popLast() {
      quote = interrupted
      quote.tokens = quote.tokens.lowerBound..<quotation.tokens.upperBound
      quote.parts.append(quotation.tokens)
      quote.wordCount += words(of: quotation.tokens)
    } else if quote.speaker == nil {
      quote.speaker =
        attribution.before(quotation, start: previous) ?? joined(quotation)
        ?? inherited(quotation, previous: previous)
    }
    quotes.append(quote)
    if let speaker = quote.speaker {
      last = (speaker, end)
      attribution.lastSpeaker = speaker
    }
  }

  private func words(of run: Range<Int>) -> Int {
    run.count {
      let token = article.text.tokens[$0]
      let isWord =
        token.kind == .word || token.kind == .number || token.kind == .alphanumeric
      // "don't" and "Ann's" are two tokens and one word.
      return isWord && (token.gap != .none || $0 == run.lowerBound || isFree($0 - 1))
    }
  }

  private func isFree(_ index: Int) -> Bool {
    let kind = article.text.tokens[index].kind
    return kind != .word && kind != .alphanumeric && kind != .dash
  }

  /// Whether a quotation goes on with the one before, whose attribution ended right before it.
  private func goesOn(_ quotation: Quotation) -> Bool {
    guard let last, let quote = quotes.last, quote.speaker == last.speaker,
      last.end == quotation.opening, quote.tokens.upperBound + 1 < last.end,
      !hasOwnVerb(quotation, behind: quote.tokens.upperBound)
    else { return false }
    return article.text.tokens[quotation.opening].gap != .paragraph
      && !startsParagraph(quotation.opening)
  }

  /// "…," he said of what she had called "…": a further verb of saying right before the mark.
  private func hasOwnVerb(_ quotation: Quotation, behind end: Int) -> Bool {
    let before = quotation.opening - 1
    guard SpeechVerb.of(article.text.tokens[before]) != nil else { return false }
    return (end..<before).contains { SpeechVerb.of(article.text.tokens[$0]) != nil }
  }

  /// "Said that he "…" and "…"": the speaker of the quotation that "and" joins it to.
  private func joined(_ quotation: Quotation) -> SpeakerPhrase? {
    let text = article.text
    guard let quote = quotes.last, let speaker = quote.speaker,
      quotation.opening - quote.tokens.upperBound <= 10,
      text.sentence(ofToken: quotation.opening) == text.sentence(ofToken: quote.tokens.upperBound)
    else { return nil }
    let between = quote.tokens.upperBound..<quotation.opening
    return between.contains { QuoteBuilder.joints.contains(text.tokens[$0]) } ? speaker : nil
  }

  private static let joints = WordSet(words: ["and", "but", "or", "nor"])

  private func startsParagraph(_ token: Int) -> Bool {
    let sentence = article.text.sentences[article.text.sentence(ofToken: token)]
    return sentence.startsParagraph && sentence.tokens.lowerBound == token
  }

  /// A whole sentence in quotation marks without attribution: the speaker of what came right
  /// before goes on.
  private func inherited(_ quotation: Quotation, previous: Int) -> SpeakerPhrase? {
    let text = article.text
    let index = text.sentence(ofToken: quotation.opening)
    guard text.sentences[index].tokens.lowerBound == quotation.opening, index > 0,
      text.tokens[quotation.tokens.lowerBound].isCapitalized
    else { return nil }
    if let last, last.end == quotation.opening { return last.speaker }
    let before = article.reading(of: index - 1)
    if let speaker = AttributionReader(before).reportedSpeaker { return speaker }
    // After a sentence of the article's own, the one who spoke shortly before goes on.
    guard let last, quotation.opening - last.end <= QuoteBuilder.memory else { return nil }
    return last.speaker
  }

  /// For how many tokens a speaker is remembered.
  private static let memory = 60
}
