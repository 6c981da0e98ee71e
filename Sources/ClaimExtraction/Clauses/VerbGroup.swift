/// A verb with its auxiliaries, negation and the adverbs between them.
///
/// All indices are token indices in the text.
struct VerbGroup: Sendable {
  /// What the form of the first verb says.
  enum Form: Sendable {
    /// Carries tense: a clause of its own.
    case finite
    case infinitive
    case gerund
    /// A past participle without auxiliary ("talks held in Geneva").
    case participle
  }

  enum Tense: Sendable {
    case past
    case present
    /// "will", "shall", "is going to".
    case future
  }

  var tokens: Range<Int>
  /// The lexical verb: the last verb of the group.
  var head: Int
  var form: Form
  /// Nil for forms without tense.
  var tense: Tense?
  var isPassive: Bool
  var isPerfect: Bool
  var isProgressive: Bool
  /// The first modal; nil when there is none.
  var modal: Int?
  /// "not", "n't" or "never" in or right before the group; nil when there is none.
  var negation: Int?
}
