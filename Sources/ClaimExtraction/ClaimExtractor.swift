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
    var found: [FoundClaim] = []
    var previous: SentenceReading?
    for index in text.sentences.indices {
      let sentence = SentenceReading(article, index)
      var claims = claims(in: sentence)
      if !claims.isEmpty {
        for claim in claims.indices {
          filler.fill(&claims[claim], in: sentence, previous: previous)
        }
        AttributionReader(sentence).fill(&claims)
        for claim in DateSelection.selected(claims, in: sentence) {
          found.append(FoundClaim(claim: claim, sentence: index))
        }
      }
      previous = sentence
    }
    PeriodResolver(article: article).resolve(&found)
    return Extraction(
      claims: finished(&found, article), times: article.times, places: article.places)
  }

  /// What all readers find in a sentence, in text order.
  private func claims(in sentence: SentenceReading) -> [Claim] {
    var claims: [Claim] = []
    for reader in ClaimExtractor.readers {
      let new = reader.claims(in: sentence)
      if claims.isEmpty { claims = new } else if !new.isEmpty { claims += new }
    }
    // Most sentences tell in the order of their readers.
    let isSorted = claims.indices.dropFirst().allSatisfy { index in
      !(claims[index].span < claims[index - 1].span)
    }
    return isSorted ? claims : claims.sorted { $0.span < $1.span }
  }

  /// With ids, each told once.
  private func finished(_ found: inout [FoundClaim], _ article: ArticleReading) -> [Claim] {
    var identity = ClaimIdentity(text: article.text, key: article.context.key)
    var merger = ClaimMerger(text: article.text)
    for index in found.indices {
      let sentence = article.text.sentences[found[index].sentence].tokens
      let span = article.text.tokens(of: found[index].claim.span, within: sentence)
      found[index].claim.id = identity.id(
        of: found[index].claim.kind, sentence: sentence, span: span)
      merger.add(found[index].claim)
    }
    return merger.claims
  }
}
