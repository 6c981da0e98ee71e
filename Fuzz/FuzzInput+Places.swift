internal import ClaimModel
internal import Places
internal import TextAnalysis

extension FuzzInput {
  /// Reads the bytes as an article.
  func checkPlaces() -> CInt {
    let text = AnalysedText(text)
    let mentions = PlaceReader().mentions(in: text)
    FuzzInput.check(mentions.map { ($0.span, $0.tokens) }, in: text)
    for mention in mentions {
      FuzzInput.demand(!mention.reference.name.isEmpty, "no name: \(mention)")
    }
    FuzzInput.demand(
      PlaceReader().mentions(in: text) == mentions, "another answer at the second time")
    return 0
  }
}
