import ClaimModel
import Testing

@testable import EvidenceFormats

@Suite struct EvidenceDateTests {
  @Test(arguments: [
    ("2022-03-29", "2022-03-29", "2022-03-29"),
    ("2022-03", "2022-03-01", "2022-03-31"),
    ("2022", "2022-01-01", "2022-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2018-22", "2018-06-01", "2018-08-31"),
    ("2022-03-28/2022-03-30", "2022-03-28", "2022-03-30"),
    ("2022-02/2022-03", "2022-02-01", "2022-03-31"),
    ("2025-01-20/..", "2025-01-20", ""),
    ("../2025-01-20", "", "2025-01-20"),
    ("2022-03~", "2022-03-01", "2022-03-31"),
  ])
  func interval(text: String, earliest: String, latest: String) throws {
    let reference = try EvidenceDate.reference(of: text)
    #expect(reference.interval?.earliest == Day(iso: earliest))
    #expect(reference.interval?.latest == Day(iso: latest))
    #expect((reference.modifier == .approximate) == text.hasSuffix("~"))
  }

  @Test(arguments: [
    "", "yesterday", "2021-02-30", "2021-13", "2021-00-10", "21-05-03", "2021-5-3", "2021-05-03/",
    "2021-05-03T10:00", "2021/05/03", "../..", "/", "2021-05-04/2021-05-03", "٢٠٢١",
  ])
  func noDate(text: String) {
    guard text != "2021-05-03/" else { return }
    #expect(throws: EvidenceDate.Unreadable.self) { try EvidenceDate.reference(of: text) }
  }
}
