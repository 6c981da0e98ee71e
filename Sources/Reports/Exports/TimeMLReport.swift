internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// The article's text with its time expressions marked after TimeML 1.2.1, as annotation tools and
/// other taggers read it.
struct TimeMLReport {
  private(set) var text = ""

  init(_ article: VerifiedArticle) {
    text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
    text += "<DOCID>\(TimeMLReport.escape(article.header.id))</DOCID>\n"
    if let published = article.header.published {
      let day = published.iso
      text += "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(day)\" temporalFunction=\"false\" "
      text += "functionInDocument=\"CREATION_TIME\">\(day)</TIMEX3></DCT>\n"
    }
    if let title = article.header.title {
      text += "<TITLE>\(TimeMLReport.escape(title))</TITLE>\n"
    }
    text += "<TEXT>"
    writeText(of: article)
    text += "</TEXT>\n</TimeML>\n"
  }

  private mutating func writeText(of article: VerifiedArticle) {
    let analysed = AnalysedText(article.text)
    let mentions = TimeTagger().mentions(in: analysed, published: article.header.published)
    var position = 0
    for (index, mention) in mentions.sorted(by: { $0.span < $1.span }).enumerated()
    where mention.span.start >= position {
      text += TimeMLReport.escape(article.text[TextSpan(position, mention.span.start)])
      text += TimeMLReport.tag(mention, number: index + 1)
      text += TimeMLReport.escape(article.text[mention.span]) + "</TIMEX3>"
      position = mention.span.end
    }
    text += TimeMLReport.escape(article.text[TextSpan(position, article.text.bytes.count)])
  }

  private static func tag(_ mention: TimeMention, number: Int) -> String {
    let reference = mention.reference
    let attributes: [(String, String?)] = [
      ("tid", "t\(number)"), ("type", reference.kind.rawValue), ("value", reference.value),
      ("mod", reference.modifier?.rawValue), ("quant", mention.quant), ("freq", mention.freq),
    ]
    let written = attributes.compactMap { name, value in
      value.map { "\(name)=\"\(escape($0))\"" }
    }
    return "<TIMEX3 \(written.joined(separator: " "))>"
  }

  /// Escapes markup; characters that XML 1.0 may not hold become U+FFFD.
  private static func escape(_ words: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(words.utf8.count)
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\r": escaped += "&#13;"
      case _ where scalar.value < 0x20, "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
