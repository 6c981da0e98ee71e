/// Reads one JSON value a line.
enum NDJSONDocument {
  /// The records of a text; a line that cannot be read does not stop the others.
  static func records(of bytes: [UInt8]) -> (nodes: [DocumentNode], errors: [DocumentError]) {
    var nodes: [DocumentNode] = []
    var errors: [DocumentError] = []
    var number = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let reading = JSONDocument.records(of: Array(line), line: number)
      nodes += reading.nodes
      if let error = reading.error { errors.append(error) }
    }
    return (nodes, errors)
  }
}
