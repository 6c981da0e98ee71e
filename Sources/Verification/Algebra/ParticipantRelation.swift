package import ClaimModel

/// How the participants of one statement relate to those of another.
package enum ParticipantRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// All of them are among the other's, which has more.
  case inside
  /// They include all of the other's, and more.
  case contains
  /// Each side has some that the other lacks.
  case some
  case none
  /// One side names nobody, or people who may be of the other's countries.
  case unknown

  /// The relation seen from the other side.
  package var converse: ParticipantRelation {
    switch self {
    case .inside: .contains
    case .contains: .inside
    case .same, .some, .none, .unknown: self
    }
  }

  /// How a list of participants relates to another.
  ///
  /// A person stands for the country that they act for, unless the other side names somebody
  /// else of that country: then the persons differ. Cost grows with the product of the lengths.
  package static func relation(_ left: [Participant], _ right: [Participant])
    -> ParticipantRelation
  {
    guard !left.isEmpty, !right.isEmpty else { return .unknown }
    let leftFound = left.count { isFound($0, among: right) }
    let rightFound = right.count { isFound($0, among: left) }
    if leftFound == left.count, rightFound == right.count { return .same }
    if leftFound == left.count { return .inside }
    if rightFound == right.count { return .contains }
    if leftFound > 0 || rightFound > 0 { return .some }
    return mayStand(left, for: right) || mayStand(right, for: left) ? .unknown : .none
  }

  /// Whether people of whom no country is told stand against countries alone: they may be theirs.
  private static func mayStand(_ people: [Participant], for countries: [Participant]) -> Bool {
    people.allSatisfy { $0.kind == .person && $0.countryCode == nil }
      && countries.allSatisfy { $0.kind == .country }
  }

  /// How firmly the participants that both lists hold tie two statements to one event.
  ///
  /// Symmetric: a participant counts where each side names it or somebody who stands for it.
  package static func tie(_ left: [Participant], _ right: [Participant]) -> TieRelation {
    let shared = left.filter { isFound($0, among: right) }
    let others = right.filter { isFound($0, among: left) }
    if shared.isEmpty || others.isEmpty { return .none }
    let isNamed: (Participant) -> Bool = { $0.kind == .person || $0.kind == .organisation }
    if shared.contains(where: isNamed), others.contains(where: isNamed) { return .strong }
    return min(shared.count, others.count) > 1 ? .strong : .weak
  }

  private static func isFound(_ one: Participant, among others: [Participant]) -> Bool {
    let isPerson = one.kind == .person
    var standsForCountry = false
    for other in others {
      if one == other { return true }
      if isPerson, other.kind == .person {
        if NameFolding.sameBearer(one.name, other.name) { return true }
      } else if NameFolding.isSame(one.name, other.name) {
        return true
      }
      if let code = one.countryCode, code == other.countryCode,
        one.kind == .country || other.kind == .country
      {
        standsForCountry = true
      }
    }
    guard standsForCountry, isPerson else { return standsForCountry }
    return !others.contains { $0.kind == .person && $0.countryCode == one.countryCode }
  }
}
