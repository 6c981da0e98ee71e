package import ClaimModel
package import OrderedJSON

/// Writes kept copies of sources as JSON.
package enum KeptCopyJSON {
  /// Writes the field `copies` of a record; nothing when it has none.
  package static func field(of copies: [CheckedCopy], to writer: inout JSONWriter) {
    guard !copies.isEmpty else { return }
    writer.list("copies") { list in
      for copy in copies { list.object { fields(of: copy, to: &$0) } }
    }
  }

  /// Writes the fields of a copy into an object that the caller goes on with.
  package static func fields(of checked: CheckedCopy, to writer: inout JSONWriter) {
    let copy = checked.copy
    writer.field("sha256", copy.sha256)
    writer.field("size", copy.size)
    writer.field("mediaType", copy.mediaType)
    writer.field("fileName", copy.fileName)
    writer.field("keptAt", copy.keptAt)
    writer.field("check") { write(checked.finding, to: &$0) }
  }

  private static func write(_ finding: CopyFinding, to writer: inout JSONWriter) {
    writer.field("result", finding.name)
    writer.field("disagrees", finding.isDisagreement)
    writer.field("because", KeptCopyWords.sentence(for: finding))
    switch finding {
    case .quoteFound(let place):
      writer.field("start", place.scalars.start)
      writer.field("end", place.scalars.end)
      writer.field("bytes") { bytes in
        bytes.field("start", place.span.start)
        bytes.field("end", place.span.end)
      }
      writer.field("text", place.words)
      if !place.isInMainText { writer.field("outsideMainText", true) }
    case .notWordForWord(let figures):
      list("given", figures.standing.map(KeptCopyWords.words), to: &writer)
      list("missing", figures.missing.map(KeptCopyWords.words), to: &writer)
      list("others", figures.others.map(PlainWords.count), to: &writer)
    case .notRead, .damaged: break
    }
  }

  private static func list(_ name: String, _ words: [String], to writer: inout JSONWriter) {
    guard !words.isEmpty else { return }
    writer.key(name)
    writer.array(words)
  }
}
