internal import ArgumentParser
internal import ClaimModel
internal import Interchange
internal import OrderedJSON
internal import Verification

/// `compare`: one claim against one text, without a store.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare one claim with one text of evidence, without a store.",
    discussion: """
      Example: claimbench compare "Three people were hurt in Odesa." \
      "A strike on Odesa injured three people."

      With --ndjson, one JSON object a line goes in and one comes out:
        {"id","claim","evidence","claimDate"?,"evidenceDate"?}
      """)

  @Argument(help: "The claim, a sentence.")
  var claim: String?

  @Argument(help: "The evidence, a sentence or more.")
  var evidence: String?

  @Option(help: "Date of the claim, YYYY-MM-DD.")
  var claimDate: Day?

  @Option(help: "Date of the evidence, YYYY-MM-DD.")
  var evidenceDate: Day?

  @Flag(help: "Stream: NDJSON on standard input and output.")
  var ndjson = false

  @Flag(help: "Print JSON instead of words.")
  var json = false

  @OptionGroup var ruleOptions: RuleOptions

  func validate() throws {
    if ndjson {
      if claim != nil { throw ValidationError("--ndjson reads standard input; give no texts.") }
    } else if claim == nil || evidence == nil {
      throw ValidationError("Give a claim and a text of evidence.")
    }
  }

  func run() throws {
    let rules = try ruleOptions.table()
    if ndjson { return try Stream.run(CompareStream(rules: rules)) }
    guard let claim, let evidence else { return }
    let pair = ComparedPair(
      claim: claim, evidence: evidence, claimDate: claimDate, evidenceDate: evidenceDate,
      rules: rules)
    if json {
      var writer = JSONWriter(indented: true)
      writer.object { pair.write(to: &$0) }
      StandardOutput.line(writer.text)
    } else {
      StandardOutput.line("\(pair.result.label.rawValue): \(pair.result.because)")
      StandardOutput.line("rule \(pair.result.rule)")
    }
  }
}
