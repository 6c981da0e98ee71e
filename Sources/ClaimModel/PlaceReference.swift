/// Where something is said to be: a gazetteer entry, or a name that no entry is known for.
package struct PlaceReference: Hashable, Sendable {
  /// How the text refers to the place.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case place
    /// People or adjective of a place ("Russian", "Parisians").
    case demonym
    /// A building or site with a place of its own ("the Kremlin").
    case venue
  }

  /// Name in the gazetteer's spelling, or as written when it is not known there.
  package var name: String
  package var kind: Kind
  /// GeoNames identifier; nil when unknown to the gazetteer.
  package var geonameID: Int?
  /// ISO 3166-1 alpha-2 code.
  package var countryCode: String?
  package var countryName: String?
  /// Degrees north.
  package var latitude: Double?
  /// Degrees east.
  package var longitude: Double?
  /// GeoNames identifiers of what it lies in, nearest first, the country last.
  package var parents: [Int]

  /// Makes a reference.
  package init(
    name: String, kind: Kind = .place, geonameID: Int? = nil, countryCode: String? = nil,
    countryName: String? = nil, latitude: Double? = nil, longitude: Double? = nil,
    parents: [Int] = []
  ) {
    self.name = name
    self.kind = kind
    self.geonameID = geonameID
    self.countryCode = countryCode
    self.countryName = countryName
    self.latitude = latitude
    self.longitude = longitude
    self.parents = parents
  }
}
