internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import EvidenceFormats

/// `evidence add`: one record from the command line.
struct EvidenceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one record.",
    discussion: """
      What is not given is read out of the statement. Options can be given several times where a \
      record may have several values.

      Example: claimbench evidence add --publisher "Wire service" --date 2022-03-29 \
      --statement "Delegations of both states met in Istanbul." --reliability B --credibility 1 \
      --attach-file talks.html
      """)

  @Option(help: "The sentence that states the fact.")
  var statement: String

  @Option(help: "Who published it.")
  var publisher: String

  @Option(help: "Identifier; made from the content when left out.")
  var id: String?

  @Option(help: "Type of the event: talks, attack, ceasefire …")
  var event: String?

  @Option(help: "When, in EDTF: 2022-03-29, 2022-03, 2022-03-28/2022-03-30, 2025-01-20/..")
  var date: String?

  @Option(help: "Where.")
  var place: String?

  @Option(help: "Who took part; once for each.")
  var participant: [String] = []

  @Option(help: "A count, as in injured=3 or \"ceasefire violations=>=2000\".")
  var count: [String] = []

  @Option(help: "A person who holds an office.")
  var person: String?

  @Option(help: "The office.")
  var office: String?

  @Option(help: "When a count was valid, in EDTF.")
  var asOf: String?

  @Option(help: "Title of the source.")
  var title: String?

  @Option(help: "Address of the source.")
  var url: String?

  @Option(help: "When the source was published, in EDTF.")
  var published: String?

  @Option(help: "When it was retrieved, in EDTF.")
  var retrieved: String?

  @Option(help: "Where the publisher has it from; records of one origin count once.")
  var origin: String?

  @Option(help: "Reliability of the source, A to F.")
  var reliability: String?

  @Option(help: "Credibility of the information, 1 to 6.")
  var credibility: String?

  @Option(
    help: """
      A file to keep as a copy of the source: a page, PDF or image of at most 50 MB; once for each.
      """)
  var attachFile: [String] = []

  @OptionGroup var store: StoreOptions

  func run() throws {
    let files = try attachFile.map { try SourceFile($0) }
    let reading = options.record()
    for problem in reading.problems { Message.error(problem.description) }
    guard reading.isComplete, let record = reading.records.first else {
      throw ExitStatus.someInputUnusable
    }
    let (result, kept) = try store.open().write(command: "evidence add") { session in
      (try session.save(record), try KeptFiles(files, for: record.id, in: session))
    }
    if !store.json { StandardOutput.line(record.id) }
    kept.tell(store)
    var outcome = ImportOutcome(keepsIdentifiers: store.json)
    outcome.count(record, result)
    outcome.report(store)
  }

  private var options: EvidenceOptions {
    var options = EvidenceOptions()
    let single = [
      ("id", id), ("statement", statement), ("event", event), ("date", date), ("place", place),
      ("role.person", person), ("role.office", office), ("asOf", asOf),
      ("source.publisher", publisher), ("source.title", title), ("source.url", url),
      ("source.published", published), ("source.retrieved", retrieved),
      ("source.origin", origin), ("source.reliability", reliability),
      ("source.credibility", credibility),
    ]
    for (field, value) in single { options.set(field, value) }
    for value in participant { options.set("participants", value) }
    for value in count { options.set("counts", value) }
    return options
  }
}
