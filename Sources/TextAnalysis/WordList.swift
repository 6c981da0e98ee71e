/// A compiled-in data file of tab-separated columns.
///
/// Lines that start with `#` and empty lines are skipped. Our own files are checked by tests, so a
/// line with too few columns simply reads as empty cells here.
package struct WordList: Sendable {
  /// The rows, each a list of cells in file order.
  package let rows: [[String]]

  /// Reads a file's bytes, which live as long as the program.
  ///
  /// - Parameters:
  ///   - bytes: First byte of the file.
  ///   - count: Number of bytes.
  package init(bytes: UnsafePointer<UInt8>?, count: Int) {
    rows = WordList.rows(of: UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Reads a file's text.
  package init(text: String) {
    rows = Array(text.utf8).withUnsafeBufferPointer(WordList.rows)
  }

  /// Cuts at line ends and tabs; bytes, since this is most of what starting up costs.
  private static func rows(of bytes: UnsafeBufferPointer<UInt8>) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var (line, cell) = (0, 0)
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 10
      guard byte == 9 || byte == 10 else { continue }
      let isUsed = index > line && bytes[line] != UInt8(ascii: "#")
      if isUsed {
        row.append(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[cell..<index]), as: UTF8.self))
      }
      cell = index + 1
      guard byte == 10 else { continue }
      if isUsed { rows.append(row) }
      row.removeAll(keepingCapacity: true)
      line = index + 1
    }
    return rows
  }

  /// A cell of a row, or the empty string where the row is too short.
  package static func cell(_ row: [String], _ column: Int) -> String {
    column < row.count ? row[column] : ""
  }
}
