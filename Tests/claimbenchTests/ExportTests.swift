import Foundation
import TestSupport
import Testing

/// Exports, read by parsers that others wrote (`Tests/Validators`).
@Suite("Exports")
struct ExportTests {
  /// An article that tries to break every format.
  private static let article = """
    <script>alert("1")</script> & Zoë's "report" 😀

    ROTTERDAM, 4 March 2024 — Nine people were injured when an explosion tore through a
    warehouse in Rotterdam on Sunday, police said.

    =SUM(1) Four people were killed in the blast, said mayor Änne "Bo" O'Hara; the fire, "which \
    nobody, really nobody had expected", burned for days.
    """

  private static let evidence = """
    - id: harbour:bulletin/1_é
      statement: An explosion in Rotterdam on 3 March 2024 injured nine people.
      event: explosion
      date: 2024-03-03
      place: Rotterdam
      counts: [{effect: injured, count: 9}]
      source: {publisher: "Harbour & sons", url: "https://example.org/a b", published: 2024-03-04}
    - id: fire-service
      statement: Three people died in the explosion in Rotterdam on 3 March 2024.
      event: explosion
      date: 2024-03-03
      place: Rotterdam
      counts: [{effect: killed, count: 3}]
      source: {publisher: Fire service, published: 2024-03-06, reliability: A, credibility: 1}
    """

  private func programWithReport() throws -> Program {
    let program = try Program()
    try program.write(ExportTests.article, to: "blast.txt")
    try program.write(ExportTests.evidence, to: "evidence.yaml")
    for arguments in [
      ["extract", "blast.txt", "--published", "2024-03-04", "--title", "=Blast, \"1\" </p>"],
      ["evidence", "import", "evidence.yaml"], ["verify"],
    ] {
      #expect(try program.run(arguments, input: Data()).status == 0)
    }
    return program
  }

  private func validated(_ format: String, _ program: Program) throws -> [String: Any] {
    let written = try program.run("report", "blast.txt", "--format", format, "--output", "x")
    #expect(written.status == 0, "\(written.standardError)")
    let files = Program.package.path
    let checked = try program.shell(
      """
      /usr/bin/python3 \(files)/Tests/Validators/validate.py \(format) x \
        \(format == "json" ? files + "/Documentation/report.schema.json" : "")
      """)
    #expect(checked.status == 0, "\(checked.standardError)")
    return try checked.json() as? [String: Any] ?? [:]
  }

  @Test(
    "of every claim are valid",
    arguments: ["html", "json", "csv", "webannotation", "provenance"])
  func ofEveryClaim(format: String) throws {
    let program = try programWithReport()
    let claims = try program.run("claims", "--json").json() as? [Any] ?? []
    #expect(claims.count >= 3)
    #expect(try validated(format, program)["claims"] as? Int == claims.count)
  }

  @Test("of a whole sample are valid")
  func ofSample() throws {
    let program = try Program()
    let files = Program.package.path
    for arguments in [
      ["extract", "\(files)/Claims/uk-general-election.txt", "--published", "2024-07-05"],
      ["evidence", "import", "\(files)/Evidence/uk-general-election.yaml"], ["verify"],
      ["report", "uk-general-election.txt", "--format", "json", "--output", "x"],
    ] {
      #expect(try program.run(arguments, input: Data()).status == 0)
    }
    let checked = try program.shell(
      "/usr/bin/python3 \(files)/Tests/Validators/validate.py json x "
        + "\(files)/Documentation/report.schema.json")
    #expect(checked.status == 0, "\(checked.standardError)")
  }

  @Test("of several articles are valid")
  func ofCorpus() throws {
    let program = try programWithReport()
    try program.write(
      "An explosion in a warehouse in Rotterdam on 3 March 2024 injured twelve people.",
      to: "other.txt")
    for arguments in [
      ["extract", "other.txt", "--published", "2024-03-05", "--language", "en"], ["verify"],
      ["report", "--all", "--format", "json", "--output", "x"],
      ["report", "--all", "--format", "html", "--output", "page"],
    ] {
      #expect(try program.run(arguments, input: Data()).status == 0)
    }
    let files = Program.package.path
    let checked = try program.shell(
      "/usr/bin/python3 \(files)/Tests/Validators/validate.py corpus x "
        + "\(files)/Documentation/corpus.schema.json \(files)/Documentation/report.schema.json")
    #expect(checked.status == 0, "\(checked.standardError)")
    let read = try checked.json() as? [String: Int]
    #expect(read?["articles"] == 2)
    #expect((read?["differences"] ?? 0) > 0)
    let page = try program.shell(
      "/usr/bin/python3 \(files)/Tests/Validators/validate.py html page")
    #expect(page.status == 0, "\(page.standardError)")
  }

  @Test("of a stream are valid, answers and failures")
  func ofStream() throws {
    let program = try Program()
    let text = ExportTests.article.replacing("\n", with: " ").replacing("\"", with: "'")
    let lines = """
      {"id":"a","text":"\(text)","published":"2024-03-04"}
      {"id":7,"text":"Nothing to see."}
      {"text":"No id."}

      """
    let answers = try program.run(["extract", "--ndjson"], input: Data(lines.utf8))
    try program.write(answers.standardOutput, to: "x")
    let files = Program.package.path
    let checked = try program.shell(
      "/usr/bin/python3 \(files)/Tests/Validators/validate.py extract x "
        + "\(files)/Documentation/extract.schema.json \(files)/Documentation/report.schema.json")
    #expect(checked.status == 0, "\(checked.standardError)")
    let read = try checked.json() as? [String: Int]
    #expect(read?["lines"] == 3)
    #expect((read?["claims"] ?? 0) > 1)
  }

  @Test("as ClaimReview name who reviews and where")
  func publication() throws {
    let program = try programWithReport()
    let review =
      try program.run(
        "report", "blast.txt", "--format", "claimreview", "--reviewer", "Daily Post",
        "--reviewer-url", "https://post.example", "--page", "https://post.example/checks/1",
        "--reviewed", "2024-03-05"
      ).json() as? [String: Any]
    let first = try #require((review?["@graph"] as? [[String: Any]])?.first)
    #expect((first["url"] as? String)?.hasPrefix("https://post.example/checks/1#claim-") == true)
    #expect(first["datePublished"] as? String == "2024-03-05")
    let author = try #require(first["author"] as? [String: Any])
    #expect(author["name"] as? String == "Daily Post")
    #expect(author["url"] as? String == "https://post.example")
  }

  @Test("as ClaimReview hold the claims that were decided")
  func claimReview() throws {
    let program = try programWithReport()
    let decided = try ["supported", "contradicted", "disputed", "outdated"].map { verdict in
      let claims = try program.run("claims", "--verdict", verdict, "--json").json()
      return (claims as? [Any])?.count ?? 0
    }.reduce(0, +)
    #expect(decided > 0)
    #expect(try validated("claimreview", program)["claims"] as? Int == decided)
  }

  @Test("as TimeML hold the text and its times")
  func timeML() throws {
    let read = try validated("timeml", try programWithReport())
    #expect(read["text"] as? String == ExportTests.article)
    #expect((read["times"] as? Int ?? 0) >= 2)
  }
}
