package import ClaimModel

/// How one place lies to another.
package enum PlaceRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// Part of the other.
  case inside
  /// Holds the other.
  case contains
  /// Neither lies in the other.
  case apart
  case unknown

  /// The relation seen from the other side.
  package var converse: PlaceRelation {
    switch self {
    case .inside: .contains
    case .contains: .inside
    case .same, .apart, .unknown: self
    }
  }
}

extension PlaceReference {
  /// How this place lies to another, by gazetteer identifiers and chains of parents.
  ///
  /// Without identifiers equal folded names in one country (or with a country unknown) are the
  /// same; different countries are apart; anything else stays unknown, since a name that the
  /// gazetteer lacks may be a quarter of the other place.
  package func relation(to other: PlaceReference) -> PlaceRelation {
    if let id = geonameID, let otherID = other.geonameID {
      if id == otherID { return .same }
      if parents.contains(otherID) { return .inside }
      if other.parents.contains(id) { return .contains }
      if isCountry(of: other) { return .contains }
      if other.isCountry(of: self) { return .inside }
      return .apart
    }
    if let code = countryCode, let otherCode = other.countryCode, code != otherCode {
      return .apart
    }
    if NameFolding.key(name) == NameFolding.key(other.name) { return .same }
    if isCountry(of: other) { return .contains }
    if other.isCountry(of: self) { return .inside }
    return .unknown
  }

  /// Whether this is a country and the other place lies in it, by country code.
  private func isCountry(of other: PlaceReference) -> Bool {
    guard let code = countryCode, code == other.countryCode, let countryName else { return false }
    let key = NameFolding.key(countryName)
    return NameFolding.key(name) == key && NameFolding.key(other.name) != key
  }
}
