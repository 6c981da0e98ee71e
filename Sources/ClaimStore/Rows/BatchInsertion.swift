internal import GRDB

/// Inserts rows by the dozen: of a single one, most of the time would go to starting the statement.
///
/// Rows wait until enough are there; `flush` inserts the rest.
struct BatchInsertion {
  private let many: RowStatement
  private let one: RowStatement
  private let columns: Int
  private let size: Int
  private var waiting = RowValues()
  private var rows = 0

  /// - Parameters:
  ///   - database: The database.
  ///   - target: The statement up to its values: `INSERT INTO link (claim, evidence)`.
  ///   - columns: Number of values of a row.
  /// - Throws: `DatabaseError` when the statement does not fit the tables.
  init(_ database: Database, _ target: String, columns: Int) throws {
    let marks = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    self.columns = columns
    size = max(96 / columns, 1)
    one = try RowStatement(database, "\(target) VALUES \(marks)")
    many = try RowStatement(
      database,
      "\(target) VALUES \(Array(repeating: marks, count: size).joined(separator: ", "))")
  }

  /// Takes a row.
  ///
  /// - Parameter write: Appends one value for each column.
  /// - Throws: `DatabaseError` when rows cannot be inserted.
  mutating func insert(_ write: (inout RowValues) -> Void) throws {
    write(&waiting)
    rows += 1
    guard rows == size else { return }
    try many.run(waiting)
    forget()
  }

  /// Inserts the rows that wait.
  mutating func flush() throws {
    for row in 0..<rows { try one.run(waiting, from: row * columns, columns) }
    forget()
  }

  private mutating func forget() {
    waiting.removeAll()
    rows = 0
  }
}
