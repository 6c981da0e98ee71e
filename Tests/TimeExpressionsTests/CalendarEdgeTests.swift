import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

@Suite("At the edges of the calendar")
struct CalendarEdgeTests {
  /// What the first time expression of a text is read as: value and days.
  private func read(_ text: String, published: Day?) -> String? {
    let mention = TimeTagger().mentions(in: AnalysedText(text), published: published).first
    return mention.map { "\($0.reference.value) \(TimeExample.days($0.reference.interval))" }
  }

  @Test(
    "days exist in the years that have them",
    arguments: [
      ("on 29 February 2024", "2024-02-29 2024-02-29"),
      ("on 29 February 2000", "2000-02-29 2000-02-29"),
      ("in February 1900", "1900-02 1900-02-01/1900-02-28"),
      ("in February 2000", "2000-02 2000-02-01/2000-02-29"),
      ("on 29 February 1900", "XXXX-02-29 -"),
      ("on 29 February 2023", "XXXX-02-29 -"),
    ])
  func leapYears(text: String, expected: String) {
    #expect(read(text, published: Day(iso: "2024-05-15")) == expected)
  }

  @Test(
    "no day is read that no year has",
    arguments: ["30 February", "on 31 April 2022", "2023-02-29", "29/02/2023", "31.06.2022"])
  func impossible(text: String) {
    let mentions = TimeTagger().mentions(in: AnalysedText(text), published: Day(iso: "2024-05-15"))
    #expect(!mentions.contains { $0.reference.interval?.dayCount == 1 })
  }

  @Test(
    "weeks run from Monday to Sunday across the turn of the year",
    arguments: [
      ("this week", "2020-12-31", "2020-W53 2020-12-28/2021-01-03"),
      ("this week", "2021-01-03", "2020-W53 2020-12-28/2021-01-03"),
      ("next week", "2020-12-31", "2021-W01 2021-01-04/2021-01-10"),
      ("last week", "2025-01-06", "2025-W01 2024-12-30/2025-01-05"),
      ("this weekend", "2020-12-31", "2020-W53-WE 2021-01-02/2021-01-03"),
      ("this week", "2026-12-31", "2026-W53 2026-12-28/2027-01-03"),
    ])
  func weeks(text: String, published: String, expected: String) {
    #expect(read(text, published: Day(iso: published)) == expected)
  }

  @Test(
    "days before October 1582 are Gregorian, none left out",
    arguments: [
      ("on 4 October 1582", "1582-10-04 1582-10-04"),
      ("on 10 October 1582", "1582-10-10 1582-10-10"),
      ("in February 1500", "1500-02 1500-02-01/1500-02-28"),
      ("in 44 BC", "BC0044 -0043-01-01/-0043-12-31"),
      ("in 1 BC", "BC0001 0000-01-01/0000-12-31"),
      ("in AD 476", "0476 0476-01-01/0476-12-31"),
      ("in the first century BC", "BC00XX -0100-01-01/-0001-12-31"),
    ])
  func proleptic(text: String, expected: String) {
    #expect(read(text, published: nil) == expected)
  }

  @Test(
    "the last year is whole, and what lies behind it stays open",
    arguments: [
      ("this year", "9999 9999-01-01/9999-12-31"),
      ("this month", "9999-12 9999-12-01/9999-12-31"),
      ("this decade", "999X 9990-01-01/9999-12-31"),
      ("today", "9999-12-31 9999-12-31"),
      ("tomorrow", "XXXX-XX-XX -"),
      ("on Saturday, he will leave", "XXXX-XX-XX -"),
      ("next week", "XXXX-WXX -"),
      ("next year", "XXXX -"),
    ])
  func lastDay(text: String, expected: String) {
    #expect(read(text, published: Day(iso: "9999-12-31")) == expected)
  }

  @Test("the first year is whole too")
  func firstDay() {
    let first = Day(year: -9999, month: 1, day: 1)
    #expect(read("this month", published: first) == "BC10000-01 -9999-01-01/-9999-01-31")
    #expect(read("yesterday", published: first) == "XXXX-XX-XX -")
  }

  @Test("counting back crosses year 0")
  func longAgo() {
    #expect(read("9000 years ago", published: Day(iso: "2024-05-15"))?.hasPrefix("BC6977 ") == true)
    #expect(read("20,000 years ago", published: Day(iso: "2024-05-15")) == "PAST_REF -")
  }

  @Test("29 February without a year is the nearest that there was")
  func leapDay() {
    #expect(
      read("He left on 29 February", published: Day(iso: "2023-03-01")) == "2020-02-29 2020-02-29")
    #expect(
      read("He left on 29 February", published: Day(iso: "1903-03-01")) == "1896-02-29 1896-02-29")
  }

  @Test("the clock going forward or back changes no day")
  func daylightSaving() {
    // Clocks in Europe skipped this hour.
    let skipped = "at 2:30 a.m. on 31 March 2024"
    #expect(read(skipped, published: nil) == "2024-03-31T02:30 2024-03-31")
    for (text, day) in [("yesterday", "2024-03-30"), ("tomorrow", "2024-04-01")] {
      #expect(read(text, published: Day(iso: "2024-03-31"))?.hasPrefix(day) == true)
    }
  }
}
