internal import ClaimModel

/// A person and an office that words of a sentence bring together.
struct RoleMention: Hashable, Sendable {
  /// All the words that say it, as token indices.
  var tokens: Range<Int>
  /// The name, or the pronoun that stands for it.
  var person: PersonName
  /// Whom the pronoun means; nil for a name.
  var meant: String?
  var phrase: OfficePhrase
  var tenure: Tenure
  /// Name of the pattern that found it.
  var rule: String
  /// Whether a verb says that the person entered the office.
  var isEntry = false
}
