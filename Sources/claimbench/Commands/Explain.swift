internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import Interchange
internal import OrderedJSON
internal import Reports
internal import TextAnalysis
internal import Verification

/// `explain`: the whole trace of one claim.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a claim was read, linked and judged.",
    discussion: "Example: claimbench explain 3f2a")

  @Argument(help: "The claim's id, or a unique beginning of it.")
  var claim: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let (stored, text, records) = try store.openExisting().read { session in
      let stored = try session.claim(claim)
      let text = SourceText(try session.text(of: stored))
      let links = stored.verdict?.verdict.links ?? []
      let records = try links.map { ($0.evidence, try session.evidence($0.evidence).record) }
      return (stored, text, Dictionary(uniqueKeysWithValues: records))
    }
    if store.json {
      printJSON(stored, text)
    } else {
      StandardOutput.line(
        ClaimTrace(
          claim: VerifiedClaim(
            claim: stored.claim, verdict: stored.verdict?.verdict,
            review: stored.review.map {
              ReviewNote(label: $0.verdict, note: $0.note, at: $0.reviewedAt)
            }),
          text: text, records: records,
          judgedBy: stored.verdict.map { "engine \($0.engine), rule table \($0.rules)" }
        ).text)
    }
  }

  private func printJSON(_ stored: StoredClaim, _ text: SourceText) {
    var writer = JSONWriter(indented: true)
    writer.object { object in
      ClaimJSON(text).fields(of: stored.claim, to: &object)
      object.field("article", stored.article)
      if let verdict = stored.verdict {
        object.field("verdict") { fields in
          fields.field("label", verdict.verdict.label.rawValue)
          fields.field("because", verdict.verdict.because)
          fields.field("engine", verdict.engine)
          fields.field("rules", verdict.rules)
          fields.list("links") { list in
            for link in verdict.verdict.links {
              list.object { VerdictJSON.fields(of: link, to: &$0) }
            }
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}
