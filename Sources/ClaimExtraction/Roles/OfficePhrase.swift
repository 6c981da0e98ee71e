/// A noun phrase that names an office ("the former foreign minister of Libya").
///
/// All indices are token indices in the text.
struct OfficePhrase: Hashable, Sendable {
  /// From the determiner or possessor to the last word of what the office is of.
  var tokens: Range<Int>
  /// The words that make its name: portfolio, rank and head, without determiner and possessor,
  /// words of tenure, and complement.
  var core: Range<Int>
  /// The office noun.
  var head: Int
  var noun: OfficeLexicon.Noun
  /// "of", "for", "to" with its noun phrase; nil when there is none.
  var complement: Range<Int>?
  /// The noun phrase of "'s"; nil when there is none.
  var possessor: Range<Int>?
  /// The word that opens it: "the", "a", "his".
  var determiner: Int?
  /// Whether that word is "its", "his" and the like.
  var hasPossessivePronoun: Bool
  var tenure: OfficeTenure

  /// Whether a word of rank or a district stands before the head.
  var hasCharge: Bool

  /// Whether the words before the head or after it say which office it is.
  var isSpecified: Bool {
    complement != nil || possessor != nil || core.count > 1 || hasPossessivePronoun
  }
}

/// What the words of an office phrase say of when it is held.
struct OfficeTenure: Hashable, Sendable {
  var isFormer = false
  var isFuture = false
  var isActing = false
}
