package import ClaimModel
package import OrderedJSON

/// Writes records of evidence under the names that evidence files use.
package enum EvidenceJSON {
  /// Writes the fields of a record into an object that the caller goes on with.
  package static func fields(of record: EvidenceRecord, to writer: inout JSONWriter) {
    let statement = record.statement
    writer.field("id", record.id)
    writer.field("statement", record.text)
    writer.field("event", statement.event?.rawValue)
    writer.field("date", statement.time?.interval.map(interval))
    writer.field("place", statement.place?.name)
    if !statement.participants.isEmpty {
      writer.key("participants")
      writer.array(statement.participants.map(\.name))
    }
    if !statement.counts.isEmpty {
      writer.list("counts") { list in
        for count in statement.counts { list.object { fields(of: count, to: &$0) } }
      }
    }
    if let role = statement.role {
      writer.field("role") { object in
        object.field("person", role.person)
        object.field("office", role.office)
      }
    }
    writer.field("asOf", record.asOf.map(interval))
    writer.field("source") { fields(of: record.source, to: &$0) }
  }

  /// An interval in EDTF: a day, or two ends of which either may be open.
  package static func interval(_ interval: DayInterval) -> String {
    if let day = interval.earliest, interval.latest == day { return day.iso }
    return "\(interval.earliest?.iso ?? "..")/\(interval.latest?.iso ?? "..")"
  }

  private static func fields(of count: Count, to writer: inout JSONWriter) {
    writer.field("effect", count.effect?.rawValue)
    writer.field("measure", count.measure)
    writer.field("min", count.range.min)
    writer.field("max", count.range.max)
    if count.range.isApproximate { writer.field("approximate", true) }
    writer.field("of", count.of)
    writer.field("unit", count.unit)
  }

  private static func fields(of source: Source, to writer: inout JSONWriter) {
    writer.field("publisher", source.publisher)
    writer.field("title", source.title)
    writer.field("url", source.url)
    writer.field("published", source.published.map(interval))
    writer.field("retrieved", source.retrieved.map(interval))
    writer.field("origin", source.origin)
    writer.field("reliability", source.reliability.rawValue)
    writer.field("credibility", source.credibility.rawValue)
  }
}
