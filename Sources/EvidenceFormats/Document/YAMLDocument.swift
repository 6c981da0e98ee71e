internal import TextAnalysis
internal import Yams

/// Reads YAML into nodes that know their place.
enum YAMLDocument {
  /// The records of a YAML text: the elements of the lists that its documents hold, or their one
  /// mapping each.
  ///
  /// When the text as a whole is not well formed but is a list, each element is read on its own,
  /// so that a bad record does not stop the others.
  static func records(of text: String) -> (nodes: [DocumentNode], errors: [DocumentError]) {
    guard text.utf8.count <= DocumentLimit.yamlBytes else {
      let limit = DocumentLimit.yamlBytes >> 20
      return (
        [],
        [
          DocumentError(
            position: SourcePosition(line: 1, column: 1),
            message: "larger than \(limit) MB; write large collections as NDJSON")
        ]
      )
    }
    var composer = YAMLComposer()
    do {
      return (try read(text, &composer), [])
    } catch {
      return inPieces(text) ?? ([], [error])
    }
  }

  private static func read(
    _ text: String, _ composer: inout YAMLComposer
  ) throws(DocumentError) -> [DocumentNode] {
    let aliases = YAMLAliases(text)
    var nodes: [DocumentNode] = []
    do {
      // No resolver: whether "no" is a word or a truth value is for the field to say. The parser
      // keeps its anchors alive, which nodes only refer to.
      let parser = try Parser(yaml: aliases.text, resolver: .basic, encoding: .utf8)
      try withExtendedLifetime(parser) {
        while let root = try parser.nextRoot() {
          let node = try composer.compose(root, aliases: aliases)
          switch node.content {
          case .list(let elements): nodes += elements
          case .null: break
          default: nodes.append(node)
          }
        }
      }
    } catch let error as DocumentError {
      throw error
    } catch {
      throw DocumentError(error, in: aliases.text, lineOffset: composer.lineOffset)
    }
    return nodes
  }

  /// The elements of a list, each parsed on its own; nil when no piece holds a record.
  private static func inPieces(_ text: String) -> ([DocumentNode], [DocumentError])? {
    var composer = YAMLComposer()
    var nodes: [DocumentNode] = []
    var errors: [DocumentError] = []
    for piece in pieces(of: Array(text.utf8)) {
      composer.lineOffset = piece.line - 1
      do throws(DocumentError) {
        nodes += try read(String(decoding: piece.bytes, as: UTF8.self), &composer)
      } catch {
        errors.append(error)
      }
    }
    let hasRecord = nodes.contains { node in
      guard case .mapping(let fields) = node.content else { return false }
      return fields.contains { $0.key == "statement" }
    }
    return hasRecord ? (nodes, errors) : nil
  }

  /// Stretches from one line that begins with "- " to the next.
  private static func pieces(of bytes: [UInt8]) -> [(line: Int, bytes: ArraySlice<UInt8>)] {
    var starts: [(line: Int, offset: Int)] = [(1, 0)]
    var line = 1
    for offset in bytes.indices {
      if bytes[offset] == 10 { line += 1 }
      let beginsLine = offset == 0 || bytes[offset - 1] == 10
      guard beginsLine, offset + 1 < bytes.count else { continue }
      if bytes[offset] == UInt8(ascii: "-"), [32, 9, 10, 13].contains(bytes[offset + 1]) {
        starts.append((line, offset))
      }
    }
    let ends = starts.dropFirst().map(\.offset) + [bytes.count]
    return zip(starts, ends).map { ($0.line, bytes[$0.offset..<$1]) }
  }
}
