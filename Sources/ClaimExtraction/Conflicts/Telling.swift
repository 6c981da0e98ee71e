internal import ClaimModel

/// How a claim stands to the others of its article: whether it tells the whole of the main event, or
/// a number that the article itself takes back.
struct Telling: Hashable, Sendable {
  /// Where the claim stands.
  var span: TextSpan
  var kind: Claim.Kind
  /// Index of its sentence.
  var sentence: Int
  /// Whether it counts the whole of an event that the article tells several times.
  var isWhole: Bool
  /// Whether the text marks it as an earlier state ("earlier reports said 12").
  var isEarlier: Bool
}
