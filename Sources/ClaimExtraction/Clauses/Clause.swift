/// A verb with everything that belongs to it, or a stretch of words without a verb.
///
/// All indices are token indices in the text.
struct Clause: Sendable {
  enum Kind: Sendable {
    case main
    /// Joined by "and", "or", "but" to its parent's level; often shares the subject.
    case coordinate
    /// What is said, thought or asked ("said [that] …").
    case complement
    /// "after", "because", "if", "when" …; `marker` is that word.
    case subordinate
    /// "who", "which", "where" …; also "when" after a time.
    case relative
    /// A noun's participle: "a truce announced over Easter".
    case reducedRelative
    /// "…, killing five"; "after meeting in Paris" with the preposition as `marker`.
    case participial
    /// "to meet".
    case infinitive
    /// Words in brackets or quotation marks with a life of their own.
    case inset
  }

  var kind: Kind
  /// Index of the clause that it hangs on; nil at the top.
  var parent: Int?
  /// The word that opens it; nil when none does.
  var marker: Int?
  /// Nil where there is no verb, as in many headlines.
  var verbGroup: VerbGroup?
  /// From its first token to its last; other clauses may lie inside.
  var extent: Range<Int>
  /// The noun phrases before the verb, conjuncts included.
  ///
  /// The antecedent for a relative clause, the subject above for an infinitive or participle. Nil
  /// when none was found.
  var subject: Range<Int>?

  /// The lexical verb; nil in a verbless clause.
  var verb: Int? { verbGroup?.head }
  var isPassive: Bool { verbGroup?.isPassive ?? false || verbGroup?.form == .participle }
  var isNegated: Bool { verbGroup?.negation != nil }
  /// Modal and negation in the verb group, in no order.
  var modalityCues: [Int] { [verbGroup?.modal, verbGroup?.negation].compactMap(\.self) }
}
