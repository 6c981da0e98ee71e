/// A capitalised name that the gazetteer does not hold, with what the text says of it.
struct UnlistedName {
  /// Tokens of the mention.
  var tokens: Range<Int>
  /// Evidence for a place.
  var score: Int
  /// What the text calls it; empty when it does not say.
  var nouns: PlaceNouns = []
  /// Whether a noun of places tells, not only a preposition.
  var isTold = false
  var rule = PlaceRule.unlisted

  var isPlace: Bool { score >= EvidenceReader.threshold }
}
