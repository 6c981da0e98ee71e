/// How a file writes down its records.
package enum EvidenceFormat: String, Hashable, Sendable, CaseIterable {
  case yaml
  case json
  /// One JSON object a line.
  case ndjson

  /// The format of a file: its extension decides where it is known, otherwise how it begins.
  ///
  /// - Parameters:
  ///   - file: Name of the file; only its extension counts.
  ///   - bytes: Its text as UTF-8.
  package init(ofFile file: String, _ bytes: [UInt8]) {
    let name = file.lowercased()
    if let known = EvidenceFormat.extensions.first(where: { name.hasSuffix($0.ending) }) {
      self = known.format
    } else {
      self = EvidenceFormat.beginsAsJSON(bytes) ? .json : .yaml
    }
  }

  private static let extensions: [(ending: String, format: EvidenceFormat)] = [
    (".yaml", .yaml), (".yml", .yaml), (".json", .json), (".ndjson", .ndjson), (".jsonl", .ndjson),
  ]

  /// Whether the first two marks can begin a JSON list or object, which flow style in YAML hardly
  /// ever does.
  private static func beginsAsJSON(_ bytes: [UInt8]) -> Bool {
    var marks = bytes.lazy.filter { ![9, 10, 13, 32].contains($0) }.makeIterator()
    let second: UInt8?
    switch marks.next() {
    case UInt8(ascii: "["):
      second = marks.next()
      return [UInt8(ascii: "{"), UInt8(ascii: "]"), nil].contains(second)
    case UInt8(ascii: "{"):
      second = marks.next()
      return [UInt8(ascii: "\""), UInt8(ascii: "}"), nil].contains(second)
    default: return false
    }
  }
}
