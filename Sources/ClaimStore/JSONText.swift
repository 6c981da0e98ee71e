internal import ClaimModel
internal import OrderedJSON

/// Lists and small objects as JSON columns, readable with SQLite's JSON functions.
enum JSONText {
  // MARK: Writing

  static func object(_ fields: [(String, String)]) -> String {
    var writer = JSONWriter()
    writer.object { object in for (key, value) in fields { object.field(key, value) } }
    return writer.text
  }

  static func write(_ values: [Int], to writer: inout JSONWriter) {
    writer.array { list in for value in values { list.integer(value) } }
  }

  static func write(_ values: [String], to writer: inout JSONWriter) {
    writer.array { list in for value in values { list.string(value) } }
  }

  static func write(_ participants: [Participant], to writer: inout JSONWriter) {
    writer.array { list in
      for participant in participants {
        list.object { object in
          object.field("name", participant.name)
          object.field("kind", participant.kind.rawValue)
          object.field("country", participant.countryCode)
        }
      }
    }
  }

  static func write(_ counts: [Count], to writer: inout JSONWriter) {
    writer.array { list in
      for count in counts {
        list.object { object in
          object.field("effect", count.effect?.rawValue)
          object.field("measure", count.measure)
          object.field("min", count.range.min)
          object.field("max", count.range.max)
          if count.range.isApproximate { object.field("approximate", true) }
          object.field("of", count.of)
          object.field("unit", count.unit)
          object.field("scope", count.scope?.rawValue)
        }
      }
    }
  }

  static func write(_ spans: [TextSpan], to writer: inout JSONWriter) {
    writer.array { list in for span in spans { write(span, to: &list) } }
  }

  static func write(_ spans: Claim.SlotSpans, to writer: inout JSONWriter) {
    let named = [
      ("time", spans.time), ("place", spans.place), ("since", spans.since),
      ("speaker", spans.speaker),
    ]
    writer.object { object in
      for case (let name, let span?) in named {
        object.key(name)
        write(span, to: &object)
      }
    }
  }

  private static func write(_ span: TextSpan, to writer: inout JSONWriter) {
    writer.array { pair in
      pair.integer(span.start)
      pair.integer(span.end)
    }
  }

  // MARK: Reading

  static func object(from text: String) -> [String: String] {
    var fields: [String: String] = [:]
    var text = text
    text.withUTF8 { bytes in
      var cursor = JSONCursor(bytes)
      cursor.object { key, cursor in fields[key] = cursor.string() }
    }
    return fields
  }

  static func integers(from bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var values: [Int] = []
    var cursor = JSONCursor(bytes)
    cursor.list { cursor in if let value = cursor.integer() { values.append(value) } }
    return values
  }

  static func strings(from bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var values: [String] = []
    var cursor = JSONCursor(bytes)
    cursor.list { cursor in if let value = cursor.string() { values.append(value) } }
    return values
  }

  static func participants(from bytes: UnsafeBufferPointer<UInt8>) -> [Participant] {
    var participants: [Participant] = []
    var cursor = JSONCursor(bytes)
    cursor.list { cursor in
      var participant = Participant(name: "", kind: .group)
      cursor.object { key, cursor in
        let value = cursor.string()
        switch key {
        case "name": participant.name = value ?? ""
        case "kind": participant.kind = value.flatMap { .init(rawValue: $0) } ?? .group
        default: participant.countryCode = value
        }
      }
      participants.append(participant)
    }
    return participants
  }

  static func counts(from bytes: UnsafeBufferPointer<UInt8>) -> [Count] {
    var counts: [Count] = []
    var cursor = JSONCursor(bytes)
    cursor.list { cursor in
      var count = Count(range: CountRange(min: nil, max: nil))
      cursor.object { key, cursor in
        switch key {
        case "effect": count.effect = cursor.string().flatMap { .init(rawValue: $0) }
        case "measure": count.measure = cursor.string()
        case "min": count.range.min = cursor.number()
        case "max": count.range.max = cursor.number()
        case "approximate": count.range.isApproximate = cursor.bool()
        case "of": count.of = cursor.string()
        case "unit": count.unit = cursor.string()
        default: count.scope = cursor.string().flatMap { .init(rawValue: $0) }
        }
      }
      counts.append(count)
    }
    return counts
  }

  static func spans(from bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var spans: [TextSpan] = []
    var cursor = JSONCursor(bytes)
    cursor.list { cursor in if let span = span(&cursor) { spans.append(span) } }
    return spans
  }

  static func slotSpans(from bytes: UnsafeBufferPointer<UInt8>) -> Claim.SlotSpans {
    var spans = Claim.SlotSpans()
    var cursor = JSONCursor(bytes)
    cursor.object { key, cursor in
      let span = span(&cursor)
      switch key {
      case "time": spans.time = span
      case "place": spans.place = span
      case "since": spans.since = span
      default: spans.speaker = span
      }
    }
    return spans
  }

  private static func span(_ cursor: inout JSONCursor) -> TextSpan? {
    var ends: [Int] = []
    cursor.list { cursor in if let end = cursor.integer() { ends.append(end) } }
    return ends.count == 2 && ends[0] <= ends[1] ? TextSpan(ends[0], ends[1]) : nil
  }
}
