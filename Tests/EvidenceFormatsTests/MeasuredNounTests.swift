import Testing

@testable import EvidenceFormats

@Suite struct MeasuredNounTests {
  @Test(
    arguments: [
      ("cars", "car", nil), ("lorries", "lorry", nil),
      ("ceasefire violations", "ceasefire violation", nil),
      ("houses of worship", "house of worship", nil), ("tonnes of grain", "grain", "tonne"),
      ("euros", "euro", "EUR"), ("percent", "percent", "percent"),
    ] as [(String, String, String?)])
  func noun(text: String, measure: String, unit: String?) {
    #expect(MeasuredNoun(text).measure == measure)
    #expect(MeasuredNoun(text).unit == unit)
  }
}
