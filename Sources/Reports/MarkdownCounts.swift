/// What each source counted when, as Markdown: a table for each count.
struct MarkdownCounts {
  let histories: [CountHistory]
  private static let mostTellings = 200

  /// The lines with their heading; none without a history.
  ///
  /// - Parameter source: Who tells a count, escaped.
  /// - Returns: Lines without their ends.
  func lines(source: (CountHistory.Teller) -> String) -> [String] {
    guard !histories.isEmpty else { return [] }
    var lines = ["## Counts by source", ""]
    for history in histories {
      lines.append("| As of | Source | \(MarkdownReport.escape(history.subject)) |")
      lines.append("| --- | --- | --- |")
      for telling in history.tellings.prefix(MarkdownCounts.mostTellings) {
        let asOf = telling.asOf.map(PlainWords.asOf) ?? "undated"
        let count = MarkdownReport.escape(PlainWords.toldRange(telling.count))
        lines.append("| \(asOf) | \(source(telling.teller)) | \(count) |")
      }
      lines.append("")
      let rest = history.tellings.count - MarkdownCounts.mostTellings
      if rest > 0 { lines += ["Later counts left out: \(rest).", ""] }
    }
    return lines
  }
}
