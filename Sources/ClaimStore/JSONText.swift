internal import ClaimModel
internal import FoundationEssentials
internal import OrderedJSON

/// Lists and small objects as JSON columns, readable with SQLite's JSON functions.
enum JSONText {
  // MARK: Writing

  static func object(_ fields: [(String, String)]) -> String {
    write { writer in
      writer.object { object in for (key, value) in fields { object.field(key, value) } }
    }
  }

  static func integers(_ values: [Int]) -> String {
    write { writer in writer.array { list in for value in values { list.integer(value) } } }
  }

  static func participants(_ participants: [Participant]) -> String {
    if participants.isEmpty { return "[]" }
    return write { writer in
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
  }

  static func counts(_ counts: [Count]) -> String {
    if counts.isEmpty { return "[]" }
    return write { writer in
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
  }

  static func spans(_ spans: [TextSpan]) -> String {
    if spans.isEmpty { return "[]" }
    return write { writer in
      writer.array { list in for span in spans { write(span, to: &list) } }
    }
  }

  static func slotSpans(_ spans: Claim.SlotSpans) -> String {
    let named = [
      ("time", spans.time), ("place", spans.place), ("since", spans.since),
      ("speaker", spans.speaker),
    ]
    return write { writer in
      writer.object { object in
        for case (let name, let span?) in named {
          object.key(name)
          write(span, to: &object)
        }
      }
    }
  }

  private static func write(_ span: TextSpan, to writer: inout JSONWriter) {
    writer.array { pair in
      pair.integer(span.start)
      pair.integer(span.end)
    }
  }

  private static func write(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return writer.text
  }

  // MARK: Reading

  static func object(from text: String?) -> [String: String] {
    decode([String: String].self, from: text) ?? [:]
  }

  static func integers(from text: String?) -> [Int] {
    decode([Int].self, from: text) ?? []
  }

  static func participants(from text: String?) -> [Participant] {
    struct Stored: Decodable {
      var name: String
      var kind: String
      var country: String?
    }
    return (decode([Stored].self, from: text) ?? []).map { stored in
      Participant(
        name: stored.name, kind: Participant.Kind(rawValue: stored.kind) ?? .group,
        countryCode: stored.country)
    }
  }

  static func counts(from text: String?) -> [Count] {
    struct Stored: Decodable {
      var effect: String?
      var measure: String?
      var min: Double?
      var max: Double?
      var approximate: Bool?
      var of: String?
      var unit: String?
      var scope: String?
    }
    return (decode([Stored].self, from: text) ?? []).map { stored in
      Count(
        effect: stored.effect.flatMap { CasualtyEffect(rawValue: $0) }, measure: stored.measure,
        range: CountRange(
          min: stored.min, max: stored.max, isApproximate: stored.approximate ?? false),
        of: stored.of, unit: stored.unit,
        scope: stored.scope.flatMap { CasualtyScope(rawValue: $0) })
    }
  }

  static func spans(from text: String?) -> [TextSpan] {
    (decode([[Int]].self, from: text) ?? []).compactMap(span)
  }

  static func slotSpans(from text: String?) -> Claim.SlotSpans {
    let stored = decode([String: [Int]].self, from: text) ?? [:]
    return Claim.SlotSpans(
      time: stored["time"].flatMap(span), place: stored["place"].flatMap(span),
      since: stored["since"].flatMap(span), speaker: stored["speaker"].flatMap(span))
  }

  private static func span(_ pair: [Int]) -> TextSpan? {
    pair.count == 2 && pair[0] <= pair[1] ? TextSpan(pair[0], pair[1]) : nil
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, from text: String?) -> Value? {
    guard let text, text != "[]", text != "{}" else { return nil }
    return try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
