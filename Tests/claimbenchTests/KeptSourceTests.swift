import Foundation
import TestSupport
import Testing

/// Copies of sources, through the program as users run it.
@Suite("Kept sources of the program")
struct KeptSourceTests {
  private static let page = """
    <!DOCTYPE html><html><head><title>Blast</title></head><body><main><h1>Blast in Rotterdam</h1>
    <p>An explosion tore through a warehouse in Rotterdam on 3 March 2024. Eleven people were
    injured, the fire service said, and the port was closed until the evening.</p></main></body></html>
    """

  private func programWithRecord() throws -> Program {
    let program = try Program()
    try program.write(
      "Nine people were injured in a blast in Rotterdam on 3 March 2024, police said.",
      to: "blast.txt")
    try program.write(KeptSourceTests.page, to: "page.html")
    #expect(try program.run("extract", "blast.txt", "--published", "2024-03-04").status == 0)
    let added = try program.run(
      "evidence", "add", "--id", "brigade", "--publisher", "Fire brigade", "--date", "2024-03-03",
      "--event", "explosion", "--place", "Rotterdam", "--count", "injured=9", "--statement",
      "An explosion in Rotterdam injured nine people.", "--attach-file", "page.html")
    #expect(added.status == 0, "\(added.standardError)")
    #expect(added.standardError.contains("other figures: 11 injured, not 9 injured"))
    #expect(try program.run("verify").status == 0)
    return program
  }

