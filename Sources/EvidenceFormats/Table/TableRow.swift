/// A line of a table: its cells in order.
struct TableRow: Hashable, Sendable {
  /// One cell, without its quotation marks.
  struct Cell: Hashable, Sendable {
    var text: String
    var position: SourcePosition
  }

  var cells: [Cell]

  /// Where it begins.
  var position: SourcePosition { cells.first?.position ?? SourcePosition(line: 1, column: 1) }
  /// Whether nothing stands in it, as in an empty line.
  var isBlank: Bool { cells.allSatisfy { FieldReader.trimmed($0.text) == nil } }
}
