import ClaimModel
import SeededRandom
import Testing
import TimeExpressions

@Suite("EDTF dates")
struct EDTFDateTests {
  /// Text, first day, last day (".." where open), level.
  static let dates: [(String, String, String, Int)] = [
    ("1985-04-12", "1985-04-12", "1985-04-12", 0),
    ("1985-04", "1985-04-01", "1985-04-30", 0),
    ("1985", "1985-01-01", "1985-12-31", 0),
    ("2004-02", "2004-02-01", "2004-02-29", 0),
    ("0000", "0000-01-01", "0000-12-31", 0),
    ("9999-12-31", "9999-12-31", "9999-12-31", 0),
    ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", 0),
    ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", 0),
    ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", 0),
    ("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", 0),
    ("1964/2008", "1964-01-01", "2008-12-31", 0),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31", 0),
    ("2004-02-01/2005-02", "2004-02-01", "2005-02-28", 0),
    ("1984?", "1984-01-01", "1984-12-31", 1),
    ("2004-06~", "2004-06-01", "2004-06-30", 1),
    ("2004-06-11%", "2004-06-11", "2004-06-11", 1),
    ("201X", "2010-01-01", "2019-12-31", 1),
    ("20XX", "2000-01-01", "2099-12-31", 1),
    ("2004-XX", "2004-01-01", "2004-12-31", 1),
    ("1985-04-XX", "1985-04-01", "1985-04-30", 1),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", 1),
    ("1985-04-12/..", "1985-04-12", "..", 1),
    ("1985/", "1985-01-01", "..", 1),
    ("../1985-04", "..", "1985-04-30", 1),
    ("/1985", "..", "1985-12-31", 1),
    ("2004-06-01/2004-06-20~", "2004-06-01", "2004-06-20", 1),
    ("-0044", "-0044-01-01", "-0044-12-31", 1),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15", 1),
    ("2001-21", "2001-03-01", "2001-05-31", 1),
    ("2001-22", "2001-06-01", "2001-08-31", 1),
    ("2001-23", "2001-09-01", "2001-11-30", 1),
    ("2003-24", "2003-12-01", "2004-02-29", 1),
    ("2001-29", "2001-09-01", "2001-11-30", 2),
    ("2001-34", "2001-04-01", "2001-06-30", 2),
    ("2001-37", "2001-01-01", "2001-04-30", 2),
    ("2001-41", "2001-07-01", "2001-12-31", 2),
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", 2),
    ("[..1760-12-03]", "..", "1760-12-03", 2),
    ("[1760-12..]", "1760-12-01", "..", 2),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31", 2),
    ("{1667..1672}", "1667-01-01", "1672-12-31", 2),
    ("2004-06~-11", "2004-06-11", "2004-06-11", 2),
    ("?2004-06-~11", "2004-06-11", "2004-06-11", 2),
    ("2004?-06-11", "2004-06-11", "2004-06-11", 2),
    ("156X-12-25", "1560-12-25", "1569-12-25", 2),
    ("15XX-12-XX", "1500-12-01", "1599-12-31", 2),
    ("1XXX-XX", "1000-01-01", "1999-12-31", 2),
    ("1984-1X", "1984-10-01", "1984-12-31", 2),
    ("2004-06-1X", "2004-06-10", "2004-06-19", 2),
    ("2004-02-2X", "2004-02-20", "2004-02-29", 2),
    ("XXXX-02-29", "0000-02-29", "9996-02-29", 2),
    ("1950S2", "1900-01-01", "1999-12-31", 2),
    ("1953S3", "1950-01-01", "1959-12-31", 2),
  ]

  @Test("are read with their days and written back as they were", arguments: dates)
  func read(text: String, first: String, last: String, level: Int) throws {
    let date = try EDTFDate(text)
    #expect(date.description == text)
    #expect(date.interval?.earliest?.iso ?? ".." == first)
    #expect(date.interval?.latest?.iso ?? ".." == last)
    #expect(date.level == level)
    #expect(try EDTFDate(date.description) == date)
  }

  @Test(
    "beyond four digits of year have no days",
    arguments: ["Y170000002", "Y-17000", "Y17E7", "Y171010000S3"])
  func long(text: String) throws {
    let date = try EDTFDate(text)
    #expect(date.description == text)
    #expect(date.interval == nil)
  }

