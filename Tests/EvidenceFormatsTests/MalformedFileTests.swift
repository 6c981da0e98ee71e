import ClaimModel
import EvidenceFormats
import Testing

/// Files that are not what they should be.
@Suite struct MalformedFileTests {
  @Test(
    arguments: ["", "\n\n", "   "].flatMap { text in
      ["a.yaml", "a.json", "a.ndjson", "a"].map { (text, $0) }
    } + [("# only a comment\n", "a.yaml"), ("---\n", "a.yaml")])
  func anEmptyFile(text: String, file: String) {
    let result = reading(text, file: file)
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.message.hasPrefix("the file holds no records") == true)
    #expect(result.problems.first?.position == SourcePosition(line: 1, column: 1))
  }

  @Test(arguments: [
    ("A letter to the editor.\nIt has two lines.\n", 1),
    ("key: [1, 2\nother: 3\n", 2),
    ("- a\n- b: \"unclosed\n\n", 4),
    ("\t- statement: A", 1),
    ("a: b: c", 1),
    ("* bullet\n* bullet\n", 1),
    ("- statement: \u{7}bell", 1),
    ("%PDF-1.7\nstream\n", 1),
  ])
  func aFileThatIsNoYAML(text: String, line: Int) {
    let result = reading(text)
    #expect(result.records.isEmpty)
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.position?.line == line)
    #expect(result.problems.first?.severity == .error)
  }

  @Test(arguments: [
    ("[{]", "1:3: error: expected the name of a field in double quotation marks"),
    ("[\n{\"a\" 1}]", "2:6: error: expected \":\" after the name of a field"),
    ("[1 2]", "1:4: error: expected \",\" or \"]\" after an element of a list"),
    ("{\"a\": \"b}", "1:7: error: this string is never closed; add the missing \""),
    ("{\"a\": \"b\\q\"}", "1:9: error: unknown escape; write a backslash as \\\\"),
    (
      "{\"a\": 01}",
      "1:7: error: expected a value here: text in double quotation marks, a number, a list or an object"
    ),
    (
      "{\"a\": nul}",
      "1:7: error: expected a value here: text in double quotation marks, a number, a list or an object"
    ),
    ("[{\"a\": 1},]", "1:11: error: no \",\" may stand before \"]\"; remove it"),
    (
      "{\"a\": \"\\ud83d\"}",
      "1:8: error: \\u needs four hexadecimal digits, two such for characters past U+FFFF"
    ),
    ("[{\"a\": 1}", "1:10: error: expected \",\" or \"]\" after an element of a list"),
    ("[", "1:2: error: the file ends where a value is expected; it may have been cut off"),
    (
      "statement: A",
      "1:1: error: expected a value here: text in double quotation marks, a number, a list or an object"
    ),
  ])
  func aFileThatIsNoJSON(text: String, message: String) {
    #expect(problems(text, file: "a.json").contains("a.json:" + message))
    #expect(reading(text, file: "a.json").records.isEmpty)
  }

  @Test func jsonRecordsBeforeAMistakeAreKept() {
    let good = #"{"statement": "A", "source": {"publisher": "B"}}"#
    let result = reading(
      "[\(good),\n \(good.replacing("A", with: "C")),\n {\"statement\"}]", file: "a.json")
    #expect(result.records.map(\.text) == ["A", "C"])
    #expect(result.problems.map(\.position) == [SourcePosition(line: 3, column: 14)])
  }

  @Test func aBrokenLineDoesNotStopTheOthers() {
    let good = #"{"statement": "A", "source": {"publisher": "B"}}"#
    let result = reading(
      "\(good)\n{broken\n\n\(good.replacing("A", with: "C"))\n", file: "a.ndjson")
    #expect(result.records.map(\.text) == ["A", "C"])
    #expect(result.problems.map(\.position) == [SourcePosition(line: 2, column: 2)])
  }

  @Test func aRecordThatIsNoYAMLDoesNotStopTheOthers() {
    let text = """
      - statement: A
        source: {publisher: B}
      - statement: "C
        source: {publisher: B}
      - statement: D
        date: 2021-05-03
        date: 2021-05-04
        source: {publisher: B}
      - statement: E
        source: {publisher: B}
      """
    let result = reading(text)
    #expect(result.records.map(\.text) == ["A", "E"])
    #expect(result.problems.map(\.position?.line) == [5, 6])
    #expect(result.problems.last?.message == "field date is given twice; remove one")
  }

  @Test func bytesThatAreNoText() {
    let reader = EvidenceReader()
    let invalid = reader.read(Array("- a\n- ".utf8) + [0xFF], file: "a.yaml")
    #expect(invalid.problems.map(\.position) == [SourcePosition(line: 2, column: 1)])
    let binary = reader.read([0x50, 0x4B, 3, 4, 0], file: "a.yaml")
    #expect(binary.problems.count == 1)
  }

  @Test func randomBytesAreHarmless() {
    var state: UInt64 = 42
    let marks = Array("- :[]{}\"'*&!|>#%@`\n\t,?~0a\\<é".utf8)
    for _ in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(marks[Int(state >> 33) % marks.count])
      }
      for file in ["a.yaml", "a.json", "a.ndjson"] {
        let result = EvidenceReader().read(bytes, file: file)
        #expect(
          !result.records.isEmpty || !result.problems.isEmpty || bytes.contains(UInt8(ascii: "[")))
      }
    }
  }
}
