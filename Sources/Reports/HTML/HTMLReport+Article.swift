internal import ClaimModel
internal import TextAnalysis

extension HTMLReport {
  /// A place in the text where a claim is told, or a piece of it.
  private struct Mark {
    var span: TextSpan
    /// Index of the claim.
    var claim: Int
    var label: VerdictLabel
    /// Whether the rest of the place comes in another piece.
    var goesOn = false

    /// The piece of it that lies before an offset.
    func beginning(before end: Int) -> Mark {
      guard span.end > end else { return self }
      return Mark(span: TextSpan(span.start, end), claim: claim, label: label, goesOn: true)
    }

    /// The piece of it that lies behind an offset; nil when there is none.
    func rest(from start: Int) -> Mark? {
      guard span.end > start else { return nil }
      return Mark(
        span: TextSpan(max(start, span.start), span.end), claim: claim, label: label,
        goesOn: goesOn)
    }
  }

  /// Writes the article with every claim marked where it stands.
  func writeArticle(_ page: inout HTMLWriter) {
    page.element("h2", "Article")
    let (paragraphs, isWhole) = self.paragraphs
    let marks = self.marks(before: paragraphs.last?.end ?? 0)
    var ahead = marks.prefix(DrawnPart.mostMarks)
    var goingOn: [Mark] = []
    page.raw("<div\(language.attributes)>")
    for paragraph in paragraphs {
      let count = ahead.firstIndex { $0.span.start >= paragraph.end } ?? ahead.endIndex
      let inside = goingOn.compactMap { $0.rest(from: paragraph.start) } + ahead[..<count]
      ahead = ahead[count...]
      goingOn = inside.compactMap { $0.rest(from: paragraph.end) }
      page.element("p") {
        write(paragraph, inside.map { $0.beginning(before: paragraph.end) }, to: &$0)
      }
      page.raw("\n")
    }
    page.raw("</div>")
    if marks.count > DrawnPart.mostMarks {
      let rest = PlainWords.number(Double(marks.count - DrawnPart.mostMarks))
      page.element("p", class: "legend", "The last \(rest) places of claims are not marked.")
    }
    if !isWhole {
      page.element(
        "p", class: "legend",
        "The article goes on; the page shows its beginning. The JSON report "
          + "holds all of it.")
    }
  }

  /// The places of claims that begin before an offset, in order.
  private func marks(before end: Int) -> [Mark] {
    article.claims.enumerated().flatMap { index, verified in
      ([verified.claim.span] + verified.claim.mentions).filter { $0.start < end }.map {
        Mark(span: $0, claim: index, label: verified.label)
      }
    }.sorted { ($0.span, $0.claim) < ($1.span, $1.claim) }
  }

  /// The lines of the text that hold anything but space, as many as a page draws, and whether these
  /// are all.
  private var paragraphs: (spans: [TextSpan], areAll: Bool) {
    var spans: [TextSpan] = []
    var start = 0
    let bytes = article.text.bytes
    var most = min(bytes.count, DrawnPart.mostText)
    while most < bytes.count, bytes[most] & 0xC0 == 0x80 { most += 1 }
    for offset in 0...most where offset == most || bytes[offset] == 10 {
      if bytes[start..<offset].contains(where: { $0 > 32 }) {
        spans.append(TextSpan(start, offset))
      }
      start = offset + 1
    }
    return (spans, most == bytes.count)
  }

  /// Writes a stretch of text with its marks, those inside others nested.
  ///
  /// - Parameters:
  ///   - stretch: What to write.
  ///   - marks: Marks inside it, in order; where one begins in another and ends behind it, it is
  ///     cut in two.
  ///   - page: Where to write.
  private func write(_ stretch: TextSpan, _ marks: [Mark], to page: inout HTMLWriter) {
    var position = stretch.start
    var ahead = marks[...]
    while let mark = ahead.popFirst() {
      page.words(article.text[TextSpan(position, mark.span.start)])
      position = mark.span.end
      let count = ahead.firstIndex { $0.span.start >= position } ?? ahead.endIndex
      let overlapping = ahead[..<count]
      ahead = ahead[count...]
      let rests = overlapping.compactMap { $0.rest(from: position) }
      if !rests.isEmpty { ahead = rests + ahead }
      page.element("mark", class: VerdictSign(mark.label).style) {
        write(mark.span, overlapping.map { $0.beginning(before: position) }, to: &$0)
      }
      if !mark.goesOn { writeNumber(ofClaim: mark.claim, to: &page) }
    }
    page.words(article.text[TextSpan(position, stretch.end)])
  }
}
