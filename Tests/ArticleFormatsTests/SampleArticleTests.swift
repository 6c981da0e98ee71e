import ArticleFormats
import ClaimModel
import Foundation
import Testing
import TextAnalysis

/// The sample articles hold the words of their gold claims, and say what the gold files say.
@Suite struct SampleArticleTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Claims")

  static let gold =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".gold.yaml") }.sorted() ?? []

  @Test func thereAreSamples() {
    #expect(SampleArticleTests.gold.count >= 6)
  }

  @Test(arguments: gold)
  func everyGoldSpanIsFound(file: String) throws {
    let gold = String(
      decoding: try Data(contentsOf: SampleArticleTests.folder.appending(path: file)), as: UTF8.self
    )
    let name = try #require(field("article", in: gold))
    let bytes = Array(try Data(contentsOf: SampleArticleTests.folder.appending(path: name)))
    let article = try ArticleReader().read(bytes, file: name)
    let text = collapsed(String(decoding: article.text.bytes, as: UTF8.self))
    let spans = gold.matches(of: /text: (?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/).map { match in
      match.1.map { String($0).replacing("\\\"", with: "\"") }
        ?? match.2.map { String($0).replacing("''", with: "'") } ?? ""
    }
    #expect(spans.count > 10)
    for span in spans { #expect(text.contains(collapsed(span)), "\(span)") }
    #expect(article.title == field("title", in: gold))
    if let published = article.published {
      #expect(published.iso == field("published", in: gold))
    }
  }

  private func field(_ name: String, in gold: String) -> String? {
    let line = gold.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
    return line?.dropFirst(name.count + 2).trimmingCharacters(in: ["\"", " "])
  }

  private func collapsed(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
