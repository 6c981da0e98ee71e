/// The fields that a record may have, by the group that they stand in.
enum FieldGroup: String, Hashable, Sendable, CaseIterable {
  case record = ""
  case source
  case count = "counts"
  case role

  /// Names of its fields, in the order in which messages list them.
  var fields: [String] {
    switch self {
    case .record: FieldGroup.ofRecord
    case .source: FieldGroup.ofSource
    case .count: FieldGroup.ofCount
    case .role: FieldGroup.ofRole
    }
  }

  private static let ofRecord = [
    "id", "statement", "event", "date", "place", "country", "latitude", "longitude",
    "participants", "counts", "role", "asOf", "modality", "negated", "source",
  ]
  private static let ofSource = [
    "publisher", "title", "url", "published", "retrieved", "origin", "reliability", "credibility",
    "file",
  ]
  private static let ofCount = ["effect", "measure", "count", "of", "unit"]
  private static let ofRole = ["person", "office", "tenure"]

  /// The path of one of its fields in messages.
  func path(_ field: String) -> String {
    self == .record ? field : "\(rawValue).\(field)"
  }

  /// What to write instead of a name that no field has.
  func advice(for unknown: String) -> String {
    let folded = unknown.lowercased()
    let elsewhere = FieldGroup.allCases.first { group in
      group != self && group.fields.contains { $0.lowercased() == folded }
    }
    let nearest = fields.map { ($0, Spelling.distance(folded, $0.lowercased())) }
      .min { $0.1 < $1.1 }
    if let (name, distance) = nearest, distance <= max(1, unknown.count / 3) {
      return "did you mean \"\(name)\"?"
    }
    if let elsewhere {
      let name = elsewhere.fields.first { $0.lowercased() == folded } ?? unknown
      return elsewhere == .record
        ? "\"\(name)\" belongs to the record itself"
        : "\"\(name)\" belongs under \"\(elsewhere.rawValue)\""
    }
    return "the nearest is \"\(nearest?.0 ?? "")\"; known are \(fields.joined(separator: ", "))"
  }
}
