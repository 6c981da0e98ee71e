internal import Yams

/// Turns nodes of the YAML parser into nodes of ours, resolving aliases and merge keys in bounds.
///
/// One composer serves a whole file, so that anchors hold across its documents and pieces.
struct YAMLComposer {
  /// A value that aliases may repeat.
  private struct Anchored {
    var node: DocumentNode
    var size: Int
    var depth: Int

    /// Takes in a value below this one.
    mutating func add(_ child: Anchored) {
      size += child.size
      depth = max(depth, child.depth + 1)
    }
  }

  private var anchored: [String: Anchored] = [:]
  private var expanded = 0
  /// Added to the lines of the parser, which may have been given a piece of the file.
  var lineOffset = 0

  /// Converts the root of a document.
  mutating func compose(
    _ root: Node, aliases: YAMLAliases
  ) throws(DocumentError) -> DocumentNode {
    try node(root, aliases, depth: 0).node
  }

  private mutating func node(
    _ node: Node, _ aliases: YAMLAliases, depth: Int
  ) throws(DocumentError) -> Anchored {
    let position = place(node)
    guard depth < DocumentLimit.depth else {
      throw DocumentError(
        position: position,
        message: "more than \(DocumentLimit.depth) lists or mappings in one another")
    }
    var result = Anchored(
      node: DocumentNode(content: .null, position: position), size: 1, depth: 1)
    switch node {
    case .scalar(let scalar):
      if scalar.style == .plain, let name = aliases.name(in: scalar.string) {
        return try alias(name, position, depth: depth)
      }
      result.node.content = YAMLComposer.content(of: scalar, aliases)
    case .sequence(let sequence):
      var elements: [DocumentNode] = []
      for element in sequence {
        let child = try self.node(element, aliases, depth: depth + 1)
        elements.append(child.node)
        result.add(child)
      }
      result.node.content = .list(elements)
    case .mapping(let mapping):
      result.node.content = .mapping(try fields(mapping, aliases, depth, &result))
    case .alias:
      break  // Never made by the parser, only for writing YAML.
    }
    if let anchor = node.anchor { anchored[anchor.rawValue] = result }
    return result
  }

  private mutating func fields(
    _ mapping: Node.Mapping, _ aliases: YAMLAliases, _ depth: Int, _ result: inout Anchored
  ) throws(DocumentError) -> [DocumentField] {
    var fields: [DocumentField] = []
    var merged: [DocumentField] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw DocumentError(
          position: place(key), message: "the name of a field must be text, not a list or mapping")
      }
      let child = try node(value, aliases, depth: depth + 1)
      result.add(child)
      // https://yaml.org/type/merge.html
      if scalar.style == .plain, scalar.string == "<<" {
        merged += YAMLComposer.mergedFields(of: child.node)
      } else {
        fields.append(
          DocumentField(
            key: aliases.restored(scalar.string), keyPosition: place(key), value: child.node))
      }
    }
    var known = Set(fields.map(\.key))
    for field in merged where known.insert(field.key).inserted { fields.append(field) }
    return fields
  }

  /// The value of an anchor, placed where the alias stands.
  private mutating func alias(
    _ name: String, _ position: SourcePosition, depth: Int
  ) throws(DocumentError) -> Anchored {
    guard var target = anchored[name] else {
      throw DocumentError(
        position: position,
        message: "no value before this is marked &\(name); text that begins with * must stand in "
          + "quotation marks")
    }
    guard expanded + target.size <= DocumentLimit.expandedNodes,
      depth + target.depth <= DocumentLimit.depth
    else {
      throw DocumentError(
        position: position,
        message: "aliases repeat too much; write the values out instead of *\(name)")
    }
    expanded += target.size
    target.node.position = position
    return target
  }

  private func place(_ node: Node) -> SourcePosition {
    SourcePosition(line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
  }

  private static func content(
    of scalar: Node.Scalar, _ aliases: YAMLAliases
  ) -> DocumentNode.Content {
    let isNull =
      scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull ? .null : .text(aliases.restored(scalar.string))
  }

  private static func mergedFields(of node: DocumentNode) -> [DocumentField] {
    switch node.content {
    case .mapping(let fields): fields
    case .list(let nodes): nodes.flatMap(mergedFields)
    default: []
    }
  }
}
