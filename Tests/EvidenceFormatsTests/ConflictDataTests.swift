import ClaimModel
import EvidenceFormats
import Testing

/// Exports of ACLED and UCDP with their documented columns; the events are made up.
@Suite("Conflict data")
struct ConflictDataTests {
  private static let acledHeader = """
    event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,\
    assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,\
    country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,\
    notes,fatalities,tags,timestamp
    """

  private static func acled(
    date: String = "14 May 2023", timePrecision: Int = 1, geoPrecision: Int = 1,
    fatalities: String = "3"
  ) -> String {
    """
    \(acledHeader)
    UKR900001,\(date),2023,\(timePrecision),Political violence,Explosions/Remote violence,\
    Shelling/artillery/missile attack,Military Forces of Russia (2000-),,State forces,\
    Civilians (Ukraine),,Civilians,,,804,Europe,Ukraine,Kharkiv,Kharkivskyi,,Kharkiv,49.9808,\
    36.2527,\(geoPrecision),Channel A; Agency B,National,"Shells fell on a market, and 3 died.",\
    \(fatalities),,1684195200

    """
  }

  @Test("of ACLED give event, day, place, parties and deaths")
  func acledRow() throws {
    let reading = EvidenceTable.reading(Array(Self.acled().utf8))
    #expect(reading.problems == [])
    let record = try #require(reading.records.first)
    #expect(record.id == "UKR900001")
    #expect(record.statement.event == .shelling)
    #expect(record.statement.time?.value == "2023-05-14")
    #expect(record.statement.place?.name == "Kharkiv")
    #expect(record.statement.place?.geonameID != nil)
    #expect(record.statement.participants.map(\.countryCode) == ["RU"])
    #expect(record.statement.counts.map(\.range.exact) == [3])
    #expect(record.source.publisher == "ACLED" && record.source.origin == "Channel A; Agency B")
  }

  @Test("of ACLED are no more precise than they say")
  func acledPrecision() throws {
    let week = EvidenceTable.reading(Array(Self.acled(timePrecision: 2).utf8))
    #expect(week.records.first?.statement.time?.interval?.earliest?.iso == "2023-05-11")
    #expect(week.records.first?.statement.time?.interval?.latest?.iso == "2023-05-17")
    let month = EvidenceTable.reading(Array(Self.acled(timePrecision: 3, geoPrecision: 3).utf8))
    #expect(month.records.first?.statement.time?.value == "2023-05")
    #expect(month.records.first?.statement.place?.name.contains("Kharkiv") == true)
    #expect(
      month.records.first?.statement.place?.geonameID
        != EvidenceTable.reading(Array(Self.acled().utf8)).records.first?.statement.place?
        .geonameID)
    let unknown = EvidenceTable.reading(Array(Self.acled(fatalities: "0").utf8))
    #expect(unknown.records.first?.statement.counts == [])
  }

  @Test(
    "of ACLED name a cell that cannot be read",
    arguments: [
      (acled(date: "14/05/2023"), "2:11: error: event_date: \"14/05/2023\" is no day"),
      (acled(fatalities: "1e300"), "error: fatalities: \"1e300\" is no number of people"),
    ])
  func acledProblems(text: String, problem: String) {
    let told = EvidenceTable.reading(Array(text.utf8)).problems.map {
      $0.description(inFile: "x")
    }
    #expect(told.contains { $0.contains(problem) }, "\(told)")
  }

  private static let ucdpHeader =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
    + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
    + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
    + "source_date,source_headline,source_original,where_prec,where_coordinates,"
    + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
    + "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
    + "deaths_unknown,best,high,low,gwnoa,gwnob\n"

  private static func ucdp(wherePrecision: Int = 1, low: Int = 2) -> String {
    "77001,X-1,2022,1,Clear,1,1,1,Ukraine: Government,1,1,"
      + "Government of Ukraine - Government of Russia,1,1,Government of Ukraine,2,2,"
      + "Government of Russia (Soviet Union),2,\"Agency A, 3 June 2022\",Agency A,2022-06-03,"
      + "Shelling goes on,,\(wherePrecision),Kramatorsk town,in Kramatorsk,Donetsk oblast,"
      + "Kramatorsk raion,48.7390,37.5844,,1,Ukraine,369,Europe,1,2,2022-06-01 00:00:00.000,"
      + "2022-06-02 00:00:00.000,0,0,3,1,4,7,\(low),369,365\n"
  }

  @Test("of UCDP give range of deaths, days and place, with a header or without")
  func ucdpRow() throws {
    let named = EvidenceTable.reading(Array((Self.ucdpHeader + Self.ucdp()).utf8))
    let bare = EvidenceTable.reading(Array(Self.ucdp().utf8), format: .ucdp)
    #expect(named.problems == [] && bare.problems == [])
    let record = try #require(named.records.first)
    #expect(bare.records == [record])
    #expect(record.id == "ucdp:77001")
    #expect(record.statement.event == .battle)
    #expect(record.statement.time?.interval?.earliest?.iso == "2022-06-01")
    #expect(record.statement.time?.interval?.latest?.iso == "2022-06-02")
    #expect(record.statement.place?.name == "Kramatorsk")
    #expect(record.statement.counts == [Count(effect: .killed, range: CountRange(min: 2, max: 7))])
    #expect(Set(record.statement.participants.map(\.countryCode)) == ["UA", "RU"])
  }

  @Test("of UCDP name no place that is not known, and no impossible range")
  func ucdpPrecision() throws {
    let country = EvidenceTable.reading(
      Array((Self.ucdpHeader + Self.ucdp(wherePrecision: 6)).utf8))
    #expect(country.records.first?.statement.place?.name == "Ukraine")
    let nowhere = EvidenceTable.reading(
      Array((Self.ucdpHeader + Self.ucdp(wherePrecision: 7)).utf8))
    #expect(nowhere.records.count == 1 && nowhere.records.first?.statement.place == nil)
    let wrong = EvidenceTable.reading(Array((Self.ucdpHeader + Self.ucdp(low: 9)).utf8))
    #expect(wrong.problems.contains { $0.message.contains("low must not be higher") })
  }
}
