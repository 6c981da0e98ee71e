import ClaimModel
import Testing
import TimeExpressions

/// The features of the Library of Congress's specification, level by level, with the dates that it
/// shows them on (https://www.loc.gov/standards/datetime/).
@Suite("The EDTF specification")
struct EDTFSpecificationTests {
  static let level0 = [
    "1985-04-12", "1985-04", "1985",
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30", "1985-04-12T24:00:00",
    "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02",
    "2004-02-01/2005", "2005/2006-02",
  ]

  static let level1 = [
    "Y170000002", "Y-170000002", "-1985",
    "2001-21", "2001-22", "2001-23", "2001-24",
    "1984?", "2004-06~", "2004-06-11%",
    "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX",
    "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04", "../1985",
    "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985",
    "1984~/2004-06", "1984/2004-06~", "1984~/2004~", "1984?/2004%", "1984-06?/2004-08?",
    "1984-06-02?/2004-08-08~", "1984-06-02?/", "2003/2004-06-11%", "1952-23~/1953",
  ]

  static let level2 = [
    "Y-17E7", "Y17E8", "1950S2", "Y171010000S3", "Y3388E2S3",
    "2001-25", "2001-28", "2001-29", "2001-32", "2001-33", "2001-34", "2001-36", "2001-37",
    "2001-39", "2001-40", "2001-41",
    "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]",
    "[1667,1760-12]", "[..1984]",
    "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}",
    "2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11", "2004?-06", "2011-06-~04",
    "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X",
    "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03",
  ]

  static let all =
    level0.map { ($0, 0) } + level1.map { ($0, 1) } + level2.map { ($0, 2) }

  @Test("is read whole, each feature at its level, and written back", arguments: all)
  func reads(text: String, level: Int) throws {
    let date = try EDTFDate(text)
    #expect(date.description == text)
    #expect(date.level == level)
    if let interval = date.interval {
      #expect(try EDTFDate(EDTFDate.text(interval)).interval == interval)
    }
  }

  @Test(
    "names the same parts of a year by other numbers",
    arguments: [
      ("2001-25", "2001-03/2001-05"), ("2001-28", "2001-12/2002-02"),
      ("2001-30", "2001-12/2002-02"), ("2001-31", "2002-03/2002-05"),
      ("2001-32", "2002-06/2002-08"), ("2001-33", "2001-01/2001-03"),
      ("2001-36", "2001-10/2001-12"), ("2001-38", "2001-05/2001-08"),
      ("2001-40", "2001-01/2001-06"), ("9999-24", nil),
      ("2004-06-XX/2004-07-03", "2004-06-01/2004-07-03"),
    ] as [(String, String?)])
  func parts(text: String, months: String?) throws {
    #expect(try EDTFDate(text).interval == (try months.flatMap { try EDTFDate($0).interval }))
  }
}
