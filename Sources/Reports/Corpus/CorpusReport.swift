internal import ClaimModel
internal import Verification

extension ReportFormat {
  /// The formats that a report on several articles comes in.
  package static let ofCorpora: [ReportFormat] = [.html, .markdown, .json, .csv]

  /// Writes a report on several articles; nil for a format that is of one article only.
  package func report(on corpus: VerifiedCorpus) -> String? {
    switch self {
    case .html: HTMLCorpusReport(corpus: corpus).text
    case .markdown: MarkdownCorpusReport(corpus).text
    case .json: JSONCorpusReport(corpus).text
    case .csv: CSVReport(corpus.articles).text
    case .claimreview, .webannotation, .provenance, .timeml: nil
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
