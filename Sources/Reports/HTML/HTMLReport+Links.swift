internal import ClaimModel

/// How the parts of the page point to one another.
extension HTMLReport {
  /// Writes a claim's number in the colour of its verdict, as a link to its card.
  func writeNumber(ofClaim index: Int, to page: inout HTMLWriter) {
    let label = article.claims[index].label
    let sign = VerdictSign(label)
    let number = index + 1
    page.raw("<a class=\"number \(sign.style)\" href=\"#claim-\(number)\" ")
    page.raw("aria-label=\"claim \(number), \(label.rawValue)\">")
    page.raw("\(number)<span aria-hidden=\"true\">\(sign.sign)</span></a>")
  }

  /// Writes a record's publisher and identifier, as a link to where the record is quoted.
  func writeLink(toRecord id: String, to page: inout HTMLWriter) {
    if let source = article.record(id)?.record.source { page.words("\(source.publisher) ") }
    let anchor = HTMLWriter.escape(id)
    page.raw("<a class=\"record-link\" href=\"#evidence-\(anchor)\">\(anchor)</a>")
  }

  /// A share of a drawing's width, which keeps clear of both its ends.
  static func percent(_ share: Double) -> String {
    let tenths = Int((20 + share * 960).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
