internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import EvidenceFormats
internal import OrderedJSON

/// `evidence import`.
struct EvidenceImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import records from YAML or JSON files.",
    discussion: """
      A record needs a statement and a source with a publisher; what is missing otherwise is read \
      out of the statement. Importing again changes nothing; a changed record with the same id \
      becomes a new version.

      Example: claimbench evidence import evidence.yaml
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String]

  @Option(help: "yaml, json or ndjson; told by the file's name or content when left out.")
  var format: EvidenceFormat?

  @OptionGroup var store: StoreOptions

  func run() throws {
    var hasFailed = false
    var records: [EvidenceRecord] = []
    for path in files {
      do {
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

  private func read(_ path: String) throws(InputError) -> EvidenceReading {
    let file = try InputFile(path)
    let reading = EvidenceReader().read(file.bytes, file: file.name, format: format)
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

extension EvidenceFormat: ExpressibleByArgument {}
