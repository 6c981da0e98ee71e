internal import Yams

extension DocumentError {
  /// What the YAML parser could not read, in words of our own, with its place in the file.
  init(_ error: any Error, in text: String, lineOffset: Int) {
    let place: (line: Int, column: Int)
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      place = (mark.line, mark.column)
      let because = context.map { " (\($0.text), line \($0.mark.line + lineOffset))" } ?? ""
      message = "not well-formed YAML: \(problem)\(because)"
    case .duplicatedKeysInMapping(let keys, let context):
      place = (context.mark.line, context.mark.column)
      message = "field \(keys.joined(separator: ", ")) is given twice; remove one"
    case .reader(let problem, let offset, _, _):
      place = DocumentError.place(ofCharacter: offset ?? 0, in: text)
      message = "not well-formed YAML: \(problem); remove the character"
    default:
      place = (1, 1)
      message = "not well-formed YAML"
    }
    position = SourcePosition(line: place.line + lineOffset, column: place.column)
  }

  private static func place(
    ofCharacter offset: Int, in text: String
  ) -> (line: Int, column: Int) {
    let before = text.prefix(offset)
    let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
    return (lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
