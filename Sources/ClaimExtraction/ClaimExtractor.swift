internal import ClaimModel
package import TextAnalysis

/// Reads the checkable claims out of an article.
///
/// A pure function: the same text and context always give the same claims.
package struct ClaimExtractor: Sendable {
  /// Makes an extractor; all word lists and models are shared.
  package init() {}

  /// The claims of an article with the times and places that it mentions.
  ///
  /// Never fails; linear in the length of the text.
  package func extract(_ text: AnalysedText, context: ArticleContext) -> Extraction {
    let article = ArticleReading(text, context: context)
    let filler = SlotFiller(article: article)
    var found: [(claim: Claim, sentence: Int)] = []
    var previous: SentenceReading?
    for index in text.sentences.indices {
      let sentence = SentenceReading(article, index)
      var claims = claims(in: sentence)
      for claim in claims.indices {
        filler.fill(&claims[claim], in: sentence, previous: previous)
      }
      AttributionReader(sentence).fill(&claims)
      found += DateSelection.selected(claims, in: sentence).map { ($0, index) }
      previous = sentence
    }
    PeriodResolver(article: article).resolve(&found)
    return Extraction(
      claims: finished(found, article), times: article.times, places: article.places)
  }

  /// What all readers find in a sentence, in text order.
  private func claims(in sentence: SentenceReading) -> [Claim] {
    var claims: [Claim] = []
    for reader in ClaimExtractor.readers { claims += reader.claims(in: sentence) }
    return claims.sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
  }

  /// With ids, each told once.
  private func finished(
    _ found: [(claim: Claim, sentence: Int)], _ article: ArticleReading
  ) -> [Claim] {
    var identity = ClaimIdentity(text: article.text, key: article.context.key)
    var merger = ClaimMerger(text: article.text)
    for (claim, index) in found {
      var claim = claim
      let sentence = article.text.sentences[index].tokens
      claim.id = identity.id(
        of: claim, sentence: sentence,
        span: article.text.tokens(of: claim.span, within: sentence))
      merger.add(claim)
    }
    return merger.claims
  }
}
