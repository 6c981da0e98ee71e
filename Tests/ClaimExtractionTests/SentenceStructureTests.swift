import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Tags of one sentence")
struct SentenceStructureTests {
  @Test(
    "are the same asked for one by one, backwards and all together",
    arguments: [
      "The rivals meet in Dar es Salaam to end the war.",
      "Ministers plan to meet again, and the delegates back the plan.",
      "She is to chair the first session, due to face voters in May.",
      "The ships leave port; crews say they must sail before the storm hits.",
      "Talks in Port au Prince may stall, he said.",
      "POLICE SAY FIVE MEN HELD IN RIO DE JANEIRO",
      "Workers strike as prices rise.",
    ])
  func sameInAnyOrder(text: String) {
    let analysed = AnalysedText(text)
    let context = ArticleContext(key: "test")
    let whole = ArticleReading(analysed, context: context).reading(of: 0)
    _ = whole.clauses
    let expected = whole.tokens.map { whole.tag(of: $0) }
    let forwards = ArticleReading(analysed, context: context).reading(of: 0)
    #expect(forwards.tokens.map { forwards.tag(of: $0) } == expected)
    let backwards = ArticleReading(analysed, context: context).reading(of: 0)
    #expect(backwards.tokens.reversed().map { backwards.tag(of: $0) } == expected.reversed())
    for token in whole.tokens {
      let alone = ArticleReading(analysed, context: context).reading(of: 0)
      #expect(alone.tag(of: token) == expected[token])
    }
  }
}
