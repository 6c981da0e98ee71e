/// Reads the fields of one group of a record, noting what cannot be used.
struct FieldReader {
  let group: FieldGroup
  /// Place of the group itself, for what is missing in it.
  let position: SourcePosition?
  private var values: [String: DocumentNode] = [:]
  private(set) var problems: [EvidenceProblem] = []

  /// Takes the fields of a mapping; `source.title: …` is the same as `source: {title: …}`.
  init(_ group: FieldGroup, _ fields: [DocumentField], position: SourcePosition?) {
    self.group = group
    self.position = position
    for field in FieldReader.nested(fields) {
      if !group.fields.contains(field.key) {
        note(
          .warning, field.key, field.keyPosition,
          "unknown field, left out; " + group.advice(for: field.key))
      } else if values.updateValue(field.value, forKey: field.key) != nil {
        note(.error, field.key, field.keyPosition, "given twice; remove one")
      }
    }
  }

  /// Whether something is wrong enough to leave the record out.
  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Notes something wrong with a field.
  mutating func note(
    _ severity: EvidenceProblem.Severity, _ field: String?, _ place: SourcePosition?,
    _ message: String
  ) {
    problems.append(
      EvidenceProblem(
        severity: severity, position: place ?? position, field: field.map(group.path),
        message: message))
  }

  /// Takes over what a reader of a group inside this one has noted.
  mutating func adopt(_ other: FieldReader) {
    problems += other.problems
  }

  /// The value of a field; nil when it is absent or null.
  func value(_ field: String) -> DocumentNode? {
    guard let node = values[field], node.content != .null else { return nil }
    return node
  }

  /// The text of a field without surrounding white space; nil when absent, empty or no text.
  ///
  /// A number of YAML is text to a field that wants text; one of JSON is not.
  mutating func text(_ field: String, allowsNumber: Bool = false) -> String? {
    guard let node = value(field) else { return nil }
    switch node.content {
    case .text(let text): return FieldReader.trimmed(text)
    case .literal(let word) where allowsNumber: return word
    default:
      note(.error, field, node.position, "must be text in quotation marks, not \(node.kindName)")
      return nil
    }
  }

  /// The fields of a group inside this one; nil when absent or no group.
  mutating func fields(_ field: String, example: String) -> ([DocumentField], SourcePosition?)? {
    guard let node = value(field) else { return nil }
    guard case .mapping(let fields) = node.content else {
      note(.error, field, node.position, "must be a group of fields, such as \(example)")
      return nil
    }
    return (fields, node.position)
  }

  /// The elements of a list; a single value is a list of one, and text may hold several divided
  /// by semicolons, as a cell of a table does.
  func elements(_ field: String) -> [DocumentNode] {
    guard let node = value(field) else { return [] }
    switch node.content {
    case .list(let nodes): return nodes
    case .text(let text):
      return text.split(separator: ";").compactMap { FieldReader.trimmed(String($0)) }
        .map { DocumentNode(content: .text($0), position: node.position) }
    default: return [node]
    }
  }

  /// A string without white space at its ends; nil when nothing is left.
  static func trimmed(_ text: String) -> String? {
    if let first = text.utf8.first, let last = text.utf8.last,
      first > 32, first < 0x7F, last > 32, last < 0x7F
    {
      return text
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[first...last])
  }

  /// Gathers `group.field` keys under `group`.
  private static func nested(_ fields: [DocumentField]) -> [DocumentField] {
    var result: [DocumentField] = []
    for field in fields {
      guard let dot = field.key.utf8.firstIndex(of: UInt8(ascii: ".")),
        let group = FieldGroup(
          rawValue: String(field.key[..<dot])), group != .record
      else {
        result.append(field)
        continue
      }
      let name = String(field.key[field.key.index(after: dot)...])
      let inner = DocumentField(key: name, keyPosition: field.keyPosition, value: field.value)
      if let index = result.firstIndex(where: { $0.key == group.rawValue }),
        case .mapping(let others) = result[index].value.content
      {
        result[index].value.content = .mapping(others + [inner])
      } else {
        let node = DocumentNode(content: .mapping([inner]), position: field.keyPosition)
        result.append(
          DocumentField(key: group.rawValue, keyPosition: field.keyPosition, value: node))
      }
    }
    return result
  }
}
