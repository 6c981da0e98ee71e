extension PartOfSpeech {
  /// The tag as the Penn Treebank writes it, for printing: `VBD`, `PRP$`, `-LRB-`.
  ///
  /// Quotation marks print as ` `` `, since opening and closing ones share a case.
  package var pennTag: String {
    switch self {
    case .prpPossessive: "PRP$"
    case .wpPossessive: "WP$"
    case .period: "."
    case .comma: ","
    case .colon: ":"
    case .openBracket: "-LRB-"
    case .closeBracket: "-RRB-"
    case .quotation: "``"
    case .currency: "$"
    default: String(describing: self).uppercased()
    }
  }

  /// Makes a part of speech from a Penn Treebank tag; nil when the tag is not one of the set.
  ///
  /// Variants in use elsewhere are taken too: `LRB`, `''`, `LS` (a cardinal), `;`.
  package init?(pennTag: String) {
    switch pennTag {
    case "PRP$": self = .prpPossessive
    case "WP$": self = .wpPossessive
    case ".": self = .period
    case ",": self = .comma
    case ":", ";": self = .colon
    case "-LRB-", "LRB": self = .openBracket
    case "-RRB-", "RRB": self = .closeBracket
    case "``", "''": self = .quotation
    case "$": self = .currency
    case "LS": self = .cd
    default:
      guard let known = Self.allCases.first(where: { $0.pennTag == pennTag }) else { return nil }
      self = known
    }
  }
}
