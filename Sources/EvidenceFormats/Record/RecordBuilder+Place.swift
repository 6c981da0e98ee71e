internal import ClaimModel

extension RecordBuilder {
  /// The place of a record: a gazetteer entry where one fits its name, country and point.
  ///
  /// A name alone is kept with a warning; with a country or a point it needs no entry.
  func place(_ reader: inout FieldReader) -> PlaceReference? {
    let country = reader.text("country").flatMap { name -> PlaceReference? in
      if let country = places.country(name) { return country }
      reader.note(
        .warning, "country", reader.value("country")?.position,
        "\"\(name)\" is no country that the gazetteer knows, left out")
      return nil
    }
    let point = point(&reader)
    guard let name = reader.text("place") else { return country }
    let full = country.map { $0.name == name ? name : "\(name), \($0.name)" } ?? name
    if let entry = places.place(full), RecordBuilder.fits(entry, country, point) { return entry }
    if country == nil, point == nil {
      reader.note(
        .warning, "place", reader.value("place")?.position,
        "\"\(name)\" is not in the gazetteer and is kept as a name; add its country, as in "
          + "\"Lyon, France\", or use a better known spelling")
    }
    return PlaceReference(
      name: name, countryCode: country?.countryCode, countryName: country?.countryName,
      latitude: point?.latitude, longitude: point?.longitude,
      parents: country?.geonameID.map { [$0] } ?? [])
  }

  private func point(_ reader: inout FieldReader) -> (latitude: Double, longitude: Double)? {
    let latitude = degrees("latitude", within: 90, &reader)
    let longitude = degrees("longitude", within: 180, &reader)
    guard let latitude, let longitude else { return nil }
    return (latitude, longitude)
  }

  private func degrees(_ field: String, within limit: Double, _ reader: inout FieldReader)
    -> Double?
  {
    guard let text = reader.text(field, allowsNumber: true) else { return nil }
    if let value = Double(text), value.magnitude <= limit { return value }
    reader.note(
      .error, field, reader.value(field)?.position,
      "\"\(text)\" is no number of degrees from -\(Int(limit)) to \(Int(limit))")
    return nil
  }

  /// Farthest that a point may lie from the entry of its name, in kilometres: a namesake lies
  /// farther away.
  private static let farthest = 50.0

  private static func fits(
    _ entry: PlaceReference, _ country: PlaceReference?,
    _ point: (latitude: Double, longitude: Double)?
  ) -> Bool {
    if let code = country?.countryCode, let own = entry.countryCode, code != own { return false }
    guard let point else { return true }
    let here = PlaceReference(
      name: entry.name, latitude: point.latitude, longitude: point.longitude)
    return entry.distanceInKilometres(to: here).map { $0 <= farthest } ?? true
  }
}
