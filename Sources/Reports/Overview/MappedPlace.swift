internal import ClaimModel

/// A place with a point that the article or its evidence names.
struct MappedPlace: Hashable, Sendable {
  var name: String
  /// Degrees north and east.
  var latitude: Double
  var longitude: Double
  /// Whether it is a country, whose point stands for a whole land.
  var isCountry: Bool
  /// How many claims it is the place of.
  var claims = 0
  /// How many linked records it is the place of.
  var records = 0

  /// How many claims and records name it.
  var mentions: Int { claims + records }

  /// The places of claims and of linked records, in the order in which they are first named.
  static func all(of articles: [VerifiedArticle]) -> [MappedPlace] {
    var places: [MappedPlace] = []
    var indices: [String: Int] = [:]
    func note(_ reference: PlaceReference?, _ count: WritableKeyPath<MappedPlace, Int>) {
      guard let reference, let latitude = reference.latitude, let longitude = reference.longitude
      else { return }
      let key = reference.geonameID.map(String.init) ?? reference.name
      if indices[key] == nil {
        indices[key] = places.count
        places.append(
          MappedPlace(
            name: PlainWords.clipped(reference.name, to: 40), latitude: latitude,
            longitude: longitude,
            isCountry: reference.kind == .demonym || reference.name == reference.countryName))
      }
      if let index = indices[key] { places[index][keyPath: count] += 1 }
    }
    for claim in articles.flatMap(\.claims) { note(claim.claim.statement.place, \.claims) }
    var counted: Set<String> = []
    for record in articles.flatMap(\.evidence) where counted.insert(record.record.id).inserted {
      note(record.record.statement.place, \.records)
    }
    return places
  }
}
