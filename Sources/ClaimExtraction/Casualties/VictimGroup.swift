internal import ClaimModel

/// A noun phrase that counts people: "at least three soldiers of the garrison", "five others", "a man".
struct VictimGroup: Hashable, Sendable {
  /// Whether those counted are people.
  enum Personhood: Sendable {
    case people
    /// A number alone, or a noun that no list knows.
    case unknown
    case things
  }

  /// How many; nil for groups that only hold a place, such as "several".
  var range: CountRange?
  /// Determiner to head noun.
  var tokens: Range<Int>
  /// With what "of" adds ("of the garrison").
  var extended: Range<Int>
  /// The words that say who, without number; empty for a number alone.
  var who: Range<Int>
  var personhood: Personhood
  /// What a describing word in front of the head says ("eight wounded soldiers"); nil without one.
  var described: HarmWord?
  /// Index of the describing word.
  var describedAt: Int?
  /// The head where it is a noun of harm itself ("three deaths"); nil otherwise.
  var harmNoun: HarmWord?
  /// Whether one person is meant without a number ("a man", "the mayor").
  var isSingle = false
  /// Whether the group says that there is nobody ("no one", "none").
  var isNobody = false
  /// Whether the group is known from before ("the five soldiers").
  var isDefinite = false

  /// Whether the group can be counted in a claim about this word.
  func suits(_ word: HarmWord) -> Bool {
    if word.needsNoun { return personhood == .people && !who.isEmpty && !isSingle }
    return switch personhood {
    case .people: true
    case .unknown: who.isEmpty || !word.needsPeople
    case .things: false
    }
  }
}
