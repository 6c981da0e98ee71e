internal import ClaimModel

/// The columns of an export of the Armed Conflict Location & Event Data Project.
///
/// Precision is honoured: with `time_precision` 2 the week, with 3 the month is the date; with
/// `geo_precision` 3 the first-level division is the place, called a region so that it is not read
/// as the city of its name. Fatalities of 0 say nothing, because
/// ACLED writes 0 also where the number is not known. The sources that ACLED names are the
/// record's origin, so that a record and the wire story it rests on count once.
/// Source: ACLED Codebook.
struct ACLEDColumns: TableColumns {
  let saysEverything = true

  /// Columns that no other table has together.
  static let marks = ["event_id_cnty", "event_date", "sub_event_type"]

  func fields(of row: NamedRow) throws(DocumentError) -> [DocumentField] {
    let killed = try row.count("fatalities") ?? 0
    let isRegional = row["geo_precision"] == "3"
    let parties = ["actor1", "actor2"].compactMap { row[$0] }.compactMap(EventActor.participant)
    let date = try date(of: row)
    let event = row["sub_event_type"].flatMap { ACLEDColumns.events[$0] }
    return [
      row.field("id", from: "event_id_cnty"),
      row.field("statement", from: "notes") ?? row.field("statement", sentence(row, killed)),
      row.field("event", event?.rawValue),
      date.flatMap { row.field("date", from: "event_date", $0) },
      isRegional
        ? row.field("place", from: "admin1", row["admin1"].map { "\($0) region" })
        : row.field("place", from: "location"),
      row.field("country", from: "country"),
      isRegional ? nil : row.field("latitude", from: "latitude"),
      isRegional ? nil : row.field("longitude", from: "longitude"),
      row.field("participants", list: parties),
      killed > 0 ? row.field("counts", from: "fatalities", "killed=\(killed)") : nil,
      row.field("source.publisher", "ACLED"),
      row.field("source.title", from: "event_id_cnty"),
      row.field("source.origin", from: "source"),
      date.flatMap { row.field("source.published", from: "event_date", $0) },
    ].compactMap(\.self)
  }

  private func date(of row: NamedRow) throws(DocumentError) -> String? {
    guard let cell = row.cell("event_date") else { return nil }
    guard let day = TableDay(cell.text)?.day else {
      throw DocumentError(
        position: cell.position,
        message: "event_date: \"\(cell.text)\" is no day; write it as 2023-05-14 or 14 May 2023")
    }
    switch row["time_precision"] {
    case "2": return "\(day.adding(days: -3).iso)/\(day.adding(days: 3).iso)"
    case "3": return String(day.iso.dropLast(3))
    default: return day.iso
    }
  }

  /// What the columns say, for a row without notes.
  private func sentence(_ row: NamedRow, _ killed: Int) -> String {
    let actors = ["actor1", "actor2"].compactMap { row[$0] }.joined(separator: " and ")
    let place = ["location", "country"].compactMap { row[$0] }.joined(separator: ", ")
    let toll = killed > 0 ? " \(killed) people were killed." : ""
    return "\(row["sub_event_type"] ?? "Event") (\(actors)) in \(place).\(toll)"
  }

  private static let events: [String: EventType] = [
    "Armed clash": .battle, "Government regains territory": .battle,
    "Non-state actor overtakes territory": .battle,
    "Air/drone strike": .airstrike, "Shelling/artillery/missile attack": .shelling,
    "Suicide bomb": .bombing, "Remote explosive/landmine/IED": .bombing, "Grenade": .bombing,
    "Chemical weapon": .attack, "Attack": .attack, "Sexual violence": .attack,
    "Abduction/forced disappearance": .abduction,
    "Peaceful protest": .protest, "Protest with intervention": .protest,
    "Excessive force against protesters": .protest,
    "Violent demonstration": .riot, "Mob violence": .riot,
    "Agreement": .agreement, "Arrests": .arrest, "Non-violent transfer of territory": .withdrawal,
  ]
}
