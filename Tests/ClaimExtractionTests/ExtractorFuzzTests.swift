import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Extraction of random text")
struct ExtractorFuzzTests {
  private static let pieces = [
    "talks", "met", "the", "since", "first", "time", "no", "has", "been", "in", "Lima", "May",
    "2014", "on", "Monday", "when", "which", "to", "killed", "nine", "people", "and", ",", ";",
    "(", ")", "\"", "“", "”", "'", "—", "-", ".", "?", "\n\n", "after", "a", "day", "will",
    "summit", "war", "start", "of", "for", "last", "only", "deadliest", "record", "never",
    "Peru", "Chile", "both", "sides", "said", "that", "é", "…", "following", "where", "by",
  ]

  @Test("never traps, and all spans lie inside their sentences", arguments: 0..<40)
  func random(seed: Int) {
    var state = UInt64(seed) &* 104_729 &+ 7
    for _ in 0..<25 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += ExtractorFuzzTests.pieces[Int(state >> 33) % ExtractorFuzzTests.pieces.count]
        if state >> 60 > 1 { text += " " }
      }
      let analysed = AnalysedText(text)
      let context = ArticleContext(key: "fuzz", published: Day(iso: "2026-06-16"))
      let extraction = ClaimExtractor().extract(analysed, context: context)
      for claim in extraction.claims {
        #expect(claim.span.start < claim.span.end)
        #expect(claim.span.end <= analysed.source.bytes.count)
      }
      #expect(Set(extraction.claims.map(\.id)).count == extraction.claims.count)
    }
  }

  /// A sentence without end is cut, perhaps inside a date.
  @Test("reads long lists of dates", arguments: ["", "a ", "on a ", ", "])
  func dates(opening: String) {
    let analysed = AnalysedText(opening + String(repeating: "3 May 2021 ", count: 400))
    let found = ClaimExtractor().extract(analysed, context: ArticleContext(key: "dates"))
    #expect(found.times.count == 400)
  }

  @Test(
    "reads every prefix of a text",
    arguments: [
      "Peru will hold talks with Chile in Lima on 20 July 2026, following a Paris meeting. "
        + "\"We have not met since May 2014,\" said President Mara Ellison, when nine died."
    ])
  func truncated(text: String) {
    for length in 0...text.count {
      let analysed = AnalysedText(String(text.prefix(length)))
      let found = ClaimExtractor().extract(analysed, context: ArticleContext(key: "cut")).claims
      #expect(found.allSatisfy { $0.span.end <= analysed.source.bytes.count })
    }
  }
}
