internal import ClaimModel
internal import TextAnalysis

extension HTMLReport {
  /// A place in the text where a claim is told.
  private struct Mark {
    var span: TextSpan
    /// Index of the claim.
    var claim: Int
    var label: VerdictLabel
  }

  /// Writes the article with every claim marked where it stands.
  func writeArticle(_ page: inout HTMLWriter) {
    page.element("h2", "Article")
    let marks = self.marks
    for paragraph in paragraphs {
      page.element("p") { body in
        write(paragraph, marks.filter { $0.span.overlaps(paragraph) }, to: &body)
      }
    }
  }

  private var marks: [Mark] {
    article.claims.enumerated().flatMap { index, verified in
      ([verified.claim.span] + verified.claim.mentions).map {
        Mark(span: $0, claim: index, label: verified.label)
      }
    }.sorted { ($0.span, $0.claim) < ($1.span, $1.claim) }
  }

  /// The lines of the text that hold anything but space.
  private var paragraphs: [TextSpan] {
    var spans: [TextSpan] = []
    var start = 0
    let bytes = article.text.bytes
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 10 {
      if bytes[start..<offset].contains(where: { $0 > 32 }) {
        spans.append(TextSpan(start, offset))
      }
      start = offset + 1
    }
    return spans
  }

  /// Cuts a paragraph wherever a mark begins or ends; each piece is drawn as its shortest mark.
  private func write(_ paragraph: TextSpan, _ marks: [Mark], to page: inout HTMLWriter) {
    var cuts: Set<Int> = [paragraph.start, paragraph.end]
    for mark in marks {
      cuts.insert(max(mark.span.start, paragraph.start))
      cuts.insert(min(mark.span.end, paragraph.end))
    }
    let ordered = cuts.sorted()
    for (start, end) in zip(ordered, ordered.dropFirst()) {
      let piece = TextSpan(start, end)
      let covering = marks.filter { $0.span.contains(piece) }
      guard let shortest = covering.min(by: { $0.span.count < $1.span.count }) else {
        page.words(article.text[piece])
        continue
      }
      write(piece, as: shortest, to: &page)
      for mark in marks where mark.span.end == end { writeNumber(of: mark, to: &page) }
    }
  }

  private func write(_ piece: TextSpan, as mark: Mark, to page: inout HTMLWriter) {
    let style = VerdictSign(mark.label).style
    page.raw("<mark class=\"\(style)\">")
    page.words(article.text[piece])
    page.raw("</mark>")
  }

  private func writeNumber(of mark: Mark, to page: inout HTMLWriter) {
    let sign = VerdictSign(mark.label)
    let number = mark.claim + 1
    page.raw("<a class=\"number \(sign.style)\" href=\"#claim-\(number)\" ")
    page.raw("aria-label=\"claim \(number), \(mark.label.rawValue)\">")
    page.raw("\(number)<span aria-hidden=\"true\">\(sign.sign)</span></a>")
  }
}
