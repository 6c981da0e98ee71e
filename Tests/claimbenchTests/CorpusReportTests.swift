import Foundation
import TestSupport
import Testing

@Suite("A report on several articles")
struct CorpusReportTests {
  /// Two outlets and one agency on one fire: nine dead, eleven dead, and a record of eleven.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      "A fire in a hotel in Rotterdam on 3 March 2024 killed nine people, the mayor said.\n",
      to: "courier.txt")
    try program.write(
      "A fire in a hotel in Rotterdam on 3 March 2024 killed eleven people, police said.\n",
      to: "tribune.txt")
    try program.write(
      """
      - id: brigade
        statement: A fire in a hotel in Rotterdam on 3 March 2024 killed eleven people.
        event: fire
        date: 2024-03-03
        place: Rotterdam
        counts: [{effect: killed, count: 11}]
        source: {publisher: Fire brigade, published: 2024-03-06, reliability: A, credibility: 1}
      """, to: "evidence.yaml")
    for arguments in [
      ["extract", "courier.txt", "--published", "2024-03-04", "--publisher", "Courier <&>"],
      ["extract", "tribune.txt", "--published", "2024-03-05", "--publisher", "Tribune"],
      ["evidence", "import", "evidence.yaml"], ["verify"],
    ] {
      #expect(try program.run(arguments, input: Data()).status == 0)
    }
    return program
  }

  @Test("shows what is told differently, what evidence says against it and the counts over time")
  func contents() throws {
    let program = try program()
    let page = try program.run("report", "--all", "--format", "html").standardOutput
    for words in [
      "2 articles", "Told differently", "Courier &lt;&amp;&gt;", "killed nine people",
      "killed eleven people", "Counts by source", "<bdi>Fire brigade</bdi> (brigade)",
      "4 to 5 March 2024",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let markdown = try program.run("report", "courier.txt", "tribune.txt").standardOutput
    #expect(markdown.contains("| 6 March 2024 | Fire brigade `brigade` | 11 |"), "\(markdown)")
  }

  @Test("comes as JSON and CSV of all claims")
  func forPrograms() throws {
    let program = try program()
    let report = try #require(
      try program.run("report", "--all", "--json").json() as? [String: Any])
    let articles = try #require(report["articles"] as? [[String: Any]])
    #expect(articles.count == 2)
    let differences = try #require(report["differences"] as? [[String: Any]])
    #expect(differences.count == 1)
    #expect(differences.first?["certain"] as? Bool == true)
    let table = try program.run("report", "--all", "--format", "csv").standardOutput
    #expect(table.components(separatedBy: "article,claim,kind").count == 2)
    #expect(table.contains("courier.txt") && table.contains("tribune.txt"))
  }

  @Test("names what it cannot write")
  func usage() throws {
    let program = try program()
    let wrong = try program.run("report", "--all", "--format", "timeml")
    #expect(wrong.status == 64 && wrong.standardError.contains("html, markdown, json, csv"))
    #expect(try program.run("report").status == 64)
  }
}
