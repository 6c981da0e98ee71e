package import OrderedJSON
package import TextAnalysis

extension ComparedSides {
  /// Writes the list `slots`: each slot with both sides and their relation.
  ///
  /// - Parameters:
  ///   - writer: An object.
  ///   - source: The article's text, with its Unicode scalar offsets.
  ///   - record: The record's text.
  package func write(
    to writer: inout JSONWriter, source: (text: SourceText, offsets: ScalarOffsets),
    record: SourceText
  ) {
    let recorded = (text: record, offsets: ScalarOffsets(record))
    writer.list("slots") { list in
      for row in rows {
        list.object { object in
          object.field("slot", row.slot)
          row.claim.write("claim", source, to: &object)
          row.record.write("record", recorded, to: &object)
          object.field("relation", row.relation)
        }
      }
    }
  }
}

extension ComparedSides.Side {
  /// Writes the value, and where it stands with offsets into its text.
  fileprivate func write(
    _ name: String, _ source: (text: SourceText, offsets: ScalarOffsets),
    to writer: inout JSONWriter
  ) {
    guard let value else { return }
    writer.field(name) { object in
      object.field("value", value)
      guard let span else { return }
      object.field("text", source.text[span])
      let scalars = source.offsets.scalars(of: span)
      object.field("start", scalars.start)
      object.field("end", scalars.end)
    }
  }
}
