import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Roles and quotes of random text")
struct RoleQuoteFuzzTests {
  private static let pieces = [
    "President", "the", "minister", "of", "Peru", "Ann", "Hale", "de", "-", ",", ".", "and", "\"",
    "“", "”", "said", "he", "according", "to", "former", "'s", "elect", "chief", "executive",
    "general", "Presidents", "Mr", "J.", "Jr.", "was", "became", "as", "who", "(", ")", "43rd",
    "Secretary", "State", "head", "the", "UN", "in", "2014", ":", "not", "would", "if", "that",
    "resigned", "appointed", "named", "where", "\n\n", "é", "—", "'", "told", "Otieno",
  ]

  @Test("never traps, and all spans lie within the text", arguments: 0..<40)
  func random(seed: Int) {
    var state = UInt64(seed) &* 7_919 &+ 13
    for _ in 0..<25 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += RoleQuoteFuzzTests.pieces[Int(state >> 33) % RoleQuoteFuzzTests.pieces.count]
        if state >> 60 > 2 { text += " " }
      }
      let analysed = AnalysedText(text)
      let found = ClaimExtractor().extract(analysed, context: ArticleContext(key: "fuzz")).claims
      for claim in found {
        #expect(claim.span.end <= analysed.source.bytes.count)
        #expect(claim.sentence.start <= claim.span.start)
      }
    }
  }
}
