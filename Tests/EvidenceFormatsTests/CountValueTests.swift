import ClaimModel
import Testing

@testable import EvidenceFormats

@Suite struct CountValueTests {
  @Test(arguments: [
    (CountRange(3), ["3", " 3 ", "3.0", "three"]),
    (CountRange(2935), ["2935", "2,935", "2_935"]),
    (CountRange(50.2), ["50.2"]),
    (CountRange(min: 3, max: 5), ["3..5", "3 .. 5", "between 3 and 5"]),
    (CountRange(min: 3, max: nil), [">=3", "≥ 3", "3..", ">2", "at least 3", "more than 2"]),
    (CountRange(min: nil, max: 20), ["<=20", "≤20", "..20", "<21"]),
    (CountRange(20, isApproximate: true), ["~20", "≈20", "about 20"]),
    (CountRange(min: 24, max: nil), ["dozens", "Dozens"]),
    (CountRange(5_000_000), ["5 million", "5000000"]),
    (CountRange(0), ["0"]),
  ])
  func value(range: CountRange, texts: [String]) throws {
    for text in texts { #expect(try CountValue.range(of: text) == range, "\(text)") }
  }

  @Test(arguments: [
    "", "-3", "3-", "five tables", "1,00", ",100", "1e5", "nan", "inf", "0x10", "3...5..", "..",
    "5..3", ">=", ">many", "3 dead", "many", "on 3 May", "1.2.3",
  ])
  func noValue(text: String) {
    #expect(throws: CountValue.Unreadable.self) { try CountValue.range(of: text) }
  }
}