  @Test("come out as they went in, through a pipe or into a file")
  func bytes() throws {
    let program = try programWithRecord()
    let picture = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(0...255))
    let kept = try program.run(["evidence", "keep", "brig", "-", "--json"], input: picture)
    let answer = try kept.json() as? [String: Any]
    let copy = try #require((answer?["copies"] as? [[String: Any]])?.first)
    #expect(copy["mediaType"] as? String == "image/png" && copy["new"] as? Bool == true)
    #expect((copy["check"] as? [String: Any])?["result"] as? String == "not read")
    let written = try program.run("evidence", "source", "brigade", "--output", "out.png")
    #expect(written.status == 0)
    #expect(try Data(contentsOf: program.folder.appendingPathComponent("out.png")) == picture)
    let shown = try program.run("evidence", "show", "brigade").json() as? [String: Any]
    let copies = try #require(shown?["copies"] as? [[String: Any]])
    #expect(copies.count == 2)
    let sha256 = try #require(copies.first?["sha256"] as? String)
    let page = try program.run("evidence", "source", "brigade", "--copy", String(sha256.prefix(8)))
    #expect(page.standardOutput == KeptSourceTests.page)
    let exported = try program.run("export", "sources")
    #expect(exported.standardOutput.split(separator: "\n").count == 2)
    #expect(try program.run("log", "--check").standardOutput.contains("2 kept copies"))
  }

  @Test(
    "that disagree with the statement are told in every report", arguments: ["html", "markdown"])
  func disagreement(format: String) throws {
    let program = try programWithRecord()
    let report = try program.run("report", "blast.txt", "--format", format).standardOutput
    for words in ["Kept copy: ", "page.html", ", text/html, "] {
      #expect(report.contains(words), "\(words)")
    }
    let beside = report.components(separatedBy: "gives other figures: 11 injured, not 9 injured")
    #expect(beside.count >= 3, "beside the claim and with the record")
  }

  @Test("are in JSON reports as their schema says")
  func schema() throws {
    let program = try programWithRecord()
    try program.write("Police: an explosion in Rotterdam injured nine people.", to: "quote.txt")
    for file in ["quote.txt", "blast.txt"] {
      #expect(try program.run("evidence", "keep", "brigade", file).status == 0)
    }
    #expect(
      try program.run(["evidence", "keep", "brigade", "-"], input: Data("%PDF-1.4 ".utf8)).status
        == 0)
    let written = try program.run(
      "report", "blast.txt", "--format", "json", "--output", "x")
    #expect(written.status == 0)
    let files = Program.package.path
    let checked = try program.shell(
      "/usr/bin/python3 \(files)/Tests/Validators/validate.py json x "
        + "\(files)/Documentation/report.schema.json")
    #expect(checked.status == 0, "\(checked.standardError)")
    let report = try program.run("report", "blast.txt", "--format", "json").json() as? [String: Any]
    let records = report?["evidence"] as? [[String: Any]]
    let copies = try #require(records?.first?["copies"] as? [[String: Any]])
    let results = copies.map { ($0["check"] as? [String: Any])?["result"] as? String }
    #expect(results == ["other figures", "quote found", "figures found", "not read"])
  }

  @Test("that are damaged are told with a code of their own, and not written")
  func damage() throws {
    let program = try programWithRecord()
    let changed = try program.shell(
      """
      /usr/bin/python3 -c "
      import sqlite3
      db = sqlite3.connect('claimbench.sqlite')
      db.execute('UPDATE source_bytes SET bytes = zeroblob(size)')
      db.commit()
      "
      """)
    #expect(changed.status == 0, "\(changed.standardError)")
    let read = try program.run("evidence", "source", "brigade", "--output", "out.html")
    #expect(read.status == 4)
    #expect(read.standardError.contains("is damaged"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/out.html"))
    #expect(try program.run("log", "--check").status == 4)
    let report = try program.run("report", "blast.txt").standardOutput
    #expect(report.contains("**Damaged: the bytes are not those that were kept."))
  }

  @Test("are named in files of records, inside their folder alone")
  func imported() throws {
    let program = try Program()
    try program.write("The bridge was closed on Monday.", to: "secret.txt")
    let shop = program.folder.appendingPathComponent("shop/pages")
    try FileManager.default.createDirectory(at: shop, withIntermediateDirectories: true)
    try program.write(KeptSourceTests.page, to: "shop/pages/page.html")
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.path + "/shop/link.txt",
      withDestinationPath: program.folder.path + "/secret.txt")
    try program.write(
      """
      - {id: good, statement: Eleven people were injured., source: {publisher: A, file: pages/page.html}}
      - {id: up, statement: The bridge was closed., source: {publisher: A, file: ../secret.txt}}
      - {id: link, statement: The bridge was closed., source: {publisher: A, file: link.txt}}
      - {id: gone, statement: The bridge was closed., source: {publisher: A, file: [pages/no.html]}}
      - {id: root, statement: The bridge was closed., source: {publisher: A, file: /etc/hostname}}
      """, to: "shop/evidence.yaml")
    let imported = try program.run("evidence", "import", "shop/evidence.yaml")
    #expect(imported.status == 1)
    #expect(imported.standardError.contains("5 records: 5 added"))
    #expect(imported.standardError.contains("1 copy of a source kept"))
    for words in ["evidence.yaml:2:", "evidence.yaml:3:", "evidence.yaml:5:", "no such file"] {
      #expect(imported.standardError.contains(words), "\(words)")
    }
    let again = try program.run("evidence", "import", "shop/evidence.yaml")
    #expect(again.standardError.contains("5 unchanged") && !again.standardError.contains("kept"))
    let shown = try program.run("evidence", "show", "good").standardOutput
    #expect(shown.contains("\"quote found\""))
    #expect(!(try program.run("evidence", "show", "up").standardOutput.contains("copies")))
  }

  @Test("have a bound, and a file that cannot be kept changes nothing")
  func refused() throws {
    let program = try programWithRecord()
    let path = program.folder.appendingPathComponent("big.bin")
    try Data().write(to: path)
    let handle = try FileHandle(forWritingTo: path)
    try handle.truncate(atOffset: 50_000_001)
    try handle.close()
    let before = try program.run("log", "--json").standardOutput
    for file in ["big.bin", "gone.html", "."] {
      let output = try program.run("evidence", "keep", "brigade", "page.html", file)
      #expect(output.status == 1)
    }
    #expect(
      try program.run("evidence", "keep", "brigade", "big.bin").standardError.contains("50 MB"))
    #expect(try program.run("evidence", "keep", "nobody", "page.html").status == 1)
    #expect(try program.run("evidence", "source", "brigade", "--copy", "zz").status == 1)
    #expect(try program.run("log", "--json").standardOutput == before)
  }
}
