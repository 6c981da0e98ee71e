internal import ClaimModel
internal import GRDB

/// The columns that hold a statement, the same for claims and evidence.
enum StatementColumns {
  /// Names of the columns, in the order of `values(of:)`.
  static let names = [
    "event", "event_word", "time_type", "time_value", "time_mod", "earliest", "latest", "place",
    "place_kind", "geoname_id", "country", "country_name", "latitude", "longitude",
    "place_parents", "participants", "counts", "person", "office", "tenure", "office_country",
    "quantifier", "since_type", "since_value", "since_mod", "since_earliest", "since_latest",
    "modality", "negated",
  ]

  /// The values of a statement, in the order of `names`.
  static func values(of statement: ClaimModel.Statement) -> [(any DatabaseValueConvertible)?] {
    let (time, place, role) = (statement.time, statement.place, statement.role)
    let since = statement.occurrence?.since
    return [
      statement.event?.rawValue, statement.eventWord, time?.kind.rawValue, time?.value,
      time?.modifier?.rawValue, time?.interval?.earliest?.iso, time?.interval?.latest?.iso,
      place?.name, place?.kind.rawValue, place?.geonameID, place?.countryCode,
      place?.countryName, place?.latitude, place?.longitude,
      place.map { JSONText.integers($0.parents) },
      JSONText.participants(statement.participants), JSONText.counts(statement.counts),
      role?.person, role?.office, role?.tenure.rawValue, role?.countryCode,
      statement.occurrence?.quantifier.rawValue, since?.kind.rawValue, since?.value,
      since?.modifier?.rawValue, since?.interval?.earliest?.iso, since?.interval?.latest?.iso,
      statement.modality.rawValue, statement.isNegated,
    ]
  }

  /// The statement that a row holds.
  static func statement(in row: Row) -> ClaimModel.Statement {
    ClaimModel.Statement(
      event: value(row["event"]), eventWord: row["event_word"],
      time: time(in: row, prefix: "time_", days: ""), place: place(in: row),
      participants: JSONText.participants(from: row["participants"]),
      counts: JSONText.counts(from: row["counts"]), role: role(in: row),
      occurrence: occurrence(in: row), modality: value(row["modality"]) ?? .happened,
      isNegated: row["negated"])
  }

  /// An interval from two ISO columns; nil when both are empty.
  static func interval(_ earliest: String?, _ latest: String?) -> DayInterval? {
    if earliest == nil, latest == nil { return nil }
    return DayInterval(
      earliest: earliest.flatMap { Day(iso: $0) }, latest: latest.flatMap { Day(iso: $0) })
  }

  private static func value<Value: RawRepresentable>(_ text: String?) -> Value?
  where Value.RawValue == String {
    text.flatMap { Value(rawValue: $0) }
  }

  private static func time(in row: Row, prefix: String, days: String) -> TimeReference? {
    guard let kind: TimeReference.Kind = value(row[prefix + "type"]) else { return nil }
    return TimeReference(
      kind: kind, value: row[prefix + "value"], modifier: value(row[prefix + "mod"]),
      interval: interval(row[days + "earliest"], row[days + "latest"]))
  }

  private static func place(in row: Row) -> PlaceReference? {
    guard let name: String = row["place"] else { return nil }
    return PlaceReference(
      name: name, kind: value(row["place_kind"]) ?? .place, geonameID: row["geoname_id"],
      countryCode: row["country"], countryName: row["country_name"], latitude: row["latitude"],
      longitude: row["longitude"], parents: JSONText.integers(from: row["place_parents"]))
  }

  private static func role(in row: Row) -> Role? {
    guard let person: String = row["person"], let tenure: Tenure = value(row["tenure"]) else {
      return nil
    }
    return Role(
      person: person, office: row["office"] ?? "", tenure: tenure,
      countryCode: row["office_country"])
  }

  private static func occurrence(in row: Row) -> Occurrence? {
    guard let quantifier: Occurrence.Quantifier = value(row["quantifier"]) else { return nil }
    return Occurrence(
      quantifier: quantifier, since: time(in: row, prefix: "since_", days: "since_"))
  }
}
