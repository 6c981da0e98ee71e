/// What each source counted when, as Markdown: a table for each count.
struct MarkdownCounts {
  let histories: [CountHistory]

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
      for telling in history.tellings {
        let asOf = telling.asOf.map(PlainWords.asOf) ?? "undated"
        let count = MarkdownReport.escape(PlainWords.toldRange(telling.count))
        lines.append("| \(asOf) | \(source(telling.teller)) | \(count) |")
      }
      lines.append("")
    }
    return lines
  }
}
