import ClaimModel
import Testing

@Suite("Time references")
struct TimeReferenceTests {
  @Test(
    "name the days of their value",
    arguments: [
      ("2022", "2022-01-01", "2022-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2025-W17", "2025-04-21", "2025-04-27"), ("2020-W53", "2020-12-28", "2021-01-03"),
      ("2022-02-24", "2022-02-24", "2022-02-24"), ("2022-02-24TMO", "2022-02-24", "2022-02-24"),
    ])
  func days(value: String, earliest: String, latest: String) {
    let reference = TimeReference(kind: .date, value: value)
    #expect(
      reference.namedDays == DayInterval(earliest: Day(iso: earliest), latest: Day(iso: latest)))
  }

  @Test(
    "of other values name no days",
    arguments: ["P3D", "PRESENT_REF", "199", "2021-W53", "2022-13", "2022-02-30", "XXXX-05", ""])
  func noDays(value: String) {
    #expect(TimeReference(kind: .date, value: value).namedDays == nil)
  }
}
