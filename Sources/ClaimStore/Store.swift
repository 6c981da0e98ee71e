internal import Foundation
internal import GRDB

/// The SQLite file that keeps articles, claims, evidence, verdicts and the audit trail.
///
/// All work happens in a `StoreSession`: one session is one transaction, so that a command is
/// done wholly or not at all.
package struct Store: Sendable {
  private let database: DatabaseQueue
  /// Whether the file may not be written to.
  private let isLocked: Bool
  /// Where the file lies, as given.
  package let path: String

  /// Opens a database, making it when there is none.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - creating: Whether to make it when it is missing.
  ///   - readOnly: Whether it will only be read, so that a file may do that cannot be written to.
  /// - Throws: `StoreError` when the file cannot be used: unreachable, foreign, newer, read-only.
  package init(path: String, creating: Bool = true, readOnly: Bool = false) throws(StoreError) {
    self.path = path
    do {
      let isLocked = readOnly && !FileManager.default.isWritableFile(atPath: path)
      self.isLocked = isLocked
      database = try isLocked ? Store.openLocked(path) : Store.open(path, creating: creating)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(reading: error, path: path)
    }
  }

  /// Reads and changes in one transaction; an error undoes all of it.
  ///
  /// - Parameters:
  ///   - command: The command's name, for the audit trail.
  ///   - time: The time of the change as an ISO 8601 text.
  ///   - checksReferences: Whether SQLite looks up every row that another one refers to. Work that
  ///     takes the numbers of all rows from the tables themselves can spare millions of look-ups.
  ///   - work: What to do.
  /// - Returns: What `work` returns.
  /// - Throws: `StoreError`, or what `work` throws; nothing was changed then.
  package func write<Result>(
    command: String, at time: String, checksReferences: Bool = true,
    _ work: (StoreSession) throws -> Result
  ) throws -> Result {
    try translating {
      try database.writeWithoutTransaction { connection in
        if !checksReferences { try connection.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer {
          // A later write checks again; on failure this one is as good as done.
          if !checksReferences { try? connection.execute(sql: "PRAGMA foreign_keys = ON") }
        }
        var result: Result?
        try connection.inTransaction(.immediate) {
          let session = StoreSession(connection, command: command, time: time)
          result = try work(session)
          try session.audit.finish()
          return .commit
        }
        guard let result else { throw StoreError(.failed, "\(path): the change was not made") }
        return result
      }
    }
  }

  /// Reads one consistent state.
  package func read<Result>(_ work: (StoreSession) throws -> Result) throws -> Result {
    try translating {
      try database.read { try work(StoreSession($0, command: "", time: "")) }
    }
  }

  /// The store to try changes on that are then undone: this one, or a copy of one that may only be
  /// read, which goes away with the value.
  func scratch() throws -> Store {
    guard isLocked else { return self }
    return try translating {
      let copy = try DatabaseQueue(path: "")
      try database.backup(to: copy)
      return Store(copy, path: path)
    }
  }

  private init(_ database: DatabaseQueue, path: String) {
    (self.database, self.path, isLocked) = (database, path, false)
  }

  private func translating<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StoreError(reading: error, path: path)
    }
  }

  // MARK: Opening

  private static func open(_ path: String, creating: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.label = "claimbench"
    if !creating {
      var readingOnly = configuration
      readingOnly.readonly = true
      _ = try DatabaseQueue(path: path, configuration: readingOnly)
    }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    let version = try database.read { connection in
      try Store.version(of: connection, path: path)
    }
    if version < Schema.version {
      try database.writeWithoutTransaction { connection in
        try connection.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try Schema.migrator.migrate(database)
    }
    try database.writeWithoutTransaction { connection in
      try connection.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
    }
    return database
  }

  /// Opens a file that may not be written to.
  ///
  /// SQLite wants to write even to read a file in WAL mode, unless told that nobody changes it.
  /// Nobody does while no log lies beside it.
  private static func openLocked(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "claimbench"
    let isAtRest = !FileManager.default.fileExists(atPath: path + "-wal")
    let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    let database = try DatabaseQueue(
      path: isAtRest ? address : path, configuration: configuration)
    let version = try database.read { try Store.version(of: $0, path: path) }
    if version < Schema.version {
      throw StoreError(
        .readOnly,
        "\(path): made by an older claimbench, and may only be read. Copy it to where it may be"
          + " written to, so that it can be brought up to date.")
    }
    return database
  }

  /// The schema version of a file; 0 for an empty one.
  private static func version(of connection: Database, path: String) throws -> Int {
    let version = try Int.fetchOne(connection, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(connection, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(connection, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if application != Schema.applicationID, tables > 0 {
      throw StoreError(
        .foreign,
        "\(path): a SQLite database, but not one of claimbench. Name another file with --db.")
    }
    if version > Schema.version {
      throw StoreError(
        .newer,
        "\(path): made by a newer claimbench (schema \(version), this one knows \(Schema.version))."
          + " Update claimbench, or name another file with --db.")
    }
    return application == Schema.applicationID ? version : 0
  }
}

extension StoreError {
  /// Says in plain words what SQLite or the file system reported.
  init(reading error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self.init(.failed, "\(path): \(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_CANTOPEN:
      self.init(
        .unreachable,
        "\(path): cannot be opened. Check that its folder exists and may be written to.")
    case .SQLITE_READONLY:
      self.init(.readOnly, "\(path): may only be read. Change its permissions or copy it.")
    case .SQLITE_NOTADB:
      self.init(.foreign, "\(path): no SQLite database. Name another file with --db.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, "\(path): in use by another program. Try again when it is done.")
    case .SQLITE_FULL:
      self.init(.failed, "\(path): the disk is full. Nothing was changed.")
    default:
      self.init(.failed, "\(path): \(error.message ?? error.description)")
    }
  }
}
