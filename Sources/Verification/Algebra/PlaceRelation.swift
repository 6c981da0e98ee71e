package import ClaimModel

/// How one place lies to another.
package enum PlaceRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// Part of the other.
  case inside
  /// Holds the other.
  case contains
  /// Neither lies in the other, but their points are at most `nearDistance` apart in one country.
  case near
  /// Neither lies in the other.
  case apart
  case unknown

  /// The relation seen from the other side.
  package var converse: PlaceRelation {
    switch self {
    case .inside: .contains
    case .contains: .inside
    case .same, .near, .apart, .unknown: self
    }
  }
}

extension PlaceReference {
  /// Kilometres up to which two places of one country are near each other.
  ///
  /// Sources call an event by the village, the next town or the city whose suburbs reach there; 25 km
  /// is the reach of a large city from its middle (Paris to Versailles 17 km, Kyiv to Bucha 24 km),
  /// and keeps cities apart that news tells apart (London and Windsor 34 km).
  package static let nearDistance = 25.0

  /// How this place lies to another, by gazetteer identifiers and chains of parents.
  ///
  /// Without identifiers equal folded names in one country (or with a country unknown) are the
  /// same; different countries are apart; a place lies in the parents that its text gives it;
  /// anything else stays unknown, since a name that the gazetteer lacks may be a quarter of the other
  /// place. Territory that several states claim has all of them among its parents, so that to be in
  /// one never contradicts being in another.
  package func relation(to other: PlaceReference) -> PlaceRelation {
    if let id = geonameID, let otherID = other.geonameID {
      if id == otherID { return .same }
      if parents.contains(otherID) { return .inside }
      if other.parents.contains(id) { return .contains }
      if isCountry(of: other) { return .contains }
      if other.isCountry(of: self) { return .inside }
      return isNear(other) ? .near : .apart
    }
    if let id = other.geonameID, parents.contains(id) { return .inside }
    if let id = geonameID, other.parents.contains(id) { return .contains }
    if let code = countryCode, let otherCode = other.countryCode, code != otherCode {
      return .apart
    }
    if NameFolding.isSame(name, other.name) { return .same }
    if isCountry(of: other) { return .contains }
    if other.isCountry(of: self) { return .inside }
    return .unknown
  }

  /// Whether both are points of one country, close to each other.
  private func isNear(_ other: PlaceReference) -> Bool {
    guard let code = countryCode, code == other.countryCode,
      let distance = distanceInKilometres(to: other)
    else { return false }
    return distance <= PlaceReference.nearDistance
  }

  /// Whether this is a country and the other place lies in it, by country code.
  private func isCountry(of other: PlaceReference) -> Bool {
    guard let code = countryCode, code == other.countryCode, let countryName else { return false }
    let key = NameFolding.key(countryName)
    return NameFolding.key(name) == key && NameFolding.key(other.name) != key
  }
}
