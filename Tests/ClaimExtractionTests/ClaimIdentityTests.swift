import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Identity of claims")
struct ClaimIdentityTests {
  private let first = "The embassy closed on 3 March 2024."
  private let second = "Peru held talks with Chile in Lima on 3 June 2026."

  private func ids(_ text: String, key: String = "test") -> [String] {
    let context = ArticleContext(key: key, published: Day(iso: "2026-06-16"))
    return ClaimExtractor().extract(AnalysedText(text), context: context).claims.map(\.id)
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

  @Test("depends on the article")
  func article() {
    #expect(ids(first, key: "one") != ids(first, key: "other"))
  }

  @Test("changes with the words of the sentence")
  func words() {
    #expect(ids(first) != ids("The embassy reopened on 3 March 2024."))
  }
}
