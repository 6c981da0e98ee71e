/// The formats that reports come in.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html
  case markdown
  case json
  /// A table of claims and verdicts (RFC 4180).
  case csv
  /// schema.org ClaimReview, as fact-check databases exchange it.
  case claimreview
  /// W3C Web Annotation, as annotation tools read it.
  case webannotation
  /// W3C PROV-O: what was derived from what.
  case provenance
  /// The text with its time expressions marked as TIMEX3.
  case timeml

  /// Writes a report as a whole.
  package func report(on article: VerifiedArticle) -> String {
    ReportFormat.gathered { write(article, to: $0) }
  }

  /// Writes a report, UTF-8, in pieces: formats for programs as they come, pages at once.
  ///
  /// - Parameters:
  ///   - article: The article with its verdicts.
  ///   - sink: Takes the pieces in order.
  package func write(_ article: VerifiedArticle, to sink: ([UInt8]) -> Void) {
    switch self {
    case .html: sink(Array(HTMLReport(article).text.utf8))
    case .markdown: sink(Array(MarkdownReport(article).text.utf8))
    case .json: JSONReport(article: article).write(to: sink)
    case .csv: sink(Array(CSVReport([article]).text.utf8))
    case .claimreview: sink(Array(ClaimReviewReport(article).text.utf8))
    case .webannotation: WebAnnotationReport(article: article).write(to: sink)
    case .provenance: ProvenanceReport(article: article).write(to: sink)
    case .timeml: sink(Array(TimeMLReport(article).text.utf8))
    }
  }

  /// What `body` writes, in one piece.
  static func gathered(_ body: (([UInt8]) -> Void) -> Void) -> String {
    var bytes: [UInt8] = []
    body { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
