/// A value of a YAML or JSON document, with its place.
struct DocumentNode: Hashable, Sendable {
  /// What the value is.
  enum Content: Hashable, Sendable {
    case null
    /// A string, or a scalar of YAML without quotation marks that reads as one.
    case text(String)
    /// A number or truth value of JSON, as written.
    case literal(String)
    case list([DocumentNode])
    case mapping([DocumentField])
  }

  var content: Content
  /// Nil for what was not read from a file.
  var position: SourcePosition?

  /// What to call the value in a message.
  var kindName: String {
    switch content {
    case .null: "nothing"
    case .text: "text"
    case .literal(let word): word == "true" || word == "false" ? "true or false" : "a number"
    case .list: "a list"
    case .mapping: "a group of fields"
    }
  }
}

/// A key of a mapping with its value.
struct DocumentField: Hashable, Sendable {
  var key: String
  var keyPosition: SourcePosition?
  var value: DocumentNode
}

/// Why the rest of a document could not be read.
struct DocumentError: Error, Hashable, Sendable {
  var position: SourcePosition
  var message: String
}

/// Bounds that keep hostile files from using up memory or the stack.
enum DocumentLimit {
  /// Lists and mappings inside one another; records need five.
  static let depth = 64
  /// Bytes of a YAML file; its parser needs some fifty times as much memory.
  static let yamlBytes = 32 << 20
  /// Values that aliases may add to a YAML file.
  static let expandedNodes = 500_000
}
