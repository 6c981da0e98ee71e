import Testing
import TextAnalysis

@Suite("Sentences")
struct SentenceSplitterTests {
  @Test(
    "end where a reader would end them",
    arguments: [
      ("He left. She stayed.", ["He left.", "She stayed."]),
      ("Gen. Abe spoke in the U.S. Senate.", ["Gen. Abe spoke in the U.S. Senate."]),
      ("It fell in the U.S. The crew lived.", ["It fell in the U.S.", "The crew lived."]),
      ("\"We go.\" They went.", ["\"We go.\"", "They went."]),
      ("“Why?” he asked. “Now!”", ["“Why?” he asked.", "“Now!”"]),
      (
        "A headline\n\nThe first line\nThe second.",
        ["A headline", "The first line", "The second."]
      ),
      (
        "Lines that are\nwrapped go\non. Next one\nhere.",
        ["Lines that are\nwrapped go\non.", "Next one\nhere."]
      ),
      (
        "It cost $3.5 million. About 1.2 percent.", ["It cost $3.5 million.", "About 1.2 percent."]
      ),
      ("They met (again.) Nobody knew.", ["They met (again.)", "Nobody knew."]),
      ("Mr. J. R. Hale died at 3 p.m. Monday.", ["Mr. J. R. Hale died at 3 p.m. Monday."]),
    ])
  func end(text: String, expected: [String]) {
    let analysed = AnalysedText(text)
    #expect(analysed.sentences.map { analysed[$0.span] } == expected)
  }

  @Test("hold every token, in order")
  func coverAllTokens() {
    let analysed = AnalysedText("One. Two!\n\nThree? \"Four.\" Five")
    #expect(analysed.sentences.flatMap { Array($0.tokens) } == Array(analysed.tokens.indices))
  }

  @Test("end where no writer would go on", arguments: ["river, ", "river; ", "river "])
  func lists(item: String) {
    let analysed = AnalysedText(String(repeating: item, count: 5000))
    #expect(analysed.sentences.allSatisfy { $0.tokens.count <= 340 })
    #expect(analysed.sentences.flatMap { Array($0.tokens) } == Array(analysed.tokens.indices))
    let sentence = AnalysedText(String(repeating: "river, ", count: 130) + "sea.")
    #expect(sentence.sentences.count == 1)
  }
}
