internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore

/// `evidence keep`: copies of a record's source.
struct EvidenceKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Keep a copy of a record's source, byte for byte.",
    discussion: """
      Pages (HTML), Markdown and plain text are kept and read: the answer says whether the record's \
      statement stands in the copy, and if not, whether its figures and dates do. PDF, images and \
      other files are kept and not read. A file has at most 50 MB.

      A newer copy stands beside the older ones; none is ever overwritten. Equal bytes are stored \
      once. evidence show lists the copies, evidence source writes one out again. Verdicts do not \
      depend on copies.

      Examples: claimbench evidence keep istanbul-talks talks.html screenshot.png
                curl -s https://example.org/talks | claimbench evidence keep istanbul-talks -
      """)

  @Argument(help: "The record's id, or a unique beginning of it.")
  var id: String

  @Argument(help: "The files, or - for standard input.")
  var files: [String]

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name the files to keep, or - for standard input.") }
  }

  func run() throws {
    let files = try files.map { try SourceFile($0) }
    let kept = try store.openExisting().write(command: "evidence keep") { session in
      try KeptFiles(files, for: id, in: session)
    }
    if store.json { kept.print() } else { kept.tell(store) }
  }
}

/// `evidence source`: a kept copy, as it was kept.
struct EvidenceSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Write out a kept copy of a record's source.",
    discussion: """
      The hash is checked first: a damaged copy is told and nothing is written (exit code 4).

      Example: claimbench evidence source istanbul-talks --output talks.html
      """)

  @Argument(help: "The record's id, or a unique beginning of it.")
  var id: String

  @Option(help: "The copy, by a unique beginning of its SHA-256; the newest when left out.")
  var copy: String?

  @Option(help: "Where to write it; standard output when left out.")
  var output: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let (copy, bytes) = try store.openForReading().read { session in
      let id = try session.resolve(id, in: .evidence)
      let copy = try chosen(among: session.keptCopies(of: id), of: id)
      return (copy, try session.bytes(of: copy))
    }
    guard let output else { return StandardOutput.write(bytes) }
    try OutputFile.write(bytes, to: output)
    store.note("wrote \(output): \(copy.mediaType), \(bytes.count) bytes, SHA-256 \(copy.sha256)")
  }

  private func chosen(among copies: [KeptCopy], of id: String) throws -> KeptCopy {
    guard let newest = copies.last else {
      throw StoreError(.unknown, "no copy of the source of \(id) is kept; see evidence keep")
    }
    guard let prefix = copy?.lowercased() else { return newest }
    let fitting = copies.filter { $0.sha256.hasPrefix(prefix) }
    guard let only = fitting.first else {
      throw StoreError(.unknown, "\(id) has no kept copy whose SHA-256 begins with \"\(prefix)\"")
    }
    if fitting.count > 1 {
      throw StoreError(
        .ambiguous, "\"\(prefix)\" begins the SHA-256 of more than one copy of \(id)")
    }
    return only
  }
}
