/// What is wrong with rules that were added to a table, with the place in their file.
package struct AddedRulesError: Error, Hashable, Sendable {
  /// One for each thing wrong, in the order of the file.
  package var errors: [RuleTableError]
}

extension RuleTable {
  /// This table with the rules of a file added.
  ///
  /// A rule of a name that the table has takes the place of the old one; the others come after. The
  /// whole is then checked as the table itself is: no gap, no conflict, no rule that never decides,
  /// and every rule fires on its examples.
  ///
  /// - Parameters:
  ///   - text: Rules in the notation of the table.
  ///   - file: The file's name, which the rules remember.
  /// - Returns: The table that judges with both.
  /// - Throws: `AddedRulesError` with lines and columns of the file; what goes wrong in a rule that
  ///   the file does not hold is reported on its first line.
  package func adding(_ text: String, file: String) throws(AddedRulesError) -> RuleTable {
    let added: [Rule]
    do {
      added = try RuleTable(parsing: text).rules.map { rule in
        var rule = rule
        rule.file = file
        return rule
      }
    } catch {
      throw AddedRulesError(errors: [error])
    }
    var rules = self.rules
    for rule in added {
      if let known = rules.firstIndex(where: { $0.id == rule.id }) {
        rules[known] = rule
      } else {
        rules.append(rule)
      }
    }
    let table = RuleTable(rules: rules, own: own + [OwnRules(file: file, text: text)])
    let errors = table.findings() + table.brokenExamples()
    guard errors.isEmpty else {
      throw AddedRulesError(
        errors: errors.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return table
  }

  /// The names of the rules that were added, by file.
  package var added: [(file: String, rules: [String])] {
    Dictionary(grouping: rules.filter { $0.file != nil }, by: { $0.file ?? "" })
      .map { ($0.key, $0.value.map(\.id)) }.sorted { $0.0 < $1.0 }
  }

  /// Gaps, conflicts and dead rules, each at the line of an added rule that has to do with it.
  private func findings() -> [RuleTableError] {
    check().map { finding in
      let own = finding.rules.compactMap { self[$0] }.first { $0.file != nil }
      return RuleTableError(
        code: .unsound, message: finding.description, line: own?.line ?? 1, column: 1)
    }
  }

  /// Examples that fail; those of shipped rules are named, since their lines are of another file.
  private func brokenExamples() -> [RuleTableError] {
    rules.flatMap { rule in
      failures(ofExamplesOf: rule).map { error in
        if rule.file != nil { return error }
        return RuleTableError(
          code: error.code, message: "the shipped rule “\(rule.id)”: \(error.message)", line: 1,
          column: 1)
      }
    }
  }
}
