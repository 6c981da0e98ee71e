/// Reads which column of a foreign table is which field of a record.
///
/// A YAML mapping from fields to the names of columns; a text behind an equals sign is the same in
/// every row:
///
///     statement: Description
///     date: Date of incident
///     counts.killed: Deaths
///     source.publisher: =Ministry of Health
package enum ColumnMapping {
  /// The pairs of a mapping file, in its order, or what is wrong with it.
  package static func read(_ bytes: [UInt8])
    -> (pairs: [(field: String, column: String)], problems: [EvidenceProblem])
  {
    let (nodes, errors) = YAMLDocument.records(of: String(decoding: bytes, as: UTF8.self))
    if !errors.isEmpty { return ([], errors.map(EvidenceProblem.init)) }
    guard nodes.count == 1, case .mapping(let fields) = nodes[0].content else {
      return (
        [],
        [
          EvidenceProblem(
            severity: .error, position: nodes.first?.position,
            message: "must be one group of fields, such as \"statement: Description\"")
        ]
      )
    }
    var pairs: [(String, String)] = []
    var problems: [EvidenceProblem] = []
    for field in fields {
      if !OwnColumns.knows(field.key) {
        problems.append(
          EvidenceProblem(
            severity: .error, position: field.keyPosition, field: field.key,
            message: "records have no such field"))
      } else if let column = field.value.words {
        pairs.append((field.key, column))
      } else {
        problems.append(
          EvidenceProblem(
            severity: .error, position: field.value.position, field: field.key,
            message: "must be the name of a column"))
      }
    }
    return (pairs, problems)
  }
}
