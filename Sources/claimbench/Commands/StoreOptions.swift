internal import ArgumentParser
internal import ClaimStore
internal import Foundation

/// The options that every command on the store has.
struct StoreOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: "The database file (or CLAIMBENCH_DB).")
  var path: String?

  @Flag(help: "Print JSON instead of a table.")
  var json = false

  @Flag(help: "No messages about what was done.")
  var quiet = false

  /// Opens the store, making it when there is none.
  func open() throws -> Store {
    try Store(path: resolvedPath)
  }

  /// Opens the store, which must be there already, to change it.
  func openExisting() throws -> Store {
    try Store(path: existingPath(), creating: false)
  }

  /// Opens the store, which must be there already and need not be writable.
  func openForReading() throws -> Store {
    try Store(path: existingPath(), creating: false, readOnly: true)
  }

  private func existingPath() throws -> String {
    let path = resolvedPath
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError(
        .unreachable,
        "\(path): no such database. Extract an article first, or name one with --db.")
    }
    return path
  }

  /// Says what was done, unless --quiet.
  func note(_ text: String) {
    if !quiet { Message.note(text) }
  }

  private var resolvedPath: String {
    path ?? ProcessInfo.processInfo.environment["CLAIMBENCH_DB"] ?? "claimbench.sqlite"
  }
}

extension Store {
  /// Changes the store at the current time.
  func write<Result>(
    command: String, checksReferences: Bool = true, _ work: (StoreSession) throws -> Result
  ) throws -> Result {
    try write(
      command: command, at: Date.now.ISO8601Format(), checksReferences: checksReferences, work)
  }
}
