internal import ArgumentParser
internal import ClaimStore
internal import OrderedJSON
internal import Reports

/// `export`: a table of the store for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Stream a table of the store for DuckDB, pandas or a spreadsheet.",
    discussion: """
      Tables: articles, claims, evidence, sources (kept copies of sources, without their bytes), \
      verdicts (what each record says of each claim). In csv a text that a spreadsheet would run as a \
      formula begins with an apostrophe; ndjson has it as it is.

      Examples: claimbench export claims --format csv > claims.csv
                claimbench export verdicts | duckdb -c "SELECT * FROM read_json('/dev/stdin')"
      """)

  /// How rows are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A JSON object a line; keys without a value are left out.
    case ndjson
    /// RFC 4180 with a header line.
    case csv
  }

  @Argument(help: "articles, claims, evidence, sources or verdicts.")
  var table: ExportedTable

  @Option(help: "ndjson or csv.")
  var format: Format = .ndjson

  @OptionGroup var store: StoreOptions

  func run() throws {
    try store.openForReading().read { session in
      switch format {
      case .csv: try writeTable(session)
      case .ndjson: try writeLines(session)
      }
    }
  }

  private func writeTable(_ session: StoreSession) throws {
    try session.export(
      table, head: { StandardOutput.write(Array(TableLine($0).text.utf8)) },
      row: { StandardOutput.write(Array(TableLine($0.map(\.text)).text.utf8)) })
  }

  private func writeLines(_ session: StoreSession) throws {
    var columns: [String] = []
    try session.export(
      table, head: { columns = $0 },
      row: { values in
        var writer = JSONWriter()
        writer.object { object in
          for (column, value) in zip(columns, values) {
            switch value {
            case .nothing: break
            case .whole(let number): object.field(column, number)
            case .number(let number): object.field(column, number)
            case .text(let text): object.field(column, text)
            }
          }
        }
        StandardOutput.write(writer.bytes + [10])
      })
  }
}

extension ExportedTable: ExpressibleByArgument {}

extension ExportedValue {
  /// The value as a field of a table; empty for nothing.
  fileprivate var text: String {
    switch self {
    case .nothing: ""
    case .whole(let number): String(number)
    case .number(let number): String(number)
    case .text(let text): text
    }
  }
}
