/// A row whose cells are found by the names of their columns.
struct NamedRow {
  let row: TableRow
  private let columns: [String: Int]

  /// - Parameters:
  ///   - row: The cells.
  ///   - columns: The index of each column by its name.
  init(_ row: TableRow, columns: [String: Int]) {
    self.row = row
    self.columns = columns
  }

  var position: SourcePosition { row.position }

  /// What stands in a column.
  struct Cell {
    /// Without white space at its ends, never empty.
    var text: String
    var position: SourcePosition
  }

  /// The cell of a column; nil when there is no such column or nothing stands in it.
  func cell(_ column: String) -> Cell? {
    guard let index = columns[column], index < row.cells.count,
      let text = row.text(ofCell: index)
    else { return nil }
    return Cell(text: text, position: row.cells[index].position)
  }

  /// The text of a column; nil when nothing stands in it.
  subscript(column: String) -> String? { cell(column)?.text }

  /// The whole number of a column, up to a billion; nil when nothing stands in it.
  func count(_ column: String) throws(DocumentError) -> Int? {
    guard let cell = cell(column) else { return nil }
    guard let count = Int(cell.text), (0...1_000_000_000).contains(count) else {
      throw DocumentError(
        position: cell.position,
        message: "\(column): \"\(cell.text)\" is no number of people; write a whole number")
    }
    return count
  }

  /// A field of a record with the value of a column, or with words made from it.
  func field(_ name: String, from column: String, _ words: String? = nil) -> DocumentField? {
    guard let cell = cell(column) else { return nil }
    let node = DocumentNode(content: .text(words ?? cell.text), position: cell.position)
    return DocumentField(key: name, keyPosition: cell.position, value: node)
  }

  /// A field of a record with words that no single cell holds.
  func field(_ name: String, _ words: String?) -> DocumentField? {
    guard let words else { return nil }
    let node = DocumentNode(content: .text(words), position: position)
    return DocumentField(key: name, keyPosition: position, value: node)
  }

  /// A field of a record with a list of words; nil when the list is empty.
  func field(_ name: String, list words: [String]) -> DocumentField? {
    guard !words.isEmpty else { return nil }
    let nodes = words.map { DocumentNode(content: .text($0), position: position) }
    return DocumentField(
      key: name, keyPosition: position,
      value: DocumentNode(content: .list(nodes), position: position))
  }
}
