internal import ClaimModel

extension RuleTable {
  /// Reads a rule table.
  ///
  /// A rule starts at the margin with `match NAME` or `judge NAME`; its fields follow on indented
  /// lines, each a keyword and its value. A deeper line goes on with the field above. Lines that
  /// start with `#` are comments.
  ///
  /// - Parameter text: The table.
  /// - Throws: The first error, with line and column.
  package init(parsing text: String) throws(RuleTableError) {
    var rules: [Rule] = []
    var names: Set<String> = []
    for block in RuleBlock.blocks(of: text) {
      let rule = try RuleTable.rule(block)
      guard names.insert(rule.id).inserted else {
        throw block.head.error(.repeatedRule, "a second rule is named “\(rule.id)”")
      }
      rules.append(rule)
    }
    self.init(rules: rules)
  }

  private static func rule(_ block: RuleBlock) throws(RuleTableError) -> Rule {
    let isMatching = block.head.keyword == "match"
    guard isMatching || block.head.keyword == "judge" else {
      throw block.head.error(
        .unknownKeyword, "a rule starts with “match” or “judge”, not “\(block.head.keyword)”")
    }
    guard !block.head.value.isEmpty else {
      throw block.head.error(.missingField, "the rule has no name")
    }
    try block.checkKeywords()
    let focuses = try block.focuses()
    let conditions = try block.conditions(focuses, isMatching: isMatching)
    let (conclusion, yields) = try block.conclusion(isMatching: isMatching)
    return Rule(
      id: block.head.value, focuses: focuses, conditions: conditions, conclusion: conclusion,
      priority: try block.priority(), yields: yields,
      because: try block.required("because").value, source: try block.required("source").value,
      examples: block.fields.filter { $0.keyword == "example" }.map {
        Rule.Example(text: $0.value, line: $0.line, column: $0.valueColumn)
      }, line: block.head.line)
  }
}
