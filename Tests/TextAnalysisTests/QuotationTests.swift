import Testing
import TextAnalysis

@Suite("Quotations")
struct QuotationTests {
  private func words(_ text: String, level: Int? = nil) -> [String] {
    let analysed = AnalysedText(text)
    return QuotationReader.quotations(in: analysed)
      .filter { level == nil || $0.level == level }
      .map { analysed[analysed.span(of: $0.tokens)] }
  }

  @Test(
    "are told by marks of all styles",
    arguments: [
      "\"We open the gates,\" he said.",
      "“We open the gates,” he said.",
      "``We open the gates,'' he said.",
      "''We open the gates,'' he said.",
      "'We open the gates,' he said.",
      "‘We open the gates,’ he said.",
      "«We open the gates,» he said.",
      "„We open the gates,“ he said.",
      "\"We open the gates,” he said.",
      "He said:\"We open the gates,\" and left.",
      "(\"We open the gates,\") he said.",
    ])
  func styles(text: String) {
    #expect(words(text) == ["We open the gates,"])
  }

  @Test(
    "are paired in order",
    arguments: [
      ("\"One,\" he said. \"Two,\" she said.", ["One,", "Two,"]),
      ("\"One.\" \"Two.\"", ["One.", "Two."]),
      ("\"One.\"\n\n\"Two.\"", ["One.", "Two."]),
      ("The miners' union said 'no way' and the owners' side 'maybe'.", ["no way", "maybe"]),
      (
        "\"She said 'not the miners' fault' to me,\" he said.",
        [
          "She said 'not the miners' fault' to me,", "not the miners' fault",
        ]
      ),
      (
        "“He wrote ‘never again’ there,” it said.",
        ["He wrote ‘never again’ there,", "never again"]
      ),
    ])
  func pairs(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("go on where the next paragraph opens with a mark again")
  func continued() {
    let text = "“First part.\n\n“Second part,” she said. “Third.”"
    #expect(words(text) == ["First part.\n\n“Second part,", "Third."])
  }

  @Test(
    "do not swallow the text behind a stray mark",
    arguments: [
      ("\"One is open. Then \"two words\" follow.", ["two words"]),
      ("He said \"this.\n\nNext \"two words\" follow.", ["two words"]),
      ("A pipe of 12\" burst. \"Two words\" follow.", ["Two words"]),
      ("The '90s and the boys' boats don't end.", []),
      ("A text\" without an opening.", []),
    ])
  func stray(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("lie within the text and nest, whatever the marks")
  func fuzz() {
    let pieces = ["\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»", " ", "a", "s", ".", "\n\n"]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let analysed = AnalysedText(text)
      for quotation in QuotationReader.quotations(in: analysed) {
        #expect(!quotation.tokens.isEmpty)
        #expect(quotation.opening < quotation.tokens.lowerBound)
        #expect(quotation.tokens.upperBound <= analysed.tokens.count)
      }
    }
  }
}
