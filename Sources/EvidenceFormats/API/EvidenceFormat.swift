/// How a file writes down its records.
package enum EvidenceFormat: String, Hashable, Sendable, CaseIterable {
  case yaml
  case json
  /// One JSON object a line.
  case ndjson
  /// A table whose first line names the fields of records (RFC 4180); divided by commas,
  /// semicolons or tabs.
  case csv
  /// An export of ACLED.
  case acled
  /// A file of the UCDP Georeferenced Event Dataset.
  case ucdp
  /// schema.org ClaimReview in JSON-LD, or in the scripts of a web page.
  case claimreview

  /// Whether files of this format are read row by row.
  package var isTable: Bool {
    switch self {
    case .csv, .acled, .ucdp: true
    case .yaml, .json, .ndjson, .claimreview: false
    }
  }

  /// The format of a file: its extension decides where it is known, otherwise how it begins.
  ///
  /// - Parameters:
  ///   - file: Name of the file; only its extension counts.
  ///   - bytes: Its text as UTF-8, or how it begins.
  package init(ofFile file: String, _ bytes: [UInt8]) {
    let name = file.lowercased()
    let known = EvidenceFormat.extensions.first { name.hasSuffix($0.ending) }?.format
    if known == .json || known == nil, EvidenceFormat.holdsReviews(bytes) {
      self = .claimreview
    } else if let known {
      self = known
    } else if EvidenceFormat.beginsAsJSON(bytes) {
      self = .json
    } else {
      self = EvidenceFormat.beginsAsTable(bytes) ? .csv : .yaml
    }
  }

  private static let extensions: [(ending: String, format: EvidenceFormat)] = [
    (".yaml", .yaml), (".yml", .yaml), (".json", .json), (".ndjson", .ndjson), (".jsonl", .ndjson),
    (".csv", .csv), (".tsv", .csv), (".jsonld", .claimreview), (".html", .claimreview),
    (".htm", .claimreview),
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

  /// Whether linked data of the type ClaimReview stands in the first megabyte.
  private static func holdsReviews(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { ![9, 10, 13, 32].contains($0) }
    guard let first, "{[<".utf8.contains(first) else { return false }
    return String(decoding: bytes.prefix(1 << 20), as: UTF8.self).contains("ClaimReview\"")
  }

  /// Whether the first line names columns: at least three words without a colon behind the first.
  private static func beginsAsTable(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    let cells = line.split(omittingEmptySubsequences: false) { [44, 59, 9].contains($0) }
    return cells.count >= 3 && !line.starts(with: [45, 32]) && !cells[0].contains(58)
  }
}
