internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import OrderedJSON
internal import Verification

/// `verify`: links and judges what is new.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Link claims with evidence and judge what is new or touched.",
    discussion: """
      Example, as a check step that fails when an article says something refuted:
        claimbench verify --fail-on contradicted,disputed

      --replay judges everything again and prints what the engine at hand, or --rules FILE, would \
      change, and writes nothing. --cross compares the claims of articles with one another and \
      prints where they tell one event differently; it writes nothing either.
      """)

  @Argument(help: "Articles by id or file name; all when left out.")
  var articles: [String] = []

  @Option(
    help: "Verdicts, divided by commas, with which the command exits with 3.",
    transform: Verify.labels)
  var failOn: [VerdictLabel] = []

  @Flag(help: "Only print what judging everything again would change.")
  var replay = false

  @Flag(help: "Only print where articles tell one event differently.")
  var cross = false

  @OptionGroup var ruleOptions: RuleOptions

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if replay, cross { throw ValidationError("Give --replay or --cross, not both.") }
    if replay || cross, !failOn.isEmpty {
      throw ValidationError("--fail-on goes with the verdicts that verify writes.")
    }
  }

  func run() throws {
    let judge = Judge(rules: try ruleOptions.table())
    let opened = try store.openExisting()
    if replay { return try replay(opened, with: judge) }
    if cross { return try cross(opened, with: judge) }
    var progress = Progress("judging claims", isQuiet: store.quiet)
    let (result, claims) = try opened.write(command: "verify") {
      session -> (VerificationResult, [StoredClaim]) in
      let result = try session.verify(articles: articles, with: judge) { done, total in
        progress.update(done, of: total)
      }
      return (result, try judgedClaims(in: session))
    }
    progress.finish()
    if store.json {
      printJSON(result)
    } else {
      printTable(claims)
    }
    store.note("judged \(result.judged) claims: \(Verify.words(for: result.verdicts))")
    if failOn.contains(where: { result.verdicts[$0] != nil }) { throw ExitStatus.verdictOccurs }
  }

  private func judgedClaims(in session: StoreSession) throws -> [StoredClaim] {
    if articles.isEmpty { return try session.claims(ClaimFilter()) }
    return try articles.flatMap { try session.claims(ClaimFilter(article: $0)) }
  }

  private func printTable(_ claims: [StoredClaim]) {
    var table = Table(["CLAIM", "VERDICT", "EVIDENCE", "WORDS"])
    for stored in claims {
      let evidence = stored.verdict?.verdict.deciding.joined(separator: ", ") ?? ""
      table.add([
        stored.claim.id, stored.verdict?.verdict.label.rawValue ?? "-",
        evidence.isEmpty ? "-" : evidence, stored.text,
      ])
    }
    table.write()
  }

  private func printJSON(_ result: VerificationResult) {
    var writer = JSONWriter(indented: true)
    writer.object { object in
      object.field("judged", result.judged)
      object.field("verdicts") { verdicts in
        for label in VerdictLabel.allCases {
          verdicts.field(label.rawValue, result.verdicts[label])
        }
      }
    }
    StandardOutput.line(writer.text)
  }

  private static func words(for verdicts: [VerdictLabel: Int]) -> String {
    let counts = VerdictLabel.allCases.compactMap { label in
      verdicts[label].map { "\($0) \(label.rawValue)" }
    }
    return counts.isEmpty ? "no claims" : counts.joined(separator: ", ")
  }

  private static func labels(_ text: String) throws -> [VerdictLabel] {
    if text.isEmpty {
      throw ValidationError("Name at least one verdict, such as contradicted,disputed.")
    }
    return try text.split(separator: ",").map { name in
      guard let label = VerdictLabel(rawValue: String(name)) else {
        let known = VerdictLabel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\"\(name)\" is no verdict; known are \(known).")
      }
      return label
    }
  }
}
