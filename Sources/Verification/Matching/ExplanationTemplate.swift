/// A rule's sentence of explanation, cut at the values that it names.
struct ExplanationTemplate: Sendable {
  enum Piece: Sendable {
    case literal(String)
    case value(isClaim: Bool, Field)
  }

  /// What a sentence may name of either side.
  enum Field: String, Sendable {
    case time, event, place, participants, count, counted, asOf, told, person, office, window
  }

  private(set) var pieces: [Piece] = []

  /// Cuts a sentence at each `{claim.FIELD}` and `{record.FIELD}`; other names stay as words.
  init(_ sentence: String) {
    var rest = sentence[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(
        ExplanationTemplate.piece(String(rest[rest.utf8.index(after: open)..<close])))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
  }

  private static func piece(_ name: String) -> Piece {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")),
      let field = Field(rawValue: String(name[name.utf8.index(after: dot)...]))
    else { return .literal(name) }
    return .value(isClaim: name[..<dot] == "claim", field)
  }
}
