internal import ClaimModel
internal import OrderedJSON

/// The columns that hold a statement, the same for claims and evidence.
enum StatementColumns {
  /// Names of the columns, in the order in which they are written and read.
  static let names = [
    "event", "event_word", "time_type", "time_value", "time_mod", "earliest", "latest", "place",
    "place_kind", "geoname_id", "country", "country_name", "latitude", "longitude",
    "place_parents", "participants", "counts", "person", "office", "tenure", "office_country",
    "quantifier", "since_type", "since_value", "since_mod", "since_earliest", "since_latest",
    "modality", "negated",
  ]

  /// Adds the values of a statement to a row.
  static func append(_ statement: Statement, to row: inout RowValues) {
    row.append(statement.event?.rawValue)
    row.append(statement.eventWord)
    append(statement.time, to: &row)
    append(statement.place, to: &row)
    row.append { JSONText.write(statement.participants, to: &$0) }
    row.append { JSONText.write(statement.counts, to: &$0) }
    row.append(statement.role?.person)
    row.append(statement.role?.office)
    row.append(statement.role?.tenure.rawValue)
    row.append(statement.role?.countryCode)
    row.append(statement.occurrence?.quantifier.rawValue)
    append(statement.occurrence?.since, to: &row)
    row.append(statement.modality.rawValue)
    row.append(statement.isNegated)
  }

  private static func append(_ time: TimeReference?, to row: inout RowValues) {
    row.append(time?.kind.rawValue)
    row.append(time?.value)
    row.append(time?.modifier?.rawValue)
    append(time?.interval, to: &row)
  }

  /// Adds the two ends of an interval to a row.
  static func append(_ days: DayInterval?, to row: inout RowValues) {
    row.append(days?.earliest)
    row.append(days?.latest)
  }

  private static func append(_ place: PlaceReference?, to row: inout RowValues) {
    row.append(place?.name)
    row.append(place?.kind.rawValue)
    row.append(place?.geonameID)
    row.append(place?.countryCode)
    row.append(place?.countryName)
    row.append(place?.latitude)
    row.append(place?.longitude)
    if let place {
      row.append { JSONText.write(place.parents, to: &$0) }
    } else {
      row.append(String?.none)
    }
  }

  // MARK: Reading

  /// The statement whose columns start at `first`.
  static func statement(in row: RowReader, from first: Int) -> Statement {
    Statement(
      event: row.word(first), eventWord: row.textIfAny(first + 1),
      time: time(in: row, from: first + 2), place: place(in: row, from: first + 7),
      participants: list(in: row, first + 15, JSONText.participants),
      counts: list(in: row, first + 16, JSONText.counts), role: role(in: row, from: first + 17),
      occurrence: occurrence(in: row, from: first + 21),
      modality: row.word(first + 27) ?? .happened, isNegated: row.integer(first + 28) != 0)
  }

  /// The values of a JSON column; none when it is empty.
  static func list<Value>(
    in row: RowReader, _ column: Int, _ read: (UnsafeBufferPointer<UInt8>) -> [Value]
  ) -> [Value] {
    row.withBytes(column) { bytes in
      guard let bytes, bytes.count > 2 else { return [] }
      return read(bytes)
    }
  }

  /// An interval from two columns; nil when both are empty.
  static func interval(in row: RowReader, from first: Int) -> DayInterval? {
    let (earliest, latest) = (row.day(first), row.day(first + 1))
    return earliest == nil && latest == nil ? nil : DayInterval(earliest: earliest, latest: latest)
  }

  private static func time(in row: RowReader, from first: Int) -> TimeReference? {
    guard let kind: TimeReference.Kind = row.word(first) else { return nil }
    return TimeReference(
      kind: kind, value: row.text(first + 1), modifier: row.word(first + 2),
      interval: interval(in: row, from: first + 3))
  }

  private static func place(in row: RowReader, from first: Int) -> PlaceReference? {
    guard let name = row.textIfAny(first) else { return nil }
    return PlaceReference(
      name: name, kind: row.word(first + 1) ?? .place, geonameID: row.integerIfAny(first + 2),
      countryCode: row.textIfAny(first + 3), countryName: row.textIfAny(first + 4),
      latitude: row.realIfAny(first + 5), longitude: row.realIfAny(first + 6),
      parents: list(in: row, first + 7, JSONText.integers))
  }

  private static func role(in row: RowReader, from first: Int) -> Role? {
    guard let person = row.textIfAny(first), let tenure: Tenure = row.word(first + 2) else {
      return nil
    }
    return Role(
      person: person, office: row.text(first + 1), tenure: tenure,
      countryCode: row.textIfAny(first + 3))
  }

  private static func occurrence(in row: RowReader, from first: Int) -> Occurrence? {
    guard let quantifier: Occurrence.Quantifier = row.word(first) else { return nil }
    return Occurrence(quantifier: quantifier, since: time(in: row, from: first + 1))
  }
}
