import Foundation
import TestSupport
import Testing

/// Rules of a newsroom, and what judging with them would change; articles against articles.
@Suite("Own rules and other articles")
struct OwnRulesTests {
  private static let house = """
    judge quote-confirmed
      focus     quote
      when      *
      then      supports, yields
      because   The house has found the words.
      source    House style.
      example   quote: says "every bridge will be rebuilt" | text "Every bridge will be rebuilt."
    """

  private func programWithVerdicts() throws -> Program {
    let program = try Program()
    try program.write(
      """
      Blast at Valdoria port injures nine

      HARBOUR CITY, 4 March 2024 — Nine people were injured when an explosion tore through a
      warehouse in Rotterdam on Sunday, police said. "Every warehouse will be inspected again," the
      mayor said.
      """, to: "blast.txt")
    try program.write(
      """
      - statement: The mayor said that every warehouse will be inspected again.
        source: {publisher: Town hall, published: 2024-03-04, reliability: B, credibility: 2}
      """, to: "evidence.yaml")
    _ = try program.run("extract", "blast.txt", "--published", "2024-03-04")
    _ = try program.run("evidence", "import", "evidence.yaml")
    _ = try program.run("verify")
    return program
  }

  @Test("replay prints what own rules change, and writes nothing")
  func replays() throws {
    let program = try programWithVerdicts()
    try program.write(OwnRulesTests.house, to: "house.rules")
    let before = try program.run("log", "--json").standardOutput
    let same = try program.run("verify", "--replay")
    #expect(same.status == 0)
    #expect(same.standardError.contains("0 verdicts and 0 reasons would change"))
    let changed = try program.run("verify", "--replay", "--rules", "house.rules")
    #expect(changed.standardOutput.contains("The house has found the words."))
    #expect(try program.run("log", "--json").standardOutput == before)
    _ = try program.run("verify", "--rules", "house.rules")
    #expect(try program.run("log", "--json").standardOutput.contains("rules of house.rules"))
    // What the file says later changes nothing of what it said then.
    try program.write("", to: "house.rules")
    let quote = try program.run("claims", "--kind", "quote", "--json").json()
    let id = try #require((quote as? [[String: Any]])?.first?["id"] as? String)
    let explained = try program.run("explain", id).standardOutput
    #expect(explained.contains("rule of house.rules, as it was when it judged:"))
    #expect(explained.contains("  source    House style."))
    for format in ["html", "markdown", "json"] {
      let report = try program.run("report", "blast.txt", "--format", format).standardOutput
      #expect(report.contains("judge quote-confirmed"), "\(format)")
      #expect(report.contains("The house has found the words."), "\(format)")
    }
  }

  @Test("of many claims verify prints some, those to be looked at first, unless asked for all")
  func summarises() throws {
    let program = try programWithVerdicts()
    let all = try program.run("verify", "--all").standardOutput.split(separator: "\n").count - 1
    #expect(all > 2)
    let some = try program.run("verify", "--limit", "1")
    #expect(some.standardOutput.split(separator: "\n").count == 2)
    #expect(some.standardError.contains("shown are 1 of \(all) claims"))
    let json = try program.run("verify", "--all", "--json").json() as? [String: Any]
    #expect((json?["claims"] as? [Any])?.count == all)
    #expect(try program.run("verify", "--limit", "-1").status == 64)
  }

  @Test("rules that are wrong are refused with line and column")
  func refuses() throws {
    let program = try Program()
    try program.write("judge house\n  focus quote\n  when tide high\n", to: "house.rules")
    let checked = try program.run("rules", "check", "--rules", "house.rules")
    #expect(checked.status == 1)
    #expect(checked.standardError.contains("house.rules:3:8: “tide” is no slot"))
  }

  @Test("articles are held against one another and serve as evidence, not for themselves")
  func crosses() throws {
    let program = try programWithVerdicts()
    try program.write(
      """
      HARBOUR CITY, 4 March 2024 — Twelve people were injured when an explosion tore through a
      warehouse in Rotterdam on Sunday, the fire service said.
      """, to: "other.txt")
    _ = try program.run("extract", "other.txt", "--published", "2024-03-04")
    let crossed = try program.run("verify", "--cross")
    #expect(crossed.standardError.contains("1 pairs tell one event differently"))
    let imported = try program.run(
      "evidence", "import", "other.txt", "--format", "article", "--published", "2024-03-04",
      "--publisher", "Other paper")
    #expect(imported.status == 0)
    let own = try program.run("verify", "other.txt").standardOutput
    #expect(!own.contains("supported"))
    #expect(try program.run("verify", "blast.txt").standardOutput.contains("contradicted"))
    #expect(
      try program.run("evidence", "import", "evidence.yaml", "--publisher", "x").status == 64)
  }
}
