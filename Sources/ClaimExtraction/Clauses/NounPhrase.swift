/// A base noun phrase: determiner, modifiers and head, without what follows the head.
///
/// A possessor stands inside it ("Kenya's trade minister" is one phrase). All indices are token
/// indices in the text.
struct NounPhrase: Sendable {
  var tokens: Range<Int>
  /// The last noun of the phrase, or the pronoun or number that it consists of.
  var head: Int
  /// The preposition right before it; nil when there is none.
  var preposition: Int?
  /// Whether it is a time expression and nothing else.
  var isTime: Bool
  /// Whether it is a personal pronoun, existential "there" or a wh-pronoun.
  var isPronoun: Bool
}
