import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Identity of claims")
struct ClaimIdentityTests {
  private let first = "The embassy closed on 3 March 2024."
  private let second = "Peru held talks with Chile in Lima on 3 June 2026."

  private func claims(_ text: String, key: String = "test") -> [Claim] {
    let context = ArticleContext(key: key, published: Day(iso: "2026-06-16"))
    return ClaimExtractor().extract(AnalysedText(text), context: context).claims
  }

  private func ids(_ text: String, key: String = "test") -> [String] {
    claims(text, key: key).map(\.id)
  }

  @Test("is twelve hexadecimal digits, different for each claim")
  func shape() {
    let all = ids(first + "\n\n" + second)
    #expect(all.count == 2)
    #expect(Set(all).count == 2)
    for id in all {
      #expect(id.count == 12)
      #expect(UInt64(id, radix: 16) != nil)
    }
  }

  @Test("survives edits of other paragraphs and white space")
  func stable() {
    let alone = ids(second)
    #expect(ids(first + "\n\n" + second).last == alone.last)
    #expect(ids("Something else entirely.\n\n" + second + "\n") == alone)
    #expect(ids("Peru  held talks   with Chile in Lima on 3 June 2026.") == alone)
  }

  @Test("survives edits of what the claim does not take from its sentence")
  func sameSentence() {
    let before = "A bomb killed nine people in Lima on 3 June 2026, the mayor said."
    let after = "A huge bomb killed nine people in Lima on 3 June 2026, the mayor told reporters."
    let casualty = claims(before).first { $0.kind == .casualty }
    #expect(casualty != nil)
    #expect(claims(after).contains { $0.id == casualty?.id })
  }

  @Test("changes with the claim's own words, time and place")
  func words() {
    #expect(ids(first) != ids("The embassy reopened on 3 March 2024."))
    let lima = claims("On Monday a bomb in Lima killed nine people.").first { $0.kind == .casualty }
    let cusco = claims("On Monday a bomb in Cusco killed nine people.").first {
      $0.kind == .casualty
    }
    #expect(lima?.span == cusco.map { TextSpan($0.span.start - 1, $0.span.end - 1) })
    #expect(lima?.id != cusco?.id)
  }

  @Test("tells claims with the same words apart")
  func repeats() {
    let all = claims("Two men were arrested in Oslo. In Bergen, two men were arrested.")
    #expect(Set(all.map(\.id)).count == all.count)
    let counted = claims("It sold 500 cars. Its rival sold 500 cars in Peru. It lost 500 cars.")
    #expect(Set(counted.map(\.id)).count == counted.count)
  }

  @Test("of few words does not depend on the like in other paragraphs")
  func fewWords() {
    let own = "Police in Bergen arrested two men."
    let other = "Police in Oslo arrested two men."
    func id(_ text: String) -> String? {
      claims(text).last { $0.kind == .casualty }?.id
    }
    #expect(id(own) != nil)
    #expect(id(other + "\n\n" + own) == id(own))
    #expect(id(other) != id(own))
    let spoken = "The firm sold 500 cars in Bergen."
    let rival = "Its rival sold 500 cars in Oslo."
    let alone = claims(spoken).last?.id
    #expect(alone != nil)
    #expect(claims(rival + "\n\n" + spoken).last?.id == alone)
  }

  @Test("depends on the article")
  func article() {
    #expect(ids(first, key: "one") != ids(first, key: "other"))
  }
}