  @Test(
    "say what is unsure",
    arguments: [
      ("1984", false, false), ("1984?", true, false), ("1984~", false, true),
      ("1984%", true, true), ("1984?/2004~", true, true), ("2004-~06-11", false, true),
      ("[1667?,1668]", true, false),
    ])
  func qualified(text: String, uncertain: Bool, approximate: Bool) throws {
    let date = try EDTFDate(text)
    #expect(date.isUncertain == uncertain)
    #expect(date.isApproximate == approximate)
  }

  /// Text and the first character that cannot be used.
  static let wrong: [(String, Int)] = [
    ("", 0), ("yesterday", 0), ("85", 2), ("198", 3), ("1985-", 5), ("1985-4", 5),
    ("1985-13", 5), ("1985-00", 5), ("1985-20", 5), ("1985-42", 5), ("1985-04-", 8),
    ("1985-04-1", 8), ("1985-04-31", 8), ("1985-04-00", 8), ("1985-04-32", 8),
    ("2022-02-30", 8), ("2023-02-29", 8), ("1900-02-29", 8), ("1985-21-01", 8),
    ("XXXX-02-30", 8), ("1985-04-12x", 10), ("1985 ", 4), (" 1985", 0), ("2005/2004", 5),
    ("2004-06-11/2004-06-10", 11), ("1985/x", 5), ("[1667", 5), ("[1667,]", 6), ("{}", 1),
    ("Y1985", 0), ("Y", 1), ("1985-04-12T25:00:00", 11), ("1985-04-12T10:61:00", 14),
    ("1985-04-12T10", 13), ("..", 2), ("1950S0", 5), ("1950S02", 5), ("Y17E07", 4),
    ("Y1234567890123456789", 1), ("1985?-X", 6),
  ]

  @Test("that are none fail at a character", arguments: wrong)
  func fail(text: String, position: Int) {
    let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
    #expect(error?.position == position)
    #expect(error?.description.isEmpty == false)
  }

  @Test(
    "say in words where and why they fail, and what to write",
    arguments: [
      ("2022-02-30", "character 9: there is no day 30 in 2022-02; write 01 to 28"),
      ("2024-02-30", "character 9: there is no day 30 in 2024-02; write 01 to 29"),
      ("2022-04-31", "character 9: there is no day 31 in 2022-04; write 01 to 30"),
      (
        "2022-13",
        "character 6: there is no month 13; write 01 to 12, or 21 to 41 for a season, quarter or "
          + "other part of the year"
      ),
      ("2022-21-01", "character 9: there is no day in a season; write the season alone"),
      ("22", "character 3: expected a year of four digits"),
      ("2022-3", "character 6: expected a month or season of two digits"),
      ("2022-03-1", "character 9: expected a day of two digits"),
      ("2023/2022", "character 6: the interval ends before it starts; exchange its ends"),
      (
        "2022-03-29 ",
        "character 11: nothing may follow the date here; remove it, or join two dates by \"/\""
      ),
      ("2022-03-29T24:01:00", "character 15: expected 00"),
      ("2022-03-29T10:5", "character 15: expected two digits from 00 to 59"),
    ])
  func message(text: String, expected: String) {
    let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
    #expect(error?.description == "\"\(text)\", \(expected)")
  }

  @Test(
    "are written from days",
    arguments: [
      "2022-03-29", "2022-03", "2022", "2022-03-28/2022-03-30", "2022-02/2022-04", "2019/2021",
      "2025-01-20/..", "../2010-12-31", "../..", "-0044-03-15", "0000",
    ])
  func write(text: String) throws {
    let interval = try #require(try EDTFDate(text).interval)
    #expect(EDTFDate.text(interval) == text)
  }

  @Test("never trap on broken text")
  func fuzz() {
    var generator = SplitMix(seed: 42)
    let alphabet = Array("0123456789X-/.?~%[]{},YESTZ:+ é")
    for _ in 0..<20_000 {
      let text = String(
        (0..<generator.below(16)).map { _ in alphabet[generator.below(alphabet.count)] })
      guard let date = try? EDTFDate(text) else { continue }
      #expect(date.description == text)
    }
  }
}
