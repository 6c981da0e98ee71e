internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore

/// `attach`: a person's own link between a claim and a record.
struct Attach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Attach a record of evidence to a claim by hand.",
    discussion: """
      A person's link outranks what the rules say and is shown as such.

      Example: claimbench attach 3f2a istanbul-talks --stance contradicts --note "same round"
      """)

  @Argument(help: "The claim's id, or a unique beginning of it.")
  var claim: String

  @Argument(help: "The record's id, or a unique beginning of it.")
  var evidence: String

  @Option(help: "What the record says of the claim: supports, contradicts or context.")
  var stance: Stance = .context

  @Option(help: "Why.")
  var note: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let ids = try store.openExisting().write(command: "attach") { session in
      try session.attach(claim: claim, evidence: evidence, stance: stance, note: note)
    }
    store.note("attached \(ids.evidence) to \(ids.claim) (\(stance.rawValue)); verify to judge it")
  }
}

/// `detach`: ends a person's link.
struct Detach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detach",
    abstract: "End a link that was attached by hand.",
    discussion: "Example: claimbench detach 3f2a istanbul-talks")

  @Argument(help: "The claim's id, or a unique beginning of it.")
  var claim: String

  @Argument(help: "The record's id, or a unique beginning of it.")
  var evidence: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let ids = try store.openExisting().write(command: "detach") { session in
      try session.detach(claim: claim, evidence: evidence)
    }
    store.note("detached \(ids.evidence) from \(ids.claim); verify to judge it")
  }
}
