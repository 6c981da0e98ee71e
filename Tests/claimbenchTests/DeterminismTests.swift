import Foundation
import TestSupport
import Testing

/// The same sources give the same reports, whoever verifies and in whatever order they came.
@Suite("Determinism")
struct DeterminismTests {
  private static let articles = [
    "beirut-port-explosion.txt", "genoa-bridge.txt", "kerala-floods.txt",
  ]

  /// The sample records that can be imported on their own.
  private static func evidence() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Program.package.appendingPathComponent("Evidence").path
    ).filter { $0.hasSuffix(".yaml") }.sorted().map { "Evidence/\($0)" }
  }

  private func program(articles: [String], evidence: [String]) throws -> Program {
    let program = try Program()
    for article in articles {
      let source = Program.package.appendingPathComponent("Claims/\(article)")
      try program.write(try Data(contentsOf: source), to: article)
      #expect(try program.run("extract", article, "--published", "2024-01-01").status == 0)
    }
    for name in evidence {
      let path = Program.package.appendingPathComponent(name).path
      #expect(try program.run("evidence", "import", path).status == 0)
    }
    return program
  }

  private func reports(of program: Program) throws -> [String] {
    try DeterminismTests.articles.map { article in
      let report = try program.run("report", article, "--format", "json")
      #expect(report.status == 0)
      return report.standardOutput.replacing(program.folder.path, with: "")
    }
  }

  @Test("reports are byte for byte the same whatever the order of import")
  func order() throws {
    let evidence = try DeterminismTests.evidence()
    let first = try program(articles: DeterminismTests.articles, evidence: evidence)
    #expect(try first.run("verify").status == 0)
    let second = try program(
      articles: DeterminismTests.articles.reversed(), evidence: evidence.reversed())
    #expect(try second.run("verify").status == 0)
    #expect(try reports(of: first) == reports(of: second))
  }

  @Test("two processes that verify one store at once lose nothing and agree")
  func twoAtOnce() throws {
    let evidence = try DeterminismTests.evidence()
    let alone = try program(articles: DeterminismTests.articles, evidence: evidence)
    #expect(try alone.run("verify").status == 0)
    let shared = try program(articles: DeterminismTests.articles, evidence: evidence)
    let both = try shared.shell(
      """
      "$CLAIMBENCH" verify > one & first=$!
      "$CLAIMBENCH" verify > two & second=$!
      wait $first && wait $second && cmp one two
      """)
    #expect(both.status == 0, "\(both.standardOutput)\(both.standardError)")
    #expect(try shared.run("log", "--check").standardOutput.contains("intact"))
    #expect(try reports(of: shared) == reports(of: alone))
  }
}
