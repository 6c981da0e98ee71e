internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore

/// `review`: a person's verdict beside the computed one.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Record your own verdict on a claim.",
    discussion: """
      The computed verdict stays visible beside it.

      Example: claimbench review 3f2a --verdict disputed --note "the ministry has withdrawn it"
      """)

  @Argument(help: "The claim's id, or a unique beginning of it.")
  var claim: String

  @Option(help: "supported, contradicted, disputed, outdated or unverified.")
  var verdict: VerdictLabel

  @Option(help: "Why.")
  var note: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    try store.openExisting().write(command: "review") { session in
      try session.review(claim, verdict: verdict, note: note)
    }
    store.note("reviewed \(claim): \(verdict.rawValue)")
  }
}
