internal import ClaimModel
internal import Quantities
internal import TextAnalysis

extension FuzzInput {
  /// Reads the bytes as an article, then again without the stretches of its first readings.
  func checkQuantities() -> CInt {
    let text = AnalysedText(text)
    let mentions = QuantityReader().mentions(in: text, excluding: [])
    FuzzInput.check(mentions.map { ($0.span, $0.tokens) }, in: text)
    for mention in mentions {
      let (low, high) = (mention.range.min, mention.range.max)
      if let low, let high { FuzzInput.demand(low <= high, "empty range: \(mention)") }
      for end in [low, high].compactMap({ $0 }) {
        FuzzInput.demand(end.isFinite, "no number: \(mention)")
      }
    }
    let again = QuantityReader().mentions(in: text, excluding: [])
    FuzzInput.demand(again == mentions, "another answer at the second time")
    let rest = QuantityReader().mentions(in: text, excluding: mentions.map(\.tokens))
    FuzzInput.check(rest.map { ($0.span, $0.tokens) }, in: text)
    for mention in rest {
      let isInside = mentions.contains { $0.tokens.overlaps(mention.tokens) }
      FuzzInput.demand(!isInside, "read although excluded: \(mention)")
    }
    return 0
  }
}
