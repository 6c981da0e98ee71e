import ClaimModel
import Testing

@Suite("Days")
struct DayTests {
  @Test("turn into civil dates and back over ten thousand years")
  func roundTrip() {
    var day = Day(year: -1, month: 12, day: 31)
    var last = (year: -1, month: 12, day: 31)
    while let current = day, current.civil.year < 10_000 {
      let civil = current.civil
      #expect(Day(year: civil.year, month: civil.month, day: civil.day) == current)
      #expect((last.year, last.month, last.day) <= (civil.year, civil.month, civil.day))
      last = civil
      day = current.adding(days: 97)
    }
  }

  @Test(
    "know their weekday and ISO week",
    arguments: [
      ("2025-04-22", 2, 2025, 17), ("2021-01-03", 7, 2020, 53), ("2000-02-29", 2, 2000, 9),
      ("1969-12-31", 3, 1970, 1),
    ])
  func weeks(iso: String, weekday: Int, year: Int, week: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.week == (year, week))
    #expect(day.iso == iso)
  }

  @Test(
    "that do not exist are refused",
    arguments: [
      "2023-02-29", "2023-13-01", "2023-1-01", "20230101", "2023-02-30", "", "2023-02-03x",
    ])
  func impossible(iso: String) {
    #expect(Day(iso: iso) == nil)
  }
}
