internal import ClaimModel
internal import TextAnalysis
internal import Verification

extension HTMLReport {
  /// Writes what each source counted when: a table for each count, with its ranges drawn on one scale
  /// behind the range that the article claims.
  func writeCounts(_ histories: [CountHistory], to page: inout HTMLWriter) {
    page.element("h2", "Counts by source")
    // First the counts that some source tells otherwise.
    let differing = histories.filter { $0.isToldOtherwise }
    let shown = (differing + histories.filter { !$0.isToldOtherwise })
    for history in shown.prefix(HTMLReport.mostHistories) { write(history, to: &page) }
    let rest = shown.dropFirst(HTMLReport.mostHistories)
    if !rest.isEmpty {
      page.element("details") { details in
        details.element("summary", "\(rest.count) more counts")
        for history in rest { write(history, to: &details) }
      }
    }
    page.element("p", class: "legend") { line in
      line.words("The shaded band is what the article claims; a dot is a count, a bar a range, ")
      line.words("an arrow a range without an end.")
    }
  }

  /// How many counts stand open; the others are folded.
  private static let mostHistories = 3

  /// The words of the first claim of a history.
  private func words(of history: CountHistory) -> String {
    for telling in history.tellings {
      guard case .claim(let index) = telling.teller else { continue }
      return article.text[article.claims[index].claim.span]
    }
    return ""
  }

  private func write(_ history: CountHistory, to page: inout HTMLWriter) {
    let scale = CountScale(
      history.tellings.flatMap { [$0.count.range.min, $0.count.range.max].compactMap { $0 } })
    let claimed = history.tellings.compactMap { telling in
      if case .claim = telling.teller { telling.count.range } else { nil }
    }
    page.element("table", class: "tolls") { table in
      table.element("caption") { caption in
        caption.words("\(history.subject): ")
        caption.element("q", PlainWords.clipped(words(of: history), to: 60))
      }
      table.raw("<thead><tr><th scope=\"col\">As of</th><th scope=\"col\">Source</th>")
      table.raw("<th scope=\"col\">Count</th><th class=\"plot\" aria-hidden=\"true\">")
      HTMLReport.writeTicks(of: scale, to: &table)
      table.raw("</th></tr></thead><tbody>")
      for telling in history.tellings {
        table.element("tr", class: style(of: telling)) { row in
          row.element("td", telling.asOf.map(PlainWords.asOf) ?? "undated")
          row.element("td") { write(telling.teller, to: &$0) }
          row.element("td", PlainWords.toldRange(telling.count))
          row.raw("<td class=\"plot\" aria-hidden=\"true\"><svg width=\"100%\" height=\"22\">")
          for range in claimed { row.raw(CountMark(range, on: scale).band) }
          row.raw(CountMark(telling.count.range, on: scale).mark)
          row.raw("</svg></td>")
        }
      }
      table.raw("</tbody>")
    }
  }

  private static func writeTicks(of scale: CountScale, to page: inout HTMLWriter) {
    page.raw("<svg width=\"100%\" height=\"16\">")
    for (tick, anchor) in zip(scale.ticks, ["start", "middle", "end"]) {
      let x = HTMLReport.percent(scale.share(tick))
      page.raw("<text x=\"\(x)\" y=\"12\" text-anchor=\"\(anchor)\">")
      page.words(PlainWords.number(tick))
      page.raw("</text>")
    }
    page.raw("</svg>")
  }

  private func write(_ teller: CountHistory.Teller, to cell: inout HTMLWriter) {
    switch teller {
    case .claim(let index):
      cell.words("This article ")
      writeNumber(ofClaim: index, to: &cell)
    case .record(let id): writeLink(toRecord: id, to: &cell)
    }
  }

  private func style(of telling: CountHistory.Telling) -> String {
    switch telling.teller {
    case .claim: "claimed"
    case .record: telling.outcome.map(HTMLReport.style(of:)) ?? "unverified"
    }
  }
}

/// A range of counts as a drawing on a line.
private struct CountMark {
  private let start: String
  private let end: String
  private let isPoint: Bool
  private let isOpen: Bool

  init(_ range: CountRange, on scale: CountScale) {
    let (from, to) = (scale.share(range.min ?? 0), scale.share(range.max ?? scale.end))
    start = HTMLReport.percent(from)
    end = HTMLReport.percent(to)
    isPoint = range.exact != nil
    isOpen = range.max == nil
  }

  /// The range from top to bottom, behind everything else.
  var band: String {
    "<line class=\"band\" x1=\"\(start)\" x2=\"\(end)\" y1=\"11\" y2=\"11\"/>"
  }

  /// A dot, a bar, or a bar with an arrow.
  var mark: String {
    if isPoint { return "<circle cx=\"\(start)\" cy=\"11\" r=\"5\"/>" }
    let bar = "<line class=\"bar\" x1=\"\(start)\" x2=\"\(end)\" y1=\"11\" y2=\"11\"/>"
    return isOpen
      ? bar + "<text x=\"\(end)\" y=\"16\" text-anchor=\"middle\">▸</text>" : bar
  }
}
