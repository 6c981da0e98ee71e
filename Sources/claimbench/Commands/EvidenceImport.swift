internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import ClaimStore
internal import EvidenceFormats
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// `evidence import`.
struct EvidenceImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import records from YAML or JSON files.",
    discussion: """
      A record needs a statement and a source with a publisher; what is missing otherwise is read \
      out of the statement. Importing again changes nothing; a changed record with the same id \
      becomes a new version.

      Example: claimbench evidence import evidence.yaml

      With --format article the files are articles: their claims become records with the article \
      as their source. Give the article's date and publisher where the file does not tell them:
        claimbench evidence import wire.txt --format article --published 2025-04-22 \
          --publisher "Wire service" --reliability B
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String]

  @Option(
    help: "yaml, json, ndjson or article; told by the file's name or content when left out.")
  var format: ImportFormat?

  @Option(help: "Publication date of an article, YYYY-MM-DD.")
  var published: Day?

  @Option(help: "Publisher of an article.")
  var publisher: String?

  @Option(help: "Address of an article.")
  var url: String?

  @Option(help: "Reliability of an article's publisher, A to F.")
  var reliability: Reliability?

  @Option(help: "Credibility of an article, 1 to 6.")
  var credibility: Credibility?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    let isOfArticle =
      published != nil || publisher != nil || url != nil || reliability != nil
      || credibility != nil
    if isOfArticle, format != .article {
      throw ValidationError(
        "--published, --publisher, --url, --reliability and --credibility go with --format article; "
          + "records name their own source.")
    }
    if url != nil, files.count > 1 {
      throw ValidationError("--url describes one article; name one file.")
    }
  }

  func run() throws {
    var hasFailed = false
    var records: [EvidenceRecord] = []
    for path in files {
      do {
        if format == .article {
          records += try claims(ofArticle: path)
          continue
        }
        let reading = try read(path)
        if !reading.isComplete { hasFailed = true }
        records += reading.records
      } catch {
        Message.error(error.message)
        hasFailed = true
      }
    }
    if !records.isEmpty { try save(records) }
    if hasFailed { throw ExitStatus.someInputUnusable }
  }

  /// The claims of an article as records.
  private func claims(ofArticle path: String) throws(InputError) -> [EvidenceRecord] {
    var file = try ArticleInput.read(InputFile(path), url: url)
    file.published = published ?? file.published
    file.publisher = publisher ?? file.publisher
    file.url = url ?? file.url
    var source = Source(article: file)
    source.reliability = reliability ?? .cannotBeJudged
    source.credibility = credibility ?? .cannotBeJudged
    let text = AnalysedText(file.text)
    let claims = ClaimExtractor().extract(
      text, context: ArticleContext(key: file.key, published: file.published, title: file.title)
    ).claims
    if file.published == nil {
      store.note("\(path): no publication date; give --published to resolve dates")
    }
    return claims.map { claim in
      EvidenceRecord(claim: claim, sentence: text.source[claim.sentence], source: source)
    }
  }

  private func read(_ path: String) throws(InputError) -> EvidenceReading {
    let file = try InputFile(path)
    let reading = EvidenceReader().read(file.bytes, file: file.name, format: format?.ofRecords)
    for problem in reading.problems { Message.error(problem.description(inFile: path)) }
    return reading
  }

  private func save(_ records: [EvidenceRecord]) throws {
    let results = try store.open().write(command: "evidence import") { session in
      var progress = Progress("importing records", isQuiet: store.quiet)
      defer { progress.finish() }
      return try records.enumerated().map { index, record in
        progress.update(index + 1, of: records.count)
        return try session.save(record)
      }
    }
    EvidenceImport.report(records, results, store)
  }

  /// Prints what became of each record.
  static func report(
    _ records: [EvidenceRecord], _ results: [SavedEvidence], _ store: StoreOptions
  ) {
    if store.json {
      var writer = JSONWriter(indented: true)
      writer.array { list in
        for (record, result) in zip(records, results) {
          list.object { object in
            object.field("id", record.id)
            object.field("result", result.rawValue)
          }
        }
      }
      StandardOutput.line(writer.text)
    }
    let counts = [SavedEvidence.added, .changed, .unchanged].map { result in
      "\(results.count { $0 == result }) \(result.rawValue)"
    }
    for (record, result) in zip(records, results) where result == .retracted {
      Message.error("\(record.id): stays retracted; give it new content or another id to use it")
    }
    store.note("\(records.count) records: \(counts.joined(separator: ", "))")
  }
}

extension Reliability: ExpressibleByArgument {}

extension Credibility: ExpressibleByArgument {}
