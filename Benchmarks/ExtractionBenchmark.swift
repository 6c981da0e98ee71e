internal import ClaimExtraction
internal import ClaimModel
internal import Interchange
internal import OrderedJSON
internal import Places
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Megabytes of text a CPU second, for the whole stream and for its parts.
struct ExtractionBenchmark {
  private let articles: [String]
  private let megabytes: Double

  init(megabytes: Int, _ density: MadeCorpus.Density) {
    var corpus = MadeCorpus(density)
    articles = corpus.articles(bytes: megabytes * 1_000_000)
    self.megabytes = Double(articles.reduce(0) { $0 + $1.utf8.count }) / 1e6
  }

  func run() throws {
    let published = Day(iso: "2024-11-05")
    var texts: [AnalysedText] = []
    rate("tokens, sentences, numerals") { texts = articles.map { AnalysedText($0) } }
    rate("time expressions alone") {
      for text in texts { _ = TimeTagger().mentions(in: text, published: published) }
    }
    rate("places alone") { for text in texts { _ = PlaceReader().mentions(in: text) } }
    rate("quantities alone") {
      for text in texts { _ = QuantityReader().mentions(in: text, excluding: []) }
    }
    var claims = 0
    rate("claims, all of the above included") {
      for text in texts {
        let context = ArticleContext(key: "made", published: published)
        claims += ClaimExtractor().extract(text, context: context).claims.count
      }
    }
    let lines = articles.map(ExtractionBenchmark.line)
    rate("extract --ndjson, JSON in to JSON out") {
      let stream = ExtractStream()
      var writer = JSONWriter()
      for (index, line) in lines.enumerated() {
        writer.removeAll()
        _ = stream.answer(line, number: index + 1, to: &writer)
      }
    }
    CPUClock.report("claims per kilobyte", Double(claims) / megabytes / 1000, "")
  }

  private func rate(_ name: String, _ work: () -> Void) {
    CPUClock.report(name, megabytes / CPUClock.seconds(work), "MB per CPU second")
  }

  private static func line(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.field("id", "made")
      object.field("text", text)
      object.field("published", "2024-11-05")
    }
    return writer.bytes
  }
}
