/// A line of a table: its cells in order, their bytes in one piece.
struct TableRow: Hashable, Sendable {
  /// One cell, without its quotation marks.
  struct Cell: Hashable, Sendable {
    /// Where it stands in the bytes of the row.
    var range: Range<Int>
    var position: SourcePosition
  }

  /// The UTF-8 of all cells, one after the other.
  var bytes: [UInt8]
  var cells: [Cell]

  /// Where it begins.
  var position: SourcePosition { cells.first?.position ?? SourcePosition(line: 1, column: 1) }

  /// Whether nothing stands in it, as in an empty line.
  var isBlank: Bool {
    if bytes.contains(where: { $0 > 32 && $0 < 0x7F }) { return false }
    return cells.indices.allSatisfy { text(ofCell: $0) == nil }
  }

  /// The text of a cell without white space at its ends; nil when nothing is left.
  func text(ofCell index: Int) -> String? {
    let cell = bytes[cells[index].range]
    guard let first = cell.firstIndex(where: { !TableRow.isSpace($0) }),
      let last = cell.lastIndex(where: { !TableRow.isSpace($0) })
    else { return nil }
    let text = String(decoding: cell[first...last], as: UTF8.self)
    // White space beyond ASCII is rare.
    return bytes[first] < 0x80 && bytes[last] < 0x80 ? text : FieldReader.trimmed(text)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte &- 9 < 5 }
}
