internal import ClaimModel
internal import TextAnalysis

extension HTMLReport {
  /// How many dates the timeline lists, and how many claims or records of one; the rest stand with
  /// their claims.
  private static let mostRows = 80
  private static let mostInRow = 8

  /// Writes when what the article and its evidence tell of happened: a line to scale, then the same
  /// in words.
  func writeTimeline(_ rows: [DatedRow], to page: inout HTMLWriter) {
    page.element("h2", "Timeline")
    writeLine(rows, to: &page)
    page.raw("<table class=\"timeline\"><thead><tr><th scope=\"col\">Date</th>")
    page.raw("<th scope=\"col\">The article says</th><th scope=\"col\">The evidence says</th>")
    page.raw("</tr></thead><tbody>")
    for row in rows.prefix(HTMLReport.mostRows) {
      page.element("tr") { line in
        line.element("th", PlainWords.asOf(row.interval))
        line.element("td") { cell in
          for index in row.claims.prefix(HTMLReport.mostInRow) {
            cell.element("p") { item in
              writeNumber(ofClaim: index, to: &item)
              item.words(" ")
              let words = article.text[article.claims[index].claim.span]
              item.foreign(PlainWords.clipped(words))
            }
          }
          HTMLReport.writeRest(row.claims.count, to: &cell)
        }
        line.element("td") { cell in
          for id in row.records.prefix(HTMLReport.mostInRow) {
            cell.element("p") { writeLink(toRecord: id, to: &$0) }
          }
          HTMLReport.writeRest(row.records.count, to: &cell)
        }
      }
    }
    page.raw("</tbody></table>")
    if rows.count > HTMLReport.mostRows {
      let rest = rows.count - HTMLReport.mostRows
      page.element("p", class: "legend", "Later dates left out: \(rest).")
    }
  }

  private static func writeRest(_ count: Int, to cell: inout HTMLWriter) {
    guard count > mostInRow else { return }
    cell.element("p", class: "legend", "and \(PlainWords.number(Double(count - mostInRow))) more")
  }

  /// The dates to scale: claims above the line, records below it, those of one time on a heap.
  private func writeLine(_ rows: [DatedRow], to page: inout HTMLWriter) {
    let published = article.header.published
    let days = rows.flatMap { [$0.interval.earliest, $0.interval.latest].compactMap { $0 } }
    guard let scale = TimeScale(days + (published.map { [$0] } ?? [])) else { return }
    page.raw("<svg class=\"line\" width=\"100%\" height=\"166\" role=\"img\" aria-label=\"")
    page.words("Dates of claims and evidence from \(PlainWords.day(scale.first)) ")
    page.words("to \(PlainWords.day(scale.last)); the table below lists them.")
    page.raw("\"><line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"75\" y2=\"75\"/>")
    for (index, tick) in scale.ticks.enumerated() {
      let anchor = index == 0 ? "start" : tick.day == scale.last ? "end" : "middle"
      let x = HTMLReport.percent(scale.share(tick.day))
      page.raw("<text x=\"\(x)\" y=\"160\" text-anchor=\"\(anchor)\">")
      page.words(tick.label)
      page.raw("</text>")
    }
    if let published {
      let x = HTMLReport.percent(scale.share(published))
      page.raw("<line class=\"published\" x1=\"\(x)\" x2=\"\(x)\" y1=\"8\" y2=\"142\">")
      page.element("title", "Published \(PlainWords.day(published))")
      page.raw("</line>")
    }
    var above = TimelineHeaps(scale: scale, isAbove: true)
    var below = TimelineHeaps(scale: scale, isAbove: false)
    for row in rows {
      for index in row.claims {
        let style = VerdictSign(article.claims[index].label).style
        above.add(row.interval, style) { "Claim \(index + 1), \(PlainWords.asOf(row.interval))" }
      }
      for id in row.records {
        below.add(row.interval, "record-mark") { "\(id), \(PlainWords.asOf(row.interval))" }
      }
    }
    above.write(to: &page)
    below.write(to: &page)
    page.raw("</svg>")
    page.element("p", class: "legend") { line in
      line.words("Above the line claims in the colour of their verdict, below it evidence. ")
      line.words("A dashed line is the day of publication.")
    }
  }
}
