internal import ClaimModel
internal import TextAnalysis

/// How the parts of the page point to one another.
extension HTMLReport {
  /// Writes a claim's number in the colour of its verdict, as a link to its card if it has one.
  func writeNumber(ofClaim index: Int, to page: inout HTMLWriter) {
    let label = article.claims[index].label
    let sign = VerdictSign(label)
    let number = index + 1
    guard drawn.holds(claim: index) else {
      page.element("span", class: "number \(sign.style)", "\(number)\(sign.sign)")
      return
    }
    page.raw("<a class=\"number \(sign.style)\" href=\"#claim-\(number)\" ")
    page.raw("aria-label=\"claim \(number), \(label.rawValue)\">")
    page.raw("\(number)<span aria-hidden=\"true\">\(sign.sign)</span></a>")
  }

  /// Writes a claim's words, as a link to its card if it has one.
  func writeWords(ofClaim index: Int, to page: inout HTMLWriter) {
    let words = article.text[article.claims[index].claim.span]
    let isDrawn = drawn.holds(claim: index)
    page.raw(isDrawn ? "<a href=\"#claim-\(index + 1)\">" : "<strong>")
    page.quoted(words, to: 160)
    page.raw(isDrawn ? "</a>" : "</strong>")
  }

  /// Writes a record's publisher and identifier, as a link to where the record is quoted.
  func writeLink(toRecord id: String, to page: inout HTMLWriter) {
    if let source = article.record(id)?.record.source {
      page.foreign(PlainWords.clipped(source.publisher, to: 120))
      page.words(" ")
    }
    writeName(ofRecord: id, to: &page)
  }

  /// Writes a record's identifier, as a link to its card if it has one.
  func writeName(ofRecord id: String, to page: inout HTMLWriter) {
    guard drawn.holds(record: id) else {
      return page.element("span", class: "record-link", id)
    }
    page.raw("<a class=\"record-link\" href=\"#\(HTMLReport.anchor(ofRecord: id))\">")
    page.words(id)
    page.raw("</a>")
  }

  /// The name of a record's card, as a fragment of an address and as the value of an attribute.
  ///
  /// Identifiers may hold any character, a fragment may not hold a space (HTML, `id`).
  static func anchor(ofRecord id: String) -> String {
    "evidence-" + Identifier.escaped(id)
  }

  /// A share of a drawing's width, which keeps clear of both its ends.
  static func percent(_ share: Double) -> String {
    let tenths = Int((20 + share * 960).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
