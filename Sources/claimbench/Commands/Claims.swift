internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import Interchange
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// `claims`: what the articles claim.
struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List claims, of one article or all, the most worth checking first.",
    discussion: "Example: claimbench claims --kind casualty --verdict contradicted")

  @Argument(help: "An article's id or file name, or a unique beginning of the id.")
  var article: String?

  @Option(help: "date, casualty, count, meeting, role, occurrence or quote.")
  var kind: Claim.Kind?

  @Option(help: "supported, contradicted, disputed, outdated or unverified.")
  var verdict: VerdictLabel?

  @Option(help: "Words that the claim's sentence must hold.")
  var search: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let filter = ClaimFilter(
      article: article, kind: kind, verdict: verdict,
      words: (search ?? "").split(separator: " ").map(String.init))
    let (claims, texts) = try store.openForReading().read { session in
      // Claims with one score stay in the order of their articles.
      let claims = try session.claims(filter).enumerated()
        .sorted { ($1.element.claim.score, $0.offset) < ($0.element.claim.score, $1.offset) }
        .map(\.element)
      let articles = Set(claims.map(\.article))
      let texts = try articles.map { ($0, SourceText(try session.article($0).file.text)) }
      return (claims, Dictionary(uniqueKeysWithValues: texts))
    }
    if store.json {
      printJSON(claims, texts)
    } else {
      var table = ClaimTable(for: claims.map(\.claim))
      for stored in claims {
        table.add(stored.claim, words: stored.text, verdict: stored.verdict?.verdict.label)
      }
      table.write()
    }
  }

  private func printJSON(_ claims: [StoredClaim], _ texts: [String: SourceText]) {
    let json = texts.mapValues(ClaimJSON.init)
    var writer = JSONWriter(indented: true)
    writer.array { list in
      for stored in claims {
        list.object { object in
          object.field("article", stored.article)
          json[stored.article]?.fields(of: stored.claim, to: &object)
          object.field("verdict", stored.verdict?.verdict.label.rawValue)
          object.field("review", stored.review?.verdict.rawValue)
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}
