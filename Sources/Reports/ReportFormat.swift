/// The formats that reports come in.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html
  case markdown
  case json

  /// Writes a report.
  package func report(on article: VerifiedArticle) -> String {
    switch self {
    case .html: HTMLReport(article).text
    case .markdown: MarkdownReport(article).text
    case .json: JSONReport(article).text
    }
  }
}
