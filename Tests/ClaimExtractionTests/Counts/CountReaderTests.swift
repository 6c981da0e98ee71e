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
    "are all that a sentence states",
    arguments: CountCorpus.news + CountCorpus.elided + CountCorpus.wire + CountCorpus.votes
      + CountCorpus.desk)
  func whole(reading: CountReading) {
    for text in reading.texts {
      #expect(
        CountReaderTests.told(in: text).joined(separator: "; ") == reading.expected, "\(text)")
    }
  }

  @Test(
    "are not found in times, names, ages and what was told before",
    arguments: CountCorpus.negative + CountCorpus.names + CountCorpus.votesNegative
      + CountCorpus.deskNegative)
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
        [count.measure ?? "", notation(count.range), count.unit ?? ""]
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }

  /// "40", "~40", "40..", "..40", "20..30"; decimals where there are any.
  private static func notation(_ range: CountRange) -> String {
    func number(_ value: Double?) -> String {
      value.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? ""
    }
    if let exact = range.exact { return (range.isApproximate ? "~" : "") + number(exact) }
    return number(range.min) + ".." + number(range.max)
  }
}
