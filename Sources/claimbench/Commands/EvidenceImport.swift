internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import EvidenceFormats
internal import OrderedJSON

/// `evidence import`.
struct EvidenceImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import records from files of evidence.",
    discussion: """
      YAML, JSON and NDJSON hold records with a statement and a source with a publisher; what is \
      missing otherwise is read out of the statement. The columns of CSV and TSV are the fields of \
      records; exports of ACLED and UCDP GED and pages with ClaimReviews are read as they are. \
      Importing again changes nothing; a changed record with the same id becomes a new version.

      Examples:
        claimbench evidence import evidence.yaml
        claimbench evidence import acled.csv --dry-run
        claimbench evidence import incidents.csv --columns columns.yaml

      With --format article the files are articles: their claims become records with the article \
      as their source. Give the article's date and publisher where the file does not tell them:
        claimbench evidence import wire.txt --format article --published 2025-04-22 \
          --publisher "Wire service" --reliability B

      A record may name files to keep as copies of its source, in the folder of the file of records \
      or below it: source: {publisher: Wire service, file: pages/talks.html}
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String]

  @Option(
    help: """
      yaml, json, ndjson, csv, acled, ucdp, claimreview or article; told by the file's name or \
      content when left out.
      """)
  var format: ImportFormat?

  @Option(help: "A YAML file that says which column of a table is which field of a record.")
  var columns: String?

  @Flag(help: "Only say what would be imported.")
  var dryRun = false

  @OptionGroup var article: ArticleEvidence

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if article.isGiven, format != .article {
      throw ValidationError(
        "--published, --publisher, --url, --reliability, --credibility and --keep go with "
          + "--format article; "
          + "records name their own source.")
    }
    if article.url != nil, files.count > 1 {
      throw ValidationError("--url describes one article; name one file.")
    }
  }

  func run() throws {
    let mapping = try mapping()
    let input = ReadAhead(
      EvidenceInput(files, format: format, article: article, mapping: mapping))
    if dryRun {
      preview(input)
    } else if let first = input.next() {
      try save(first, input)
    }
    if !input.isComplete { throw ExitStatus.someInputUnusable }
  }

  private func mapping() throws -> [(field: String, column: String)] {
    guard let columns else { return [] }
    do {
      let (pairs, problems) = ColumnMapping.read(try InputFile(columns).bytes)
      for problem in problems { Message.error(problem.description(inFile: columns)) }
      if problems.isEmpty { return pairs }
    } catch {
      Message.error(error.message)
    }
    throw ExitStatus.someInputUnusable
  }

  /// The store is made only when there is something to put into it.
  private func save(_ first: EvidenceBatch, _ input: ReadAhead) throws {
    let (outcome, isComplete) = try store.open().write(command: "evidence import") { session in
      var outcome = ImportOutcome(keepsIdentifiers: store.json)
      var isComplete = true
      var progress = Progress("importing records", isQuiet: store.quiet)
      defer { progress.finish() }
      let saver = try EvidenceSaver(session)
      var next: EvidenceBatch? = first
      while let batch = next {
        for record in batch.records {
          outcome.count(record, try saver.save(record))
          progress.update(outcome.total, share: batch.share)
        }
        for source in batch.sources {
          do {
            try outcome.count(SourceFile(source.path).keep(for: source.record, in: session).isNew)
          } catch let error as InputError {
            Message.error("\(source.record): \(error.message)")
            isComplete = false
          }
        }
        next = input.next()
      }
      return (outcome, isComplete)
    }
    outcome.report(store)
    if !isComplete { throw ExitStatus.someInputUnusable }
  }

  private func preview(_ input: ReadAhead) {
    var table = Table(["RECORD", "EVENT", "DATE", "PLACE", "STATEMENT"])
    var count = 0
    while let batch = input.next() {
      let records = batch.records
      count += records.count
      for record in records.prefix(EvidenceImport.previewed - (count - records.count)) {
        let statement = record.statement
        table.add([
          record.id, statement.event?.rawValue ?? "-", statement.time?.value ?? "-",
          statement.place?.name ?? "-", record.text,
        ])
      }
    }
    table.write()
    store.note("would import \(count) records; nothing was changed")
  }

  /// Most records that a dry run shows.
  private static let previewed = 50
}
