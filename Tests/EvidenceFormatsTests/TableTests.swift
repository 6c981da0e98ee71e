import ClaimModel
import EvidenceFormats
import Testing

/// Tables whose columns are the fields of records.
@Suite("Tables of evidence")
struct TableTests {
  private static let table = """
    id,statement,date,place,counts.injured,source.publisher
    a,"A bus, and a ""tram"", collided
    in Lyon.",2021-05-03,"Lyon, France",3,Town hall\r
    b,Five people were hurt in Nice.,,,,Town hall

    """

  @Test("give one record a row", arguments: [",", ";", "\t"])
  func records(separator: String) throws {
    let quoted = TableTests.table.replacing("\"Lyon, France\"", with: "\"Lyon\"")
    let text = quoted.replacing("bus, and", with: "bus and")
      .replacing("\", collided", with: "\" collided").replacing(",", with: separator)
    let reading = reading(text, file: "x.csv")
    #expect(reading.problems == [])
    #expect(reading.records.map(\.id) == ["a", "b"])
    let first = try #require(reading.records.first)
    #expect(first.text == "A bus and a \"tram\" collided\nin Lyon.")
    #expect(first.statement.counts.map(\.effect) == [.injured])
    #expect(first.statement.place?.countryCode == "FR")
    #expect(first.statement.time?.value == "2021-05-03")
    #expect(reading.records[1].statement.counts.first?.range.min == 5)
  }

  @Test("come out the same wherever a piece of the file ends")
  func pieces() {
    let whole = reading(TableTests.table, file: "x.csv")
    var table = EvidenceTable(format: .csv)
    var records: [EvidenceRecord] = []
    for byte in TableTests.table.utf8 { records += table.read([byte]).records }
    records += table.finish().records
    #expect(records == whole.records && records.count == 2)
  }

  @Test("give the same records, problems and places in pieces of any length", arguments: 1...9)
  func piecesOfProblems(length: Int) {
    let bytes =
      Array("id,statement,source.publisher,latitude\r\n\u{A0}ä\u{A0} ,\"Zoë said, \"\"no\"\"".utf8)
      + Array("\r\ntwice\", P \t,91\r\rb,M".utf8) + [0xFC]
      + Array("n,P,\nc,Two died.,,1\n \u{2003},,,\nd,Two\"s died,\u{3000}P,1\ne,\"x,".utf8)
    let whole = EvidenceTable.reading(bytes)
    var table = EvidenceTable(format: .csv)
    var pieces = EvidenceReading()
    for start in stride(from: 0, to: bytes.count, by: length) {
      let reading = table.read(bytes[start..<min(start + length, bytes.count)])
      pieces.records += reading.records
      pieces.problems += reading.problems
    }
    let rest = table.finish()
    pieces.records += rest.records
    pieces.problems += rest.problems
    #expect(pieces.records == whole.records && pieces.problems == whole.problems)
    #expect(whole.records.map(\.text) == ["Two\"s died"])
    #expect(whole.records.first?.source.publisher == "P")
    let places = whole.problems.compactMap(\.position).map { "\($0.line):\($0.column)" }
    #expect(places == ["3:13", "5:3", "6:1", "9:3"])
  }

  @Test(
    "name what is wrong with line and column",
    arguments: [
      ("id,statement\na,\"open", "x.csv:2:3: error: the quotation mark"),
      ("id,statement,source.publisher\na,b", "x.csv:2:1: error: the row has 2 cells"),
      ("id,statment,source.publisher\n", "x.csv:1:4: warning: statment: unknown column"),
      ("", "x.csv:1:1: error: the table is empty"),
      (
        "id,statement,source.publisher\na,One died.,P\na,Two died.,P",
        "x.csv:3:1: error: a record with the id \"a\""
      ),
      (
        "statement,source.publisher,latitude\nOne died.,P,91",
        "x.csv:2:13: error: latitude: \"91\" is no number of degrees"
      ),
    ])
  func problems(text: String, problem: String) {
    #expect(EvidenceFormatsTests.problems(text, file: "x.csv").contains { $0.hasPrefix(problem) })
  }

  @Test("that are no UTF-8 lose the row alone")
  func encoding() {
    let bytes =
      Array("id,statement,source.publisher\na,M".utf8) + [0xFC] + Array("n,P\nb,Two died.,P".utf8)
    let reading = EvidenceTable.reading(bytes)
    #expect(reading.records.map(\.id) == ["b"])
    #expect(reading.problems.first?.position == SourcePosition(line: 2, column: 3))
  }

  @Test("of others are read through a mapping")
  func mapping() throws {
    let (pairs, problems) = ColumnMapping.read(
      Array("statement: Was\ncounts.killed: Tote\nsource.publisher: =Ministry".utf8))
    #expect(problems == [])
    let reading = EvidenceTable.reading(
      Array("Was,Tote,Sonst\nA fire in Graz.,4,x".utf8), mapping: pairs)
    let record = try #require(reading.records.first)
    #expect(record.source.publisher == "Ministry")
    #expect(record.statement.counts.first?.range.exact == 4)
    let missing = EvidenceTable.reading(Array("Was,Sonst\nA,b".utf8), mapping: pairs)
    #expect(missing.problems.contains { $0.message.contains("no column \"Tote\"") })
  }
}

extension EvidenceTable {
  /// Reads a table in one piece.
  static func reading(
    _ bytes: [UInt8], format: EvidenceFormat = .csv,
    mapping: [(field: String, column: String)] = []
  ) -> EvidenceReading {
    var table = EvidenceTable(format: format, mapping: mapping)
    var reading = table.read(bytes)
    let rest = table.finish()
    reading.records += rest.records
    reading.problems += rest.problems
    return reading
  }
}
