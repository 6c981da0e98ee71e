/// A file that a record names as a copy of its source (`source.file`).
package struct NamedSource: Hashable, Sendable {
  /// Identifier of the record.
  package var record: String
  /// As written: a path that starts in the folder of the file of records.
  package var file: String
  /// Where it is named; nil for what was not read from a file.
  package var position: SourcePosition?
}
