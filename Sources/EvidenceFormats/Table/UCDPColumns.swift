internal import ClaimModel

/// The columns of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.
///
/// Deaths are the range from the low to the high estimate. `date_start` and `date_end` are the
/// date whatever `date_prec` says, since they span what is known; `where_prec` 3 names the
/// second-level and 4 the first-level division, from 5 on only the country is known, and 7 knows
/// none. Source: UCDP GED Codebook.
struct UCDPColumns: TableColumns {
  let saysEverything = true

  /// Columns that no other table has together.
  static let marks = ["type_of_violence", "dyad_name", "date_start", "best"]

  /// The columns of a file without a header line, in the order of the codebook.
  static let header = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id",
    "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
    "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b",
    "number_of_sources", "source_article", "source_office", "source_date", "source_headline",
    "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
    "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
    "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
    "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
  ]

  func fields(of row: NamedRow) throws(DocumentError) -> [DocumentField] {
    let place = placeColumn(of: row)
    let isPoint = place == "where_coordinates"
    let parties = ["side_a", "side_b"].compactMap { row[$0] }.compactMap(EventActor.participant)
    let isOneSided = row["type_of_violence"] == "3"
    let (date, counts) = (try date(of: row), try counts(of: row))
    return [
      row.field("id", from: "id", row["id"].map { "ucdp:\($0)" }),
      row.field("statement", sentence(row, place)),
      row.field("event", isOneSided ? EventType.attack.rawValue : EventType.battle.rawValue),
      row.field("date", date),
      place.flatMap { row.field("place", from: $0, row[$0].map(UCDPColumns.settlement)) },
      row["where_prec"] == "7" ? nil : row.field("country", from: "country"),
      isPoint ? row.field("latitude", from: "latitude") : nil,
      isPoint ? row.field("longitude", from: "longitude") : nil,
      row.field("participants", list: parties),
      row.field("counts", list: counts),
      row.field("source.publisher", "UCDP"),
      row.field("source.title", from: "source_headline"),
      row.field("source.origin", from: "source_article"),
      row.field("source.published", TableDay(row["source_date"])?.day.iso ?? date),
    ].compactMap(\.self)
  }

  /// The column that names the place as exactly as it is known; nil when none does.
  private func placeColumn(of row: NamedRow) -> String? {
    let columns: [String] =
      switch row["where_prec"] {
      case "1", "2", nil: ["where_coordinates", "adm_2", "adm_1"]
      case "3": ["adm_2", "adm_1"]
      case "4": ["adm_1"]
      case "5", "6": ["country"]
      default: []
      }
    return columns.first { row[$0] != nil }
  }

  /// "Bakhmut town" is called Bakhmut.
  private static func settlement(_ name: String) -> String {
    for ending in [" town", " city", " village"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private func date(of row: NamedRow) throws(DocumentError) -> String? {
    guard row["date_start"] != nil || row["date_end"] != nil else { return nil }
    let ends = ["date_start", "date_end"].map { TableDay(row[$0])?.day }
    guard let first = ends[0], let last = ends[1], first <= last else {
      throw DocumentError(
        position: row.cell("date_start")?.position ?? row.position,
        message: "date_start and date_end must be days, the first not after the second, as in "
          + "2023-05-14")
    }
    return first == last ? first.iso : "\(first.iso)/\(last.iso)"
  }

  private func counts(of row: NamedRow) throws(DocumentError) -> [String] {
    guard let low = try row.count("low"), let high = try row.count("high"), high > 0 else {
      return []
    }
    guard low <= high else {
      throw DocumentError(
        position: row.cell("low")?.position ?? row.position,
        message: "low must not be higher than high")
    }
    return ["killed=\(low)..\(high)"]
  }

  private func sentence(_ row: NamedRow, _ place: String?) -> String {
    let parties = row["dyad_name"] ?? "unknown parties"
    let names = [place, "country"].compactMap { $0 }.compactMap { row[$0] }
    let toll = row["best"].map { "; best estimate of deaths: \($0)" } ?? ""
    return "Violence of \(parties) in \(names.joined(separator: ", "))\(toll)."
  }
}
