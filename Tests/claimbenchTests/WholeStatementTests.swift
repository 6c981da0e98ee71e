import Foundation
import TestSupport
import Testing

/// What claims of one article say of one another, and what they keep when the article is edited.
@Suite("Claims as whole statements")
struct WholeStatementTests {
  private static let article = """
    Fire in Oslo hostel: 12 dead

    A fire that broke out in a hostel in Oslo on Sunday killed 14 people, the police said.

    Earlier reports said nine people had been killed.

    Norway and Sweden will hold talks on fire safety in Bergen on 2 May 2026.
    """

  private func claims(_ program: Program, _ article: String) throws -> [[String: Any]] {
    try program.write(article, to: "fire.txt")
    let output = try program.run("extract", "fire.txt", "--published", "2026-03-02")
    #expect(output.status == 0, "\(output.standardError)")
    let json = try program.run("claims", "--json").json()
    return try #require(json as? [[String: Any]])
  }

  private func claim(_ min: Int, in claims: [[String: Any]]) throws -> [String: Any] {
    try #require(
      claims.first { $0["kind"] as? String == "casualty" && $0["min"] as? Int == min })
  }

  @Test("are linked where they disagree, in lists and reports")
  func conflicts() throws {
    let program = try Program()
    let claims = try claims(program, Self.article)
    let (headline, body, earlier) = (
      try claim(12, in: claims), try claim(14, in: claims), try claim(9, in: claims)
    )
    #expect(headline["conflicts"] as? [String] == [try #require(body["id"] as? String)])
    #expect(body["conflicts"] as? [String] == [try #require(headline["id"] as? String)])
    #expect(earlier["conflicts"] == nil)
    #expect(earlier["supersededBy"] != nil)
    #expect(try program.run("claims").standardOutput.contains("DISAGREES"))
    for format in ["html", "markdown"] {
      let report = try program.run("report", "fire.txt", "--format", format).standardOutput
      #expect(report.contains("The article contradicts itself. It also says"), "\(format)")
      #expect(report.contains("The article itself corrects this. It says"), "\(format)")
    }
  }

  @Test("are listed by how much they are worth checking, and say why")
  func scores() throws {
    let program = try Program()
    let scores = try claims(program, Self.article).map { try #require($0["score"] as? Double) }
    #expect(scores.count > 3)
    #expect(scores == scores.sorted(by: >))
    let claims = try #require(try program.run("claims", "--json").json() as? [[String: Any]])
    let id = try #require(try claim(14, in: claims)["id"] as? String)
    #expect(try program.run("explain", id).standardOutput.contains("deaths 35"))
    let report = try program.run("report", "fire.txt", "--format", "json").json()
    let open = try #require((report as? [String: Any])?["open"] as? [String])
    #expect(open.count == claims.count)
  }

  @Test("keep their ids when other paragraphs, or common words of their sentence, change")
  func ids() throws {
    let program = try Program()
    let before = try claims(program, Self.article)
    let edited = Self.article
      .replacing("Earlier reports said nine people had been killed.", with: "Nobody was arrested.")
      .replacing("the police said.", with: "a spokeswoman of the police said later.")
    let after = try claims(program, edited)
    for (kind, min) in [("casualty", 12), ("casualty", 14), ("meeting", nil)] as [(String, Int?)] {
      let id = before.first { $0["kind"] as? String == kind && $0["min"] as? Int == min }?["id"]
      let known = try #require(id as? String)
      #expect(after.contains { $0["id"] as? String == known }, "\(kind)")
    }
  }
}
