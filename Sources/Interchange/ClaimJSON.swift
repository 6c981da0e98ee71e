package import ClaimModel
package import OrderedJSON
package import TextAnalysis

/// Writes the JSON shapes that other programs read: CLAIM, TIME and PLACE.
///
/// Offsets are Unicode scalars into the article's text, end exclusive; what does not apply is left
/// out.
package struct ClaimJSON: Sendable {
  private let source: SourceText
  private let offsets: ScalarOffsets

  /// Prepares the offsets of one text.
  package init(_ source: SourceText) {
    self.source = source
    offsets = ScalarOffsets(source)
  }

  /// Writes one claim as an object.
  package func write(_ claim: Claim, to writer: inout JSONWriter) {
    writer.object { fields(of: claim, to: &$0) }
  }

  /// Writes the fields of a claim into an object that the caller goes on with.
  package func fields(of claim: Claim, to writer: inout JSONWriter) {
    writer.field("id", claim.id)
    writer.field("kind", claim.kind.rawValue)
    write(span: claim.span, to: &writer)
    writer.field("sentence") { bounds(of: claim.sentence, to: &$0) }
    fields(of: claim.statement, in: claim, to: &writer)
    writer.field("score", claim.score)
    if !claim.conflicts.isEmpty {
      writer.list("conflicts") { list in for id in claim.conflicts { list.string(id) } }
    }
    writer.field("supersededBy", claim.supersededBy)
    writer.field("rule", claim.rule)
    if !claim.mentions.isEmpty {
      writer.list("mentions") { list in
        for mention in claim.mentions { list.object { bounds(of: mention, to: &$0) } }
      }
    }
  }

  private func fields(of statement: Statement, in claim: Claim, to writer: inout JSONWriter) {
    writer.field("event", statement.event?.rawValue ?? statement.eventWord)
    writer.field("modality", statement.modality.rawValue)
    writer.field("negated", statement.isNegated)
    if let count = statement.counts.first { fields(of: count, to: &writer) }
    if let time = statement.time {
      writer.field("time") { fields(of: time, at: claim.slotSpans.time, to: &$0) }
    }
    if let place = statement.place {
      writer.field("place") { fields(of: place, at: claim.slotSpans.place, to: &$0) }
    }
    if !statement.participants.isEmpty {
      writer.list("participants") { list in
        for participant in statement.participants { list.string(participant.name) }
      }
    }
    fields(of: claim.speaker, statement.role, to: &writer)
    if let occurrence = statement.occurrence {
      writer.field("quantifier", occurrence.quantifier.rawValue)
      if let since = occurrence.since {
        writer.field("since") { fields(of: since, at: claim.slotSpans.since, to: &$0) }
      }
    }
  }

  /// Writes the fields of a time, with the words that say it where the text has them.
  package func fields(of time: TimeReference, at span: TextSpan?, to writer: inout JSONWriter) {
    if let span { write(span: span, to: &writer) }
    writer.field("type", time.kind.rawValue)
    writer.field("value", time.value)
    writer.field("earliest", time.interval?.earliest?.iso)
    writer.field("latest", time.interval?.latest?.iso)
    writer.field("mod", time.modifier?.rawValue)
  }

  /// Writes the fields of a place, with the words that say it where the text has them.
  package func fields(of place: PlaceReference, at span: TextSpan?, to writer: inout JSONWriter) {
    if let span { write(span: span, to: &writer) }
    writer.field("name", place.name)
    writer.field("kind", place.kind.rawValue)
    writer.field("geonameId", place.geonameID)
    writer.field("country", place.countryCode)
    writer.field("countryName", place.countryName)
    writer.field("latitude", place.latitude)
    writer.field("longitude", place.longitude)
  }

  /// Writes `start`, `end` and the words themselves.
  package func write(span: TextSpan, to writer: inout JSONWriter) {
    bounds(of: span, to: &writer)
    writer.field("text", utf8: source.bytes[span.start..<span.end])
  }

  private func bounds(of span: TextSpan, to writer: inout JSONWriter) {
    let (start, end) = offsets.scalars(of: span)
    writer.field("start", start)
    writer.field("end", end)
  }

  private func fields(of count: Count, to writer: inout JSONWriter) {
    writer.field("effect", count.effect?.rawValue)
    writer.field("measure", count.measure)
    writer.field("min", count.range.min)
    writer.field("max", count.range.max)
    if count.range.isApproximate { writer.field("approximate", true) }
    writer.field("of", count.of)
    writer.field("unit", count.unit)
    writer.field("scope", count.scope?.rawValue)
  }

  private func fields(of speaker: Speaker?, _ role: Role?, to writer: inout JSONWriter) {
    if let speaker {
      writer.field("speaker") { object in
        object.field("name", speaker.name)
        object.field("cue", speaker.cue)
      }
    }
    if let role {
      writer.field("person", role.person)
      writer.field("office", role.office)
      writer.field("tenure", role.tenure.rawValue)
    }
  }
}
