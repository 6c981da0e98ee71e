internal import ClaimModel
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// Every claim of an article as a W3C Web Annotation (JSON-LD) on the words that state it.
///
/// Positions count Unicode code points from 0, end exclusive, as the recommendation's "character"
/// is read; tools that count UTF-16 units find the words by the quote selector beside it.
struct WebAnnotationReport {
  let article: VerifiedArticle
  /// Code points of context on each side of a quote.
  private static let context = 32

  /// Writes the report piece by piece.
  func write(to sink: ([UInt8]) -> Void) {
    let offsets = ScalarOffsets(article.text)
    var writer = JSONWriter(indented: true)
    writer.object { page in
      page.field("@context", "http://www.w3.org/ns/anno.jsonld")
      page.field("id", Identifier.article(article.header) + ":annotations")
      page.field("type", "AnnotationPage")
      page.list("items") { items in
        for verified in article.claims {
          items.object { WebAnnotationReport.write(verified, article, offsets, to: &$0) }
          items.drain(to: sink)
        }
      }
    }
    sink(writer.bytes + [10])
  }

  private static func write(
    _ verified: VerifiedClaim, _ article: VerifiedArticle, _ offsets: ScalarOffsets,
    to annotation: inout JSONWriter
  ) {
    annotation.field("id", Identifier.claim(verified.claim))
    annotation.field("type", "Annotation")
    annotation.field("motivation", "assessing")
    annotation.list("body") { bodies in
      bodies.object { body in
        body.field("type", "TextualBody")
        body.field("purpose", "tagging")
        body.field("value", verified.finding.rawValue)
      }
      bodies.object { body in
        body.field("type", "TextualBody")
        body.field("purpose", "assessing")
        body.field("format", "text/plain")
        body.field(
          "value", verified.review?.note ?? verified.verdict?.because ?? "Not judged yet.")
      }
    }
    let spans = [verified.claim.span] + verified.claim.mentions
    annotation.list("target") { targets in
      for span in spans {
        targets.object { write(span, article, offsets, to: &$0) }
      }
    }
  }

  private static func write(
    _ span: TextSpan, _ article: VerifiedArticle, _ offsets: ScalarOffsets,
    to target: inout JSONWriter
  ) {
    let (start, end) = offsets.scalars(of: span)
    target.field(
      "source",
      article.header.url.flatMap(Identifier.address) ?? Identifier.article(article.header))
    target.list("selector") { selectors in
      selectors.object { quote in
        quote.field("type", "TextQuoteSelector")
        quote.field("exact", article.text[span])
        quote.field("prefix", before(span.start, in: article.text))
        quote.field("suffix", after(span.end, in: article.text))
      }
      selectors.object { position in
        position.field("type", "TextPositionSelector")
        position.field("start", start)
        position.field("end", end)
      }
    }
  }

  private static func before(_ end: Int, in text: SourceText) -> String {
    var (start, count) = (end, 0)
    while start > 0, count < context {
      start -= 1
      if text.bytes[start] & 0xC0 != 0x80 { count += 1 }
    }
    return text[TextSpan(start, end)]
  }

  private static func after(_ start: Int, in text: SourceText) -> String {
    var (end, count) = (start, 0)
    while end < text.bytes.count {
      if text.bytes[end] & 0xC0 != 0x80 {
        if count == context { break }
        count += 1
      }
      end += 1
    }
    return text[TextSpan(start, end)]
  }
}
