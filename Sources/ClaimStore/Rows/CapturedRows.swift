internal import GRDBSQLite

/// Rows copied out of a statement, to be read on another core while the statement goes on.
struct CapturedRows: Sendable {
  /// A value; texts and blobs lie in `bytes`.
  struct Cell {
    /// The number, the bits of a real one, or where the bytes start.
    var value: Int64
    /// Number of bytes; one of the constants below for anything else.
    var count: Int32

    static let null: Int32 = -1
    static let integer: Int32 = -2
    static let real: Int32 = -3
  }

  private var cells: [Cell] = []
  private var bytes: [UInt8] = []
  private var columns = 0
  /// Number of rows.
  private(set) var count = 0

  /// Copies the row that a statement stands on; all rows have the same columns.
  mutating func append(_ row: RowReader) {
    guard let handle = row.handle else { return }
    columns = Int(sqlite3_column_count(handle))
    count += 1
    for column in 0..<CInt(columns) {
      switch sqlite3_column_type(handle, column) {
      case SQLITE_NULL: cells.append(Cell(value: 0, count: Cell.null))
      case SQLITE_INTEGER:
        cells.append(Cell(value: sqlite3_column_int64(handle, column), count: Cell.integer))
      case SQLITE_FLOAT:
        let bits = sqlite3_column_double(handle, column).bitPattern
        cells.append(Cell(value: Int64(bitPattern: bits), count: Cell.real))
      default:
        let start = sqlite3_column_blob(handle, column)
        let length = sqlite3_column_bytes(handle, column)
        cells.append(Cell(value: Int64(bytes.count), count: length))
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: Int(length)))
      }
    }
  }

  /// Calls `body` with one row; the reader is valid only there.
  func read<Result>(_ index: Int, _ body: (RowReader) throws -> Result) rethrows -> Result {
    try cells.withUnsafeBufferPointer { cells in
      try bytes.withUnsafeBufferPointer { bytes in
        try body(
          RowReader(
            cells: UnsafeBufferPointer(rebasing: cells[index * columns..<(index + 1) * columns]),
            bytes: bytes))
      }
    }
  }
}
