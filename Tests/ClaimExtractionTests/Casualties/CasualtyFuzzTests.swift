import ClaimModel
import SeededRandom
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Casualties and counts of any text")
struct CasualtyFuzzTests {
  @Test("lie inside the text and never trap")
  func random() {
    var random = SplitMix(seed: 5)
    let words = [
      "killed", "were", "was", "three", "people", "and", ",", "including", "the", "of", "death",
      "toll", "rose", "to", "from", "12", "20,000", "soldiers", "wounded", "who", "which", "in",
      "Kabul", "Ana", "Ruiz", "'s", "--", "(", ")", "[", "]", "no", "one", "dead", "missing",
      "hostage", "taken", "lives", "claimed", "their", "them", "among", "at", "least", "dozens",
      "shot", "$", "million", "%", ";", ":", ".", "\n\n", "by", "as", "well", "both", "couple",
      "bodies", "flee", "homes", "hospital", "number", "0", "99999999999999999999", "had", "been",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
      check(text)
    }
  }

  @Test("hold when sentences are cut anywhere")
  func truncated() {
    for text in CasualtyCorpus.wire.flatMap(\.texts).prefix(25) {
      let bytes = Array(text.utf8)
      for length in stride(from: 0, to: bytes.count, by: 3) {
        check(String(decoding: bytes[..<length], as: UTF8.self))
      }
    }
  }

  @Test("are read in linear time", .timeLimit(.minutes(2)))
  func endless() {
    let clauses = (5..<3000).map { "\($0) people were \($0 % 2 == 0 ? "killed" : "hurt") in Lima" }
    let context = ArticleContext(key: "fuzz", published: Day(iso: "2025-04-22"))
    let text = AnalysedText(clauses.joined(separator: ", ") + ".")
    let claims = ClaimExtractor().extract(text, context: context).claims
    #expect(claims.filter { $0.kind == .casualty }.count == clauses.count)
  }

  private func check(_ text: String) {
    let context = ArticleContext(key: "fuzz", published: Day(iso: "2025-04-22"))
    for claim in ClaimExtractor().extract(AnalysedText(text), context: context).claims {
      #expect(claim.span.start >= 0 && claim.span.end <= text.utf8.count && claim.span.count > 0)
      #expect(claim.sentence.contains(claim.span), "\(text)")
    }
  }
}
