internal import ClaimModel
internal import GRDBSQLite

/// One row: that on which a statement stands, valid until its next step, or a captured one.
struct RowReader {
  /// The statement; nil for a captured row.
  let handle: OpaquePointer?
  private let cells: UnsafeBufferPointer<CapturedRows.Cell>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The row on which a statement stands.
  init(handle: OpaquePointer) {
    self.handle = handle
    cells = UnsafeBufferPointer(start: nil, count: 0)
    bytes = UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A captured row.
  init(cells: UnsafeBufferPointer<CapturedRows.Cell>, bytes: UnsafeBufferPointer<UInt8>) {
    handle = nil
    self.cells = cells
    self.bytes = bytes
  }

  /// Whether the column holds a value.
  func hasValue(_ column: Int) -> Bool {
    if let handle { return sqlite3_column_type(handle, CInt(column)) != SQLITE_NULL }
    return cells[column].count != CapturedRows.Cell.null
  }

  func integer(_ column: Int) -> Int {
    Int(handle.map { sqlite3_column_int64($0, CInt(column)) } ?? cells[column].value)
  }

  func integerIfAny(_ column: Int) -> Int? { hasValue(column) ? integer(column) : nil }

  func realIfAny(_ column: Int) -> Double? {
    guard hasValue(column) else { return nil }
    if let handle { return sqlite3_column_double(handle, CInt(column)) }
    return Double(bitPattern: UInt64(bitPattern: cells[column].value))
  }

  /// The text of a column; empty when it holds none.
  func text(_ column: Int) -> String { textIfAny(column) ?? "" }

  func textIfAny(_ column: Int) -> String? {
    withBytes(column) { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// A text column that holds one of few words.
  func word<Word: RawRepresentable<String>>(_ column: Int) -> Word? {
    textIfAny(column).flatMap { Word(rawValue: $0) }
  }

  /// A day from `YYYY-MM-DD`.
  func day(_ column: Int) -> Day? {
    withBytes(column) { bytes in
      guard let bytes, bytes.count == 10 else { return textIfAny(column).flatMap { Day(iso: $0) } }
      func number(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 48 }
      }
      return Day(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    }
  }

  /// Calls `body` with the bytes of a text or blob; nil for NULL.
  func withBytes<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Result
  ) -> Result {
    guard let handle else { return body(captured(column)) }
    guard let start = sqlite3_column_text(handle, CInt(column)) else { return body(nil) }
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Calls `body` with the bytes of a blob; none for NULL.
  func withBlob<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    guard let handle else { return body(captured(column) ?? none) }
    let start = sqlite3_column_blob(handle, CInt(column))
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return body(
      UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count))
  }

  private func captured(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    let cell = cells[column]
    guard cell.count >= 0 else { return nil }
    let start = Int(cell.value)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(cell.count)])
  }
}
