/// Why the store could not do what was asked.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of problem it is.
  package enum Code: String, Hashable, Sendable {
    /// The file cannot be opened or created.
    case unreachable
    /// The file may be read but not written.
    case readOnly = "read-only"
    /// The file is no SQLite database, or not one of claimbench.
    case foreign
    /// The database was made by a newer claimbench.
    case newer
    /// Another program holds the database for too long.
    case busy
    /// What SQLite says went wrong otherwise.
    case failed
    /// No entry has this identifier.
    case unknown
    /// Several entries begin with this identifier.
    case ambiguous
    /// What was kept is no longer as it was.
    case damaged
    /// What was asked contradicts what is stored.
    case conflict
  }

  package var code: Code
  /// What is wrong, with the file or identifier, and what to do.
  package var message: String

  /// Makes an error.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Whether the fault lies in what was asked for rather than in the store.
  package var isAboutInput: Bool {
    code == .unknown || code == .ambiguous || code == .conflict
  }

  /// The message.
  package var description: String { message }
}
