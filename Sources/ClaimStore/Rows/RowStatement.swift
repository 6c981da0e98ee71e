internal import GRDB
internal import GRDBSQLite

/// A prepared statement that is bound and read in place, for rows by the million.
///
/// The same statements as GRDB's, without a value object for every column.
struct RowStatement {
  private let statement: GRDB.Statement
  private let database: Database
  private var handle: OpaquePointer { statement.sqliteStatement }

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// A statement whose arguments are set already.
  init(_ database: Database, _ statement: GRDB.Statement) {
    (self.database, self.statement) = (database, statement)
  }

  /// Runs the statement once with the values of a row.
  ///
  /// - Returns: The number of rows that it changed.
  @discardableResult
  func run(_ row: RowValues) throws -> Int {
    try run(row, from: 0, row.cells.count)
  }

  /// Runs the statement once with some of the values, from the first one on.
  @discardableResult
  func run(_ row: RowValues, from first: Int, _ count: Int) throws -> Int {
    let result = row.bytes.withUnsafeBufferPointer { bytes -> CInt in
      for index in 0..<count {
        bind(row.cells[first + index], bytes, at: CInt(index + 1))
      }
      defer { sqlite3_reset(handle) }
      return sqlite3_step(handle)
    }
    sqlite3_clear_bindings(handle)
    guard result == SQLITE_DONE || result == SQLITE_ROW else { throw error(result) }
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  /// Runs the statement once with whole numbers.
  @discardableResult
  func run(_ values: Int...) throws -> Int {
    for (index, value) in values.enumerated() {
      sqlite3_bind_int64(handle, CInt(index + 1), Int64(value))
    }
    let result = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard result == SQLITE_DONE || result == SQLITE_ROW else { throw error(result) }
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  /// Calls `body` with every row that the query gives.
  func read(_ values: Int..., body: (RowReader) throws -> Void) throws {
    for (index, value) in values.enumerated() {
      sqlite3_bind_int64(handle, CInt(index + 1), Int64(value))
    }
    defer { sqlite3_reset(handle) }
    while true {
      let result = sqlite3_step(handle)
      if result == SQLITE_DONE { return }
      guard result == SQLITE_ROW else { throw error(result) }
      try body(RowReader(handle: handle))
    }
  }

  /// Calls `body` with every row that the query gives for the values of a row.
  func read(_ row: RowValues, body: (RowReader) throws -> Void) throws {
    try row.bytes.withUnsafeBufferPointer { bytes in
      for (index, cell) in row.cells.enumerated() { bind(cell, bytes, at: CInt(index + 1)) }
      defer {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
      }
      try read(body: body)
    }
  }

  private func bind(_ cell: RowValues.Cell, _ bytes: UnsafeBufferPointer<UInt8>, at index: CInt) {
    // No destructor: the bytes outlive the step, and the bindings are cleared after it.
    switch cell {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let value): sqlite3_bind_int64(handle, index, value)
    case .real(let value): sqlite3_bind_double(handle, index, value)
    case .text(let start, let count):
      let text = bytes.baseAddress.map { UnsafeRawPointer($0 + start) }
      sqlite3_bind_text(
        handle, index, (text ?? RowStatement.empty).assumingMemoryBound(to: CChar.self),
        CInt(truncatingIfNeeded: count), nil)
    case .blob(let start, let count):
      let blob = bytes.baseAddress.map { UnsafeRawPointer($0 + start) }
      sqlite3_bind_blob(
        handle, index, blob ?? RowStatement.empty, CInt(truncatingIfNeeded: count), nil)
    }
  }

  /// What an empty text points to: with a null pointer SQLite would store NULL.
  ///
  /// Unsafe only because a pointer is not `Sendable`: nothing writes to the byte, and it stays.
  private nonisolated(unsafe) static let empty = UnsafeRawPointer(
    UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))

  private func error(_ result: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: result), message: database.lastErrorMessage)
  }
}
