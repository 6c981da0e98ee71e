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

  /// Writes a report.
  package func report(on article: VerifiedArticle) -> String {
    switch self {
    case .html: HTMLReport(article).text
    case .markdown: MarkdownReport(article).text
    case .json: JSONReport(article).text
    case .csv: CSVReport([article]).text
    case .claimreview: ClaimReviewReport(article).text
    case .webannotation: WebAnnotationReport(article).text
    case .provenance: ProvenanceReport(article).text
    case .timeml: TimeMLReport(article).text
    }
  }
}
