package import ClaimExtraction
internal import ClaimModel
package import OrderedJSON
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// `extract --ndjson`: articles in, claims and mentions out.
///
/// In: `{"id","text","published"?,"title"?,"url"?}`; out:
/// `{"id","claims":[CLAIM…],"mentions":{"times":[TIME…],"places":[PLACE…]}}`.
package struct ExtractStream: LineAnswering {
  private let extractor: ClaimExtractor

  /// Makes a stream that reads claims with the extractor.
  package init(extractor: ClaimExtractor = ClaimExtractor()) {
    self.extractor = extractor
  }

  package func answer(_ line: [UInt8], number: Int, to writer: inout JSONWriter) -> Bool {
    do throws(StreamError) {
      let line = try ArticleLine(line)
      let published = try StreamLine.day(line.published, field: "published")
      let text = AnalysedText(line.text)
      let extraction = extractor.extract(
        text,
        context: ArticleContext(key: line.id.text, published: published, title: line.title))
      write(extraction, of: text, id: line.id, to: &writer)
      return true
    } catch {
      return refuse(error, id: StreamLine.identifier(of: line), number: number, to: &writer)
    }
  }

  private func write(
    _ extraction: Extraction, of text: AnalysedText, id: StreamIdentifier,
    to writer: inout JSONWriter
  ) {
    let json = ClaimJSON(text.source)
    writer.object { object in
      id.write(to: &object)
      object.list("claims") { list in
        for index in extraction.claims.indices { json.write(extraction.claims[index], to: &list) }
      }
      object.field("mentions") { mentions in
        mentions.list("times") { list in
          for time in extraction.times {
            list.object { json.fields(of: time.reference, at: time.span, to: &$0) }
          }
        }
        mentions.list("places") { list in
          // "The Kremlin said" names a government, and no place.
          for place in extraction.places
          where !(place.standsForGovernment && place.reference.kind == .venue) {
            list.object { json.fields(of: place.reference, at: place.span, to: &$0) }
          }
        }
      }
    }
  }
}
