internal import ClaimModel

/// The lines of one rule, not yet understood.
struct RuleBlock {
  /// A keyword with its value and place.
  struct Field {
    var keyword: String
    var value: String
    var line: Int
    var column: Int
    var valueColumn: Int

    func error(_ code: RuleTableError.Code, _ message: String, offset: Int? = nil)
      -> RuleTableError
    {
      RuleTableError(
        code: code, message: message, line: line, column: offset.map { valueColumn + $0 } ?? column)
    }
  }

  var head: Field
  var fields: [Field] = []

  private static let once = ["focus", "when", "then", "priority", "because", "source"]

  /// The rules of a file, in order; indented lines before the first rule become a rule of their
  /// own, so that they are reported.
  static func blocks(of text: String) -> [RuleBlock] {
    var blocks: [RuleBlock] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Array(raw.unicodeScalars)
      guard let first = line.firstIndex(where: { !isBlank($0) }), line[first] != "#" else {
        continue
      }
      if first > 3, var block = blocks.last, let last = block.fields.indices.last {
        block.fields[last].value += " " + trimmed(line[first...])
        blocks[blocks.count - 1] = block
        continue
      }
      let field = field(line, from: first, line: index + 1)
      if first == 0 || blocks.isEmpty {
        blocks.append(RuleBlock(head: field))
      } else {
        blocks[blocks.count - 1].fields.append(field)
      }
    }
    return blocks
  }

  private static func field(_ line: [Unicode.Scalar], from first: Int, line number: Int) -> Field {
    let end = line[first...].firstIndex(where: isBlank) ?? line.count
    let value = line[end...].firstIndex { !isBlank($0) } ?? line.count
    return Field(
      keyword: trimmed(line[first..<end]), value: trimmed(line[value...]), line: number,
      column: first + 1, valueColumn: value + 1)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\r"
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    let last = scalars.lastIndex { !isBlank($0) } ?? scalars.startIndex - 1
    if last >= scalars.startIndex { view.append(contentsOf: scalars[...last]) }
    return String(view)
  }

  func checkKeywords() throws(RuleTableError) {
    var seen: Set<String> = []
    for field in fields {
      guard RuleBlock.once.contains(field.keyword) || field.keyword == "example" else {
        throw field.error(.unknownKeyword, "“\(field.keyword)” is no field of a rule")
      }
      if field.keyword != "example", !seen.insert(field.keyword).inserted {
        throw field.error(.repeatedField, "a second “\(field.keyword)” in one rule")
      }
    }
  }

  func required(_ keyword: String) throws(RuleTableError) -> Field {
    guard let field = fields.first(where: { $0.keyword == keyword }), !field.value.isEmpty else {
      throw head.error(.missingField, "the rule “\(head.value)” has no “\(keyword)”")
    }
    return field
  }
}
