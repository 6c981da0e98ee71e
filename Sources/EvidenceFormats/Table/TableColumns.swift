/// What the columns of a table mean: how a row becomes the fields of a record.
protocol TableColumns: Sendable {
  /// Whether everything that the statement could tell stands in columns, so that its words need
  /// not be read.
  var saysEverything: Bool { get }

  /// The fields of a record, or why the row cannot be one.
  func fields(of row: NamedRow) throws(DocumentError) -> [DocumentField]
}
