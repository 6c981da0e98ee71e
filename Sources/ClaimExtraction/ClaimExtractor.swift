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
      claims: finished(found, article, filler.story), times: article.times,
      places: article.namedPlaces)
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

  /// Each told once, with ids, conflicts and scores.
  private func finished(
    _ found: [FoundClaim], _ article: ArticleReading, _ story: ArticleStory
  ) -> [Claim] {
    var merger = ClaimMerger(text: article.text, published: article.context.published)
    var sentences: [Int] = []
    for one in found where merger.add(one.claim) { sentences.append(one.sentence) }
    var claims = merger.claims
    var identity = ClaimIdentity(text: article.text, key: article.context.key)
    for index in claims.indices {
      claims[index].id = identity.id(
        of: claims[index], sentence: article.text.sentences[sentences[index]].tokens)
    }
    ArticleConflicts(tellings: story.tellings).link(&claims)
    FactConflicts().link(&claims)
    for index in claims.indices { claims[index].score = CheckWorthiness(claims[index]).score }
    return claims
  }
}
