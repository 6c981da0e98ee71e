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
        item.foreign(source.publisher)
        if let published = source.published {
          item.words(", \(PlainWords.interval(published))")
        }
        item.words(" ")
        item.element("span", class: "grade", "grade \(PlainWords.grade(source))")
      }
      if let party = article.record(link.evidence)?.record.party(to: claim.statement) {
        item.element("span", class: "grade", "speaks for \(party), a party to the event")
      }
      item.element("p") { $0.foreign(link.because) }
      if let record = article.record(link.evidence)?.record {
        item.element("p", class: "quote") { $0.quoted(record.text) }
      }
      if let evidence = article.record(link.evidence) {
        writeDisagreement(of: evidence, to: &item)
      }
      item.element("p", class: "trace") { line in
        writeName(ofRecord: link.evidence, to: &line)
        line.words(" · rule \(link.rule)")
      }
      if let record = article.record(link.evidence)?.record {
        writeSides(of: link, claim, ComparedSides.searched(record), to: &item)
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
    cell.element("span", class: "value") { $0.foreign(value) }
  }

  /// Writes every record that a verdict names, with its source.
  func writeEvidence(_ page: inout HTMLWriter) {
    page.element("h2", "Evidence")
    if article.evidence.isEmpty {
      page.element("p", "No record of evidence bears on this article yet.")
    }
    if drawn.records.count < article.evidence.count {
      page.element(
        "p", class: "legend",
        "Shown are \(drawn.records.count) of \(PlainWords.number(Double(article.evidence.count))) "
          + "records, those of the claims shown first. The JSON report holds all.")
    }
    for index in drawn.records {
      let evidence = article.evidence[index]
      let record = evidence.record
      let anchor = HTMLReport.anchor(ofRecord: record.id)
      page.element("article", class: "record", id: anchor) { card in
        card.element("h3", record.id)
        card.element("p") { HTMLReport.write(statement: record.text, to: &$0) }
        card.element("dl") { list in writeSource(of: record, to: &list) }
        if let why = evidence.retractedBecause {
          card.element("p", class: "review") { line in
            line.words("Retracted: ")
            line.foreign(why)
          }
        }
        writeCopies(of: evidence, to: &card)
      }
      page.raw("\n")
    }
  }

  /// Writes the text of a record, of a very long one the beginning.
  private static func write(statement text: String, to page: inout HTMLWriter) {
    let most = 4 * PlainWords.longQuote
    page.element("bdi", PlainWords.clipped(text, to: most))
    let count = text.utf8.count
    guard count > most, text.unicodeScalars.count > most else { return }
    page.words(" (\(PlainWords.number(Double(count))) bytes in all; the JSON report holds them.)")
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
