import Testing
import TextAnalysis

@Suite("Numerals")
struct NumeralReaderTests {
  @Test(
    "have the value that the words say",
    arguments: [
      ("1,600", 1600), ("2.5 million", 2_500_000), ("twenty-three", 23), ("a dozen", 12),
      ("two hundred and five", 205), ("half a million", 500_000), ("three-quarters", 0.75),
      ("one million two hundred thousand", 1_200_000), ("a hundred", 100), ("21st", 21),
      ("twenty-first", 21), ("two dozen", 24), ("4 billion", 4e9), ("1.234.567", 1_234_567),
      ("nineteen", 19), ("six thousand", 6000), ("hundred thousand", 100_000), ("0.5", 0.5),
      ("a quarter of a million", 250_000), ("two-thirds", 2.0 / 3),
    ] as [(String, Double)])
  func value(text: String, expected: Double) {
    let analysed = AnalysedText(text)
    #expect(analysed.numerals.map(\.value) == [expected])
    #expect(analysed.numerals.first?.tokens == analysed.tokens.indices)
  }

  @Test(
    "are not read out of dates, versions and unfinished groups",
    arguments: ["24.02.2022", "1,60", "a man"])
  func noNumeral(text: String) {
    #expect(AnalysedText(text).numerals.isEmpty)
  }

  @Test("that follow one another stay apart")
  func apart() {
    #expect(AnalysedText("three four-year terms and two men").numerals.map(\.value) == [3, 4, 2])
  }
}
