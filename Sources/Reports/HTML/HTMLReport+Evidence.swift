internal import ClaimModel
internal import TextAnalysis
internal import Verification

extension HTMLReport {
  /// Writes what a record says of a claim, with its source and both sides slot by slot.
  func write(_ link: Link, of claim: Claim, to list: inout HTMLWriter) {
    list.element("li", class: HTMLReport.style(of: link.outcome)) { item in
      item.element("strong", link.outcome.rawValue)
      item.words(" ")
      if let source = article.record(link.evidence)?.record.source {
        item.words("\(source.publisher)")
        if let published = source.published {
          item.words(", \(PlainWords.interval(published))")
        }
        item.element("span", class: "grade", "grade \(PlainWords.grade(source))")
      }
      if let party = article.record(link.evidence)?.record.party(to: claim.statement) {
        item.element("span", class: "grade", "speaks for \(party), a party to the event")
      }
      item.element("p", link.because)
      if let record = article.record(link.evidence)?.record {
        item.element("p", class: "quote", "“\(record.text)”")
      }
      item.element("p", class: "trace") { line in
        let anchor = HTMLWriter.escape(link.evidence)
        line.raw("<a href=\"#evidence-\(anchor)\">\(anchor)</a>")
        line.words(" · rule \(link.rule)")
      }
      if let record = article.record(link.evidence)?.record {
        writeSides(of: link, claim, SourceText(record.text), to: &item)
      }
    }
  }

  /// Each slot in the words of both texts, with the values read out of them and their relation.
  private func writeSides(
    of link: Link, _ claim: Claim, _ recordText: SourceText, to item: inout HTMLWriter
  ) {
    guard let sides = article.sides(of: link, to: claim), !sides.rows.isEmpty else { return }
    item.element("details") { details in
      details.element("summary", "Both sides, slot by slot")
      details.raw("<table class=\"sides\"><thead><tr><th scope=\"col\">Slot</th>")
      details.raw("<th scope=\"col\">Article</th><th scope=\"col\">Record</th>")
      details.raw("<th scope=\"col\">Relation</th></tr></thead><tbody>")
      for row in sides.rows {
        details.element("tr") { line in
          line.element("th", row.slot)
          line.element("td") { HTMLReport.write(row.claim, article.text, to: &$0) }
          line.element("td") { HTMLReport.write(row.record, recordText, to: &$0) }
          line.element("td", row.relation ?? "")
        }
      }
      details.raw("</tbody></table>")
      details.element(
        "p",
        "Event: \(link.match.rawValue), by rule \(link.matchRule); outcome by rule \(link.rule).")
    }
  }

  /// The words of a side and what they were read as; the value alone where no words give it.
  private static func write(
    _ side: ComparedSides.Side, _ text: SourceText, to cell: inout HTMLWriter
  ) {
    guard let value = side.value else { return cell.words("–") }
    if let span = side.span, text[span] != value {
      cell.raw("<q title=\"bytes \(span.start) to \(span.end)\">")
      cell.words(PlainWords.clipped(text[span], to: 60))
      cell.raw("</q> ")
    }
    cell.element("span", class: "value", value)
  }

  /// Writes every record that a verdict names, with its source.
  func writeEvidence(_ page: inout HTMLWriter) {
    page.element("h2", "Evidence")
    if article.evidence.isEmpty {
      page.element("p", "No record of evidence bears on this article yet.")
    }
    for evidence in article.evidence {
      let record = evidence.record
      page.element("article", class: "record", id: "evidence-\(record.id)") { card in
        card.element("h3", record.id)
        card.element("p", record.text)
        card.element("dl") { list in writeSource(of: record, to: &list) }
        if let why = evidence.retractedBecause {
          card.element("p", class: "review", "Retracted: \(why)")
        }
      }
      page.raw("\n")
    }
  }

  private func writeSource(of record: EvidenceRecord, to list: inout HTMLWriter) {
    let source = record.source
    HTMLReport.pair("Publisher", source.publisher, to: &list)
    if let title = source.title { HTMLReport.pair("Title", title, to: &list) }
    if let published = source.published {
      HTMLReport.pair("Published", PlainWords.interval(published), to: &list)
    }
    if let days = record.statement.time?.interval {
      HTMLReport.pair("Event", PlainWords.interval(days), to: &list)
    }
    if let origin = source.origin { HTMLReport.pair("Origin", origin, to: &list) }
    HTMLReport.pair("Grade", PlainWords.grade(source), to: &list)
    if let url = source.url {
      list.element("dt", "Address")
      list.element("dd") { $0.link(to: url) }
    }
  }
}
