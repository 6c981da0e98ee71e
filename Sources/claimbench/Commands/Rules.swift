internal import ArgumentParser
internal import ClaimModel
internal import OrderedJSON
internal import Verification

/// `rules`: the rule table.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Show the rules that verdicts come from, or check them.",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  /// What a rule concludes, in one word or two.
  fileprivate static func conclusion(of rule: Rule) -> String {
    switch rule.conclusion {
    case .match(let match): "event: \(match.rawValue)"
    case .outcome(let outcome): outcome.rawValue
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List all rules.", discussion: "Example: claimbench rules list")

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @OptionGroup var ruleOptions: RuleOptions

    func run() throws {
      let rules = try ruleOptions.table().rules
      if json {
        var writer = JSONWriter(indented: true)
        writer.array { list in
          for rule in rules {
            list.object { object in
              object.field("id", rule.id)
              object.key("kinds")
              object.array(rule.focuses.map(\.rawValue))
              object.field("conclusion", Rules.conclusion(of: rule))
              object.field("because", rule.because)
              object.field("source", rule.source)
              object.field("file", rule.file)
            }
          }
        }
        StandardOutput.line(writer.text)
      } else {
        var table = Table(["RULE", "KINDS", "CONCLUSION", "BECAUSE"])
        for rule in rules {
          table.add([
            rule.id, rule.focuses.map(\.rawValue).joined(separator: " "),
            Rules.conclusion(of: rule), rule.because,
          ])
        }
        table.write()
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show one rule with its conditions and examples.",
      discussion: "Example: claimbench rules show none-since-refuted")

    @Argument(help: "The rule's name.")
    var rule: String

    @OptionGroup var ruleOptions: RuleOptions

    func run() throws {
      guard let rule = try ruleOptions.table()[rule] else {
        throw InputError("no rule has the name \"\(self.rule)\"; see: claimbench rules list")
      }
      StandardOutput.line("\(rule.id): \(Rules.conclusion(of: rule))")
      StandardOutput.line("  kinds     \(rule.focuses.map(\.rawValue).joined(separator: ", "))")
      for condition in rule.conditions {
        StandardOutput.line(
          "  when      \(condition.slot.rawValue) is \(condition.relations.joined(separator: " or "))"
        )
      }
      if let file = rule.file { StandardOutput.line("  file      \(file), line \(rule.line)") }
      StandardOutput.line("  because   \(rule.because)")
      StandardOutput.line("  source    \(rule.source)")
      for example in rule.examples { StandardOutput.line("  example   \(example.text)") }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check that the rules cover every combination, without conflicts or dead rules.",
      discussion: """
        Every rule must fire on its own examples, too. Rules are asked about pairs that share a \
        country, a place, a participant, a person, an office or the words of a quote, or a rare event \
        of the same days; explain --evidence asks them about any pair.

        Example: claimbench rules check --rules newsroom.rules
        """)

    @OptionGroup var ruleOptions: RuleOptions

    func run() throws {
      let table = try ruleOptions.table()
      let findings = table.check().map(\.description) + table.checkExamples().map(\.description)
      for finding in findings { StandardOutput.line(finding) }
      if findings.isEmpty {
        StandardOutput.line("\(table.rules.count) rules: no gap, no conflict, no dead rule")
      } else {
        StandardOutput.flush()
        throw ExitStatus.someInputUnusable
      }
    }
  }
}
