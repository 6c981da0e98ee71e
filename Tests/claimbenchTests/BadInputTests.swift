import Foundation
import TestSupport
import Testing

/// Bad input gets a clear message and a documented exit code, and changes nothing.
@Suite("Bad input")
struct BadInputTests {
  @Test(
    "files that are no articles are named with what is wrong",
    arguments: [
      ("", "empty"), ("binary\u{0}file", "NUL byte"),
    ])
  func unusable(content: String, message: String) throws {
    let program = try Program()
    try program.write(content, to: "article.txt")
    let output = try program.run("extract", "article.txt")
    #expect(output.status == 1)
    #expect(output.standardError.contains("article.txt"))
    #expect(output.standardError.contains(message))
    #expect(output.standardOutput == "")
  }

  @Test("a missing file and a folder are named, and the other files are still read")
  func missing() throws {
    let program = try Program()
    try program.write("Three people died in Rome.", to: "good.txt")
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("folder"), withIntermediateDirectories: true)
    let output = try program.run("extract", "none.txt", "folder", "good.txt")
    #expect(output.status == 1)
    #expect(output.standardError.contains("none.txt: no such file"))
    #expect(output.standardError.contains("folder: a folder"))
    let articles = try program.run("articles")
    #expect(articles.standardOutput.contains("good.txt"))
  }

  @Test("invalid UTF-8 is refused with line and byte")
  func invalidEncoding() throws {
    let program = try Program()
    try program.write(Array("One.\nCaf".utf8) + [0xE9, 0x21], to: "latin1.txt")
    let output = try program.run("extract", "latin1.txt")
    #expect(output.status == 1)
    #expect(output.standardError.contains("line 2"))
    #expect(output.standardError.contains("byte 8"))
    #expect(output.standardError.contains("iconv"))
  }

  @Test("byte order marks, UTF-16 and Windows line ends give the same claims")
  func encodings() throws {
    let text = "Three people died in Rome on 4 May 2021.\nTwo men were hurt in Milan."
    let crlf = text.split(separator: "\n").joined(separator: "\r\n")
    let utf16 =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } as [UInt8]
    let files: [(String, [UInt8])] = [
      ("plain.txt", Array(text.utf8)), ("mark.txt", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("utf16.txt", utf16), ("crlf.txt", Array(crlf.utf8)),
    ]
    var tables: [String] = []
    for (name, bytes) in files {
      let program = try Program()
      try program.write(bytes, to: name)
      let output = try program.run("extract", name, "--url", "https://example.org/a")
      #expect(output.status == 0)
      tables.append(output.standardOutput)
    }
    #expect(tables[0].contains("died"))
    #expect(Set(tables).count == 1)
  }

  @Test("impossible dates are wrong usage, and named in streams")
  func impossibleDates() throws {
    let program = try Program()
    try program.write("Three people died.", to: "a.txt")
    let output = try program.run("extract", "a.txt", "--published", "2025-02-30")
    #expect(output.status == 64)
    #expect(output.standardError.contains("2025-02-30"))
    let stream = try program.run(
      "extract", "--ndjson", input: #"{"id":1,"text":"x","published":"2025-02-30"}"#)
    #expect(stream.status == 1)
    #expect(stream.standardOutput.contains("\"line\":1"))
    #expect(stream.standardOutput.contains("invalid-date"))
  }

  @Test("databases that cannot be used are named, with exit code 2")
  func databases() throws {
    let program = try Program()
    try program.write("Three people died.", to: "a.txt")
    try program.write("not a database at all, just a long enough letter to look at", to: "x.sqlite")
    let foreign = try program.run("extract", "a.txt", "--db", "x.sqlite")
    #expect(foreign.status == 2 && foreign.standardError.contains("x.sqlite"))
    let missing = try program.run("claims", "--db", "none.sqlite")
    #expect(missing.status == 2 && missing.standardError.contains("no such database"))
    let folder = try program.run("extract", "a.txt", "--db", "no/such/folder/x.sqlite")
    #expect(folder.status == 2)
  }

  @Test("a database that may only be read is read, and named when it should be changed")
  func readOnly() throws {
    let program = try Program()
    try program.write("Three people died.", to: "a.txt")
    #expect(try program.run("extract", "a.txt").status == 0)
    // The superuser may write anywhere, so the file system itself must refuse.
    let output = try program.shell(
      """
      mkdir ro && cp claimbench.sqlite ro/ && chmod -w ro/claimbench.sqlite ro
      if [ "$(id -u)" = 0 ]; then
        chmod o+rx . && chmod -R o+rX ro
        as_reader() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
      else
        as_reader() { "$@"; }
      fi
      cd ro
      as_reader "$CLAIMBENCH" claims
      as_reader "$CLAIMBENCH" verify --replay
      as_reader "$CLAIMBENCH" verify --cross
      as_reader "$CLAIMBENCH" evidence add --statement x --publisher y
      """)
    #expect(output.standardOutput.contains("Three people died"))
    #expect(output.standardError.contains("nothing was written"))
    #expect(output.standardError.contains("0 pairs tell one event differently"))
    #expect(output.status == 2)
    #expect(output.standardError.contains("claimbench.sqlite"))
  }

  @Test("malformed evidence is named with file and line, and the good records are kept")
  func evidence() throws {
    let program = try Program()
    try program.write(
      """
      - statement: Three people died in Rome.
        source: {publisher: Agency}
      - statement: Four people died in Rome.
        date: 2023-02-30
        source: {publisher: Agency}
      """, to: "mixed.yaml")
    let mixed = try program.run("evidence", "import", "mixed.yaml")
    #expect(mixed.status == 1)
    #expect(mixed.standardError.contains("mixed.yaml:4"))
    #expect(mixed.standardError.contains("1 added"))
    try program.write("- statement: [unclosed\n  source: {", to: "broken.yaml")
    let broken = try program.run("evidence", "import", "broken.yaml")
    #expect(broken.status == 1 && broken.standardError.contains("broken.yaml:"))
    try program.write("[{\"statement\": \"x\",,}]", to: "broken.json")
    let json = try program.run("evidence", "import", "broken.json")
    #expect(json.status == 1 && json.standardError.contains("broken.json:1"))
  }

  @Test("unknown and ambiguous ids are named")
  func identifiers() throws {
    let program = try Program()
    for id in ["talks-1", "talks-2"] {
      let added = try program.run(
        "evidence", "add", "--id", id, "--statement", "They met in Oslo.", "--publisher", "A")
      #expect(added.status == 0)
    }
    let ambiguous = try program.run("evidence", "show", "talks")
    #expect(ambiguous.status == 1)
    #expect(ambiguous.standardError.contains("talks-1, talks-2"))
    let unknown = try program.run("evidence", "show", "visit")
    #expect(unknown.status == 1)
    #expect(unknown.standardError.contains("\"visit\""))
    #expect(try program.run("explain", "abc").status == 1)
  }

  @Test("standard output that is closed early ends quietly")
  func closedOutput() throws {
    let program = try Program()
    let line = #"{"id":"a","text":"Three people died in Rome on Monday."}"#
    try program.write(String(repeating: line + "\n", count: 20_000), to: "lines.ndjson")
    let output = try program.shell(
      #""$CLAIMBENCH" extract --ndjson < lines.ndjson | head -n 1; echo "${PIPESTATUS[0]}""#)
    #expect(output.standardError == "")
    #expect(output.standardOutput.hasSuffix("\n0\n"))
  }

  @Test(
    "wrong usage exits with 64",
    arguments: [
      ["nonsense"], ["extract"], ["report"], ["claims", "--kind", "x"],
      ["verify", "--fail-on", ""],
    ])
  func usage(arguments: [String]) throws {
    #expect(try Program().run(arguments, input: Data()).status == 64)
  }

  @Test("long lines and lines that are no JSON are answered, and the rest goes on")
  func streams() throws {
    let program = try Program()
    let long = String(repeating: "word ", count: 200_000)
    let input = """
      nonsense
      {"id":2,"text":"Three people died in Rome."}
      {"id":"3"}
      {"id":4,"text":"\(long)"}
      """
    let output = try program.run("extract", "--ndjson", input: input)
    #expect(output.status == 1)
    let lines = output.standardOutput.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix(#"{"id":null,"line":1,"error""#))
    #expect(lines[1].hasPrefix(#"{"id":2,"claims":[{"#))
    #expect(lines[2].contains(#""id":"3","line":3"#))
    #expect(lines[3].hasPrefix(#"{"id":4,"claims":[]"#))
  }
}
