internal import ClaimModel
internal import GRDBSQLite

/// The row that a statement stands on; valid until its next step.
struct RowReader {
  let handle: OpaquePointer

  /// Whether the column holds a value.
  func hasValue(_ column: Int) -> Bool {
    sqlite3_column_type(handle, CInt(column)) != SQLITE_NULL
  }

  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, CInt(column))) }

  func integerIfAny(_ column: Int) -> Int? { hasValue(column) ? integer(column) : nil }

  func realIfAny(_ column: Int) -> Double? {
    hasValue(column) ? sqlite3_column_double(handle, CInt(column)) : nil
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
    guard let start = sqlite3_column_text(handle, CInt(column)) else { return body(nil) }
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return body(UnsafeBufferPointer(start: start, count: count))
  }
}

extension RowReader {
  /// Calls `body` with the bytes of a blob; none for NULL.
  func withBlob<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = sqlite3_column_blob(handle, CInt(column))
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return body(
      UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count))
  }
}
