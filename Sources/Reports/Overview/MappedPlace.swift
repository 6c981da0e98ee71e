internal import ClaimModel

/// A place with a point that the article or its evidence names.
struct MappedPlace: Hashable, Sendable {
  var name: String
  /// Degrees north and east.
  var latitude: Double
  var longitude: Double
  /// Whether it is a country, whose point stands for a whole land.
  var isCountry: Bool
  /// Indices of the claims that it is the place of.
  var claims: [Int] = []
  /// Identifiers of the records that it is the place of.
  var records: [String] = []
}

extension VerifiedArticle {
  /// The places of claims and of linked records, in the order in which they are first named.
  var mappedPlaces: [MappedPlace] {
    var places: [MappedPlace] = []
    var indices: [String: Int] = [:]
    func note(_ reference: PlaceReference?, _ add: (inout MappedPlace) -> Void) {
      guard let reference, let latitude = reference.latitude, let longitude = reference.longitude
      else { return }
      let key = reference.geonameID.map(String.init) ?? reference.name
      if indices[key] == nil {
        indices[key] = places.count
        places.append(
          MappedPlace(
            name: reference.name, latitude: latitude, longitude: longitude,
            isCountry: reference.kind == .demonym || reference.name == reference.countryName))
      }
      if let index = indices[key] { add(&places[index]) }
    }
    for (index, verified) in claims.enumerated() {
      note(verified.claim.statement.place) { $0.claims.append(index) }
    }
    for evidence in evidence {
      note(evidence.record.statement.place) { $0.records.append(evidence.record.id) }
    }
    return places
  }
}
