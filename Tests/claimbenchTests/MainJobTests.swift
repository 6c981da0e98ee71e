import Foundation
import TestSupport
import Testing

/// The main job on a real database, from article to report.
@Suite("The main job")
struct MainJobTests {
  private static let article = """
    Blast at Valdoria port injures nine

    HARBOUR CITY, 4 March 2024 — Nine people were injured when an explosion tore through a
    warehouse in Rotterdam on Sunday, police said.
    """

  private func programWithArticle() throws -> Program {
    let program = try Program()
    try program.write(MainJobTests.article, to: "blast.txt")
    let output = try program.run("extract", "blast.txt", "--published", "2024-03-04")
    #expect(output.status == 0)
    #expect(output.standardOutput.contains("casualty"))
    return program
  }

  @Test("changes nothing the second time")
  func idempotent() throws {
    let program = try programWithArticle()
    let first = try program.run("report", "blast.txt", "--format", "json").standardOutput
    let again = try program.run("extract", "blast.txt", "--published", "2024-03-04")
    #expect(again.standardError.contains("unchanged"))
    #expect(try program.run("report", "blast.txt", "--format", "json").standardOutput == first)
    #expect(try program.run("log", "--json").json() as? [[String: Any]] != nil)
    #expect(try program.run("log", "--check").standardOutput.contains("intact"))
  }

  @Test("judges a casualty by imported evidence, and explains it")
  func verdicts() throws {
    let program = try programWithArticle()
    try program.write(
      """
      - id: harbour-bulletin
        statement: An explosion in Rotterdam on 3 March 2024 injured nine people.
        event: explosion
        date: 2024-03-03
        place: Rotterdam
        counts: [{effect: injured, count: 9}]
        source: {publisher: Harbour authority, published: 2024-03-04, reliability: B, credibility: 2}
      """, to: "evidence.yaml")
    #expect(try program.run("evidence", "import", "evidence.yaml").status == 0)
    let verified = try program.run("verify")
    #expect(verified.standardOutput.contains("supported"))
    #expect(verified.standardOutput.contains("harbour-bulletin"))
    let claims = try program.run("claims", "--kind", "casualty", "--json").json()
    let first = try #require((claims as? [[String: Any]])?.first)
    let id = try #require(first["id"] as? String)
    let explained = try program.run("explain", id)
    #expect(explained.standardOutput.contains("harbour-bulletin"))
    #expect(try program.run("verify").standardError.contains("judged 0 claims"))
    _ = try program.run("evidence", "retract", "harbour", "--why", "withdrawn")
    let after = try program.run("verify", "--fail-on", "supported")
    #expect(after.status == 0)
    #expect(after.standardOutput.contains("unverified"))
  }

  @Test("exits with 3 when a verdict named by --fail-on occurs")
  func failOn() throws {
    let program = try programWithArticle()
    #expect(try program.run("verify", "--fail-on", "unverified").status == 3)
    #expect(try program.run("verify", "--fail-on", "contradicted").status == 0)
    #expect(try program.run("verify", "--fail-on", "wrong").status == 64)
  }

  @Test("lets a person's link and review stand above the rules")
  func people() throws {
    let program = try programWithArticle()
    _ = try program.run(
      "evidence", "add", "--id", "letter", "--statement", "Nobody was hurt.", "--publisher",
      "Reader")
    let claims = try program.run("claims", "--kind", "casualty", "--json").json()
    let first = try #require((claims as? [[String: Any]])?.first)
    let id = try #require(first["id"] as? String)
    #expect(try program.run("attach", id, "letter", "--stance", "contradicts").status == 0)
    #expect(try program.run("verify").standardOutput.contains("contradicted"))
    #expect(
      try program.run("review", id, "--verdict", "supported", "--note", "I rang them").status == 0)
    let report = try program.run("report", "blast.txt", "--format", "markdown").standardOutput
    #expect(report.contains("contradicted"))
    #expect(report.contains("Reviewed: supported"))
    #expect(try program.run("detach", id, "letter").status == 0)
    #expect(try program.run("verify").standardOutput.contains("unverified"))
  }

  @Test("writes an HTML report that holds the article, escaped")
  func report() throws {
    let program = try Program()
    try program.write(
      "<script>alert(1)</script> Three people died in Rome on 4 May 2021.", to: "x.txt")
    _ = try program.run(
      "extract", "x.txt", "--title", "A <b>title</b>", "--url", "javascript:alert(1)")
    let output = try program.run(
      "report", "javascript:alert(1)", "--format", "html", "--output", "x.html")
    #expect(output.status == 0)
    let page = try program.read("x.html")
    #expect(!page.contains("<script"))
    #expect(!page.contains("href=\"javascript"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.contains("A &lt;b&gt;title&lt;/b&gt;"))
  }

  @Test("tells what an edit of the article changed")
  func versions() throws {
    let program = try programWithArticle()
    try program.write(MainJobTests.article + "\nTwo firefighters died.\n", to: "blast.txt")
    let again = try program.run("extract", "blast.txt", "--published", "2024-03-04")
    #expect(again.standardError.contains("version 2: 1 new claims"))
    let report = try program.run("report", "blast.txt").standardOutput
    #expect(report.contains("New claims: 1. No longer made: 0."))
  }
}
