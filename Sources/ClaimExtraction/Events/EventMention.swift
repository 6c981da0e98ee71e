internal import ClaimModel

/// A word or phrase that names an event.
struct EventMention: Hashable, Sendable {
  var type: EventType
  /// Base form of the words ("air strike", "meet").
  var word: String
  /// Indices of its tokens.
  var tokens: Range<Int>
  var isVerb: Bool

  /// The token that carries the phrase: the last word of a noun, the first of a verb.
  var head: Int { isVerb ? tokens.lowerBound : tokens.upperBound - 1 }
}
