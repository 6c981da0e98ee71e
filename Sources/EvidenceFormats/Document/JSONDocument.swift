/// Reads JSON into nodes that know their place.
enum JSONDocument {
  /// The records of a JSON text: the elements of its list, or its one value.
  ///
  /// Linear in the length of the text. Elements before a mistake are kept.
  static func records(
    of bytes: [UInt8], line: Int = 1
  ) -> (nodes: [DocumentNode], error: DocumentError?) {
    var scanner = JSONScanner(bytes, line: line)
    var nodes: [DocumentNode] = []
    do throws(DocumentError) {
      if scanner.peek() == nil { return ([], nil) }
      if scanner.skip("[") {
        try elements(&scanner, depth: 1) { nodes.append($0) }
      } else {
        nodes = [try value(&scanner, depth: 1)]
      }
      if scanner.peek() != nil {
        throw scanner.failure(
          "text after the end of the list; remove it, or give the file the extension .ndjson "
            + "when it holds one object a line")
      }
    } catch {
      return (nodes, error)
    }
    return (nodes, nil)
  }

  private static func value(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(DocumentError) -> DocumentNode {
    guard let first = scanner.peek() else {
      throw scanner.failure("the file ends where a value is expected; it may have been cut off")
    }
    let position = scanner.position()
    let content: DocumentNode.Content
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < DocumentLimit.depth else {
        throw scanner.failure("more than \(DocumentLimit.depth) lists or objects in one another")
      }
      if scanner.skip("{") {
        content = .mapping(try fields(&scanner, depth: depth + 1))
      } else {
        _ = scanner.skip("[")
        var nodes: [DocumentNode] = []
        try elements(&scanner, depth: depth + 1) { nodes.append($0) }
        content = .list(nodes)
      }
    case UInt8(ascii: "\""): content = .text(try scanner.string())
    default:
      let word = try scanner.literal()
      content = word == "null" ? .null : .literal(word)
    }
    return DocumentNode(content: content, position: position)
  }

  /// The elements of a list up to its bracket.
  private static func elements(
    _ scanner: inout JSONScanner, depth: Int, _ body: (DocumentNode) -> Void
  ) throws(DocumentError) {
    if scanner.skip("]") { return }
    while true {
      body(try value(&scanner, depth: depth))
      if scanner.skip("]") { return }
      guard scanner.skip(",") else {
        throw scanner.failure("expected \",\" or \"]\" after an element of a list")
      }
      if scanner.peek() == UInt8(ascii: "]") {
        throw scanner.failure("no \",\" may stand before \"]\"; remove it")
      }
    }
  }

  /// The fields of an object up to its brace.
  private static func fields(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(DocumentError) -> [DocumentField] {
    var fields: [DocumentField] = []
    if scanner.skip("}") { return fields }
    while true {
      guard scanner.peek() == UInt8(ascii: "\"") else {
        throw scanner.failure("expected the name of a field in double quotation marks")
      }
      let position = scanner.position()
      let key = try scanner.string()
      guard scanner.skip(":") else {
        throw scanner.failure("expected \":\" after the name of a field")
      }
      let value = try value(&scanner, depth: depth)
      fields.append(DocumentField(key: key, keyPosition: position, value: value))
      if scanner.skip("}") { return fields }
      guard scanner.skip(",") else {
        throw scanner.failure("expected \",\" or \"}\" after a field")
      }
    }
  }
}
