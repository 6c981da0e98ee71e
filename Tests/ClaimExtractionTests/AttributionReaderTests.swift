import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Attribution")
struct AttributionReaderTests {
  /// The speaker of the words between square brackets, with the cue.
  private func speaker(_ marked: String) throws -> String? {
    let opening = try #require(marked.firstIndex(of: "["))
    let closing = try #require(marked.firstIndex(of: "]"))
    let before = marked[..<opening].utf8.count
    let inside = marked[marked.index(after: opening)..<closing].utf8.count
    let text = AnalysedText(marked.filter { $0 != "[" && $0 != "]" })
    let tokens = text.tokens.indices.filter {
      text.tokens[$0].start >= before && text.tokens[$0].end <= before + inside
    }
    let first = try #require(tokens.first)
    let article = ArticleReading(text, context: ArticleContext(key: "test"))
    let found = AttributionReader(article.reading(ofToken: first))
      .speaker(of: first..<first + tokens.count)
    return found.map { "\($0.name), \($0.cue)" }
  }

  @Test(
    "finds who reports what is said",
    arguments: [
      ("Inés Soto said that [five miners died] in the shaft.", "Inés Soto, said"),
      ("Inés Soto said [five miners died] in the shaft.", "Inés Soto, said"),
      ("[Five miners died] in the shaft, police said on Monday.", "police, said"),
      ("[Five miners died], said Inés Soto, the mayor.", "Inés Soto, said"),
      ("According to the Red Cross, [five miners died].", "Red Cross, According to"),
      ("[Five miners died] in the shaft, according to police.", "police, according to"),
      ("\"[Five miners died] down there,\" Inés Soto told them.", "Inés Soto, told"),
      ("Inés Soto came. She said [five miners died].", "Inés Soto, said"),
      ("The ministry denied that [five miners died].", "ministry, denied"),
      ("[Five miners died] in the shaft, the company announced.", "company, announced"),
    ])
  func reported(text: String, expected: String) throws {
    #expect(try speaker(text) == expected)
  }

  @Test(
    "leaves what the article itself says without speaker",
    arguments: [
      "[Five miners died] in the shaft.",
      "[Five miners died] after the mayor told them to go down.",
      "[Five miners died], and the mayor said that it would be closed.",
      "Police said nothing. [Five miners died].",
    ])
  func narrated(text: String) throws {
    #expect(try speaker(text) == nil)
  }
}
