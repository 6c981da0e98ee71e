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

      Of many claims the first --limit are printed, contradicted and disputed ones before others; \
      --all prints every one.

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

  @Option(help: "Most claims to print.")
  var limit = 100

  @Flag(help: "Print every claim, also with --json.")
  var all = false

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
    if limit < 0 { throw ValidationError("--limit is a number of claims, 0 or more.") }
  }

  func run() throws {
    let judge = Judge(rules: try ruleOptions.table())
    if replay { return try replay(store.openForReading(), with: judge) }
    if cross { return try cross(store.openForReading(), with: judge) }
    let opened = try store.openExisting()
    var progress = Progress("judging claims", isQuiet: store.quiet)
    let (result, claims) = try opened.write(command: "verify", checksReferences: false) {
      session -> (VerificationResult, [StoredClaim]) in
      let result = try session.verify(articles: articles, with: judge) { done, total in
        progress.update(done, of: total)
      }
      return (result, try shownClaims(of: result, in: session))
    }
    progress.finish()
    if store.json {
      printJSON(result, all ? claims : nil)
    } else {
      printTable(claims)
    }
    store.note("judged \(result.judged) claims: \(Verify.words(for: result.verdicts))")
    let total = result.verdicts.values.reduce(0, +)
    if !store.json, claims.count < total {
      store.note(
        "shown are \(claims.count) of \(total) claims, the contradicted first; --all shows every "
          + "one, and claims --verdict those of one verdict")
    }
    if failOn.contains(where: { result.verdicts[$0] != nil }) { throw ExitStatus.verdictOccurs }
  }

  /// The claims to print: all of few, and of many those that an editor looks at first.
  private func shownClaims(of result: VerificationResult, in session: StoreSession) throws
    -> [StoredClaim]
  {
    if store.json, !all { return [] }
    let total = result.verdicts.values.reduce(0, +)
    guard !all, total > limit else {
      if articles.isEmpty { return try session.claims(ClaimFilter()) }
      return try articles.flatMap { try session.claims(ClaimFilter(article: $0)) }
    }
    var shown: [StoredClaim] = []
    for label in Verify.urgency where result.verdicts[label] != nil {
      for article in articles.isEmpty ? [nil] : articles.map(Optional.some)
      where shown.count < limit {
        shown += try session.claims(
          ClaimFilter(article: article, verdict: label, limit: limit - shown.count))
      }
    }
    return shown
  }

  /// Verdicts in the order in which they are to be looked at.
  private static let urgency: [VerdictLabel] = [
    .contradicted, .disputed, .outdated, .unverified, .supported,
  ]

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

  private func printJSON(_ result: VerificationResult, _ claims: [StoredClaim]?) {
    var writer = JSONWriter(indented: true)
    writer.object { object in
      object.field("judged", result.judged)
      object.field("verdicts") { verdicts in
        for label in VerdictLabel.allCases {
          verdicts.field(label.rawValue, result.verdicts[label])
        }
      }
      guard let claims else { return }
      object.list("claims") { list in
        for stored in claims {
          list.object { claim in
            claim.field("id", stored.claim.id)
            claim.field("article", stored.article)
            claim.field("verdict", stored.verdict?.verdict.label.rawValue)
            claim.key("evidence")
            claim.array(stored.verdict?.verdict.deciding ?? [])
            claim.field("text", stored.text)
          }
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
