internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import Interchange
internal import OrderedJSON
internal import Reports

/// `evidence`: the records that claims are held against.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Add, import, list, show and retract records of evidence, and keep their sources.",
    subcommands: [
      EvidenceAdd.self, EvidenceImport.self, EvidenceList.self, EvidenceShow.self,
      EvidenceKeep.self, EvidenceSource.self, EvidenceRetract.self,
    ])
}

/// `evidence list`.
struct EvidenceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List all records.",
    discussion: "Example: claimbench evidence list")

  @OptionGroup var store: StoreOptions

  func run() throws {
    let records = try store.openForReading().read { try $0.evidenceList() }
    if store.json {
      var writer = JSONWriter(indented: true)
      writer.array { list in
        for stored in records { list.object { stored.write(to: &$0) } }
      }
      StandardOutput.line(writer.text)
    } else {
      var table = Table(["RECORD", "GRADE", "DATE", "PUBLISHER", "STATEMENT"])
      for stored in records {
        let record = stored.record
        let grade = "\(record.source.reliability.rawValue)\(record.source.credibility.rawValue)"
        table.add([
          record.id, stored.retraction == nil ? grade : "retracted",
          record.statement.time?.interval.map(EvidenceJSON.interval) ?? "-",
          record.source.publisher, record.text,
        ])
      }
      table.write()
    }
  }
}

/// `evidence show`.
struct EvidenceShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one record whole, with the kept copies of its source.",
    discussion: """
      Each copy is told with hash, size, type and time, and with whether the record's statement \
      stands in it.

      Example: claimbench evidence show istanbul-talks
      """)

  @Argument(help: "The record's id, or a unique beginning of it.")
  var id: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    let (stored, copies) = try store.openForReading().read { session in
      let stored = try session.evidence(id)
      return (stored, try session.checkedCopies(of: stored.record))
    }
    var writer = JSONWriter(indented: true)
    writer.object { object in
      stored.write(to: &object)
      KeptCopyJSON.field(of: copies, to: &object)
    }
    StandardOutput.line(writer.text)
  }
}

/// `evidence retract`.
struct EvidenceRetract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract", abstract: "Say that a record no longer counts; it is kept.",
    discussion: "Example: claimbench evidence retract istanbul-talks --why \"wrong date\"")

  @Argument(help: "The record's id, or a unique beginning of it.")
  var id: String

  @Option(help: "Why.")
  var why: String

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if why.allSatisfy(\.isWhitespace) { throw ValidationError("Say why the record is retracted.") }
  }

  func run() throws {
    let id = try store.openExisting().write(command: "evidence retract") { session in
      try session.retract(self.id, why: why)
    }
    store.note("retracted \(id); verify to judge what it touched")
  }
}

extension StoredEvidence {
  /// Writes the record with its version and retraction.
  func write(to writer: inout JSONWriter) {
    EvidenceJSON.fields(of: record, to: &writer)
    writer.field("version", version)
    writer.field("recordedAt", recordedAt)
    if let retraction {
      writer.field("retracted") { object in
        object.field("at", retraction.at)
        object.field("why", retraction.why)
      }
    }
  }
}
