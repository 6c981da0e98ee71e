internal import ClaimModel
internal import Verification

extension ReportFormat {
  /// The formats that a report on several articles comes in.
  package static let ofCorpora: [ReportFormat] = [.html, .markdown, .json, .csv]

  /// Writes a report on several articles in pieces; nothing for a format that is of one article only.
  ///
  /// - Parameters:
  ///   - corpus: The articles with their verdicts.
  ///   - sink: Takes the pieces in order, UTF-8.
  package func write(_ corpus: VerifiedCorpus, to sink: ([UInt8]) -> Void) {
    switch self {
    case .html: sink(Array(HTMLCorpusReport(corpus: corpus).text.utf8))
    case .markdown: sink(Array(MarkdownCorpusReport(corpus).text.utf8))
    case .json: JSONCorpusReport(corpus: corpus).write(to: sink)
    case .csv: sink(Array(CSVReport(corpus.articles).text.utf8))
    case .claimreview, .webannotation, .provenance, .timeml: break
    }
  }
}

extension CrossComparison.Difference {
  /// What a reader is told of the pair.
  var sentence: String {
    isCertain
      ? link.because : "Perhaps one event: the counts differ; nothing shows that it is the same."
  }

  /// What the second claim does to the first, in a word.
  var word: String { isCertain ? link.outcome.rawValue : "perhaps" }
}
