import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Counts")
struct CountReaderTests {
  @Test("are read as the corpus says", arguments: CountCorpus.things + CountCorpus.amounts)
  func corpus(reading: CountReading) {
    for text in reading.texts {
      let told = CountReaderTests.told(in: text)
      for expected in reading.expected.split(separator: "; ") {
        #expect(told.contains(String(expected)), "\(text): \(told)")
      }
    }
  }

  @Test(
    "are not found in times, names, ages and what was told before", arguments: CountCorpus.negative)
  func negative(text: String) {
    #expect(CountReaderTests.told(in: text) == [])
  }

  @Test("of plans are planned")
  func planned() {
    let claims = CountReaderTests.claims(in: "The company will cut 3,000 jobs.")
    #expect(claims.map(\.statement.modality) == [.planned])
  }

  @Test("come back to a number told before only once")
  func again() {
    let text = "Six nurses arrived in Sofia. The six nurses were met by their families."
    #expect(CountReaderTests.told(in: text) == ["nurse 6"])
  }

  static func claims(in text: String) -> [Claim] {
    let context = ArticleContext(key: "test", published: Day(iso: "2025-04-22"))
    return ClaimExtractor().extract(AnalysedText(text), context: context).claims.filter {
      $0.kind == .count
    }
  }

  static func told(in text: String) -> [String] {
    claims(in: text).flatMap { claim in
      claim.statement.counts.map { count in
        [count.measure ?? "", Casualties.notation(count.range), count.unit ?? ""]
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }
}
