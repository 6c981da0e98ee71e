import ClaimModel
import Foundation
import Reports
import Testing
import TextAnalysis
import Verification

/// An article with one contradicted claim, told twice, and hostile words everywhere.
private let sample: VerifiedArticle = {
  let text = SourceText("<b>Zoë</b> said 3 people died.\n\nIn all, 3 people died | maybe.")
  let link = Link(
    evidence: "rec\"1", outcome: .contradicts, rule: "count-apart",
    because: "The record counts <5>.", match: .same, matchRule: "same-place",
    relations: Relations(), yields: false, grade: .good, origin: "agency")
  let claim = Claim(
    id: "abc123", kind: .casualty, span: TextSpan(17, 30), sentence: TextSpan(0, 31),
    statement: Statement(
      event: .attack,
      time: TimeReference(
        kind: .date, value: "2024-03", interval: DayInterval(year: 2024, month: 3)),
      counts: [Count(effect: .killed, range: CountRange(3), of: "people")]),
    mentions: [TextSpan(41, 54)], rule: "test")
  let record = EvidenceRecord(
    id: "rec\"1", text: "<i>Five</i> died.", statement: Statement(),
    source: Source(
      publisher: "Agency & Sons", url: "javascript:alert(1)", reliability: .usuallyReliable,
      credibility: .confirmed))
  return VerifiedArticle(
    header: VerifiedArticle.Header(
      id: "0123456789ab", version: 2, key: "a.txt", title: "A <title>", url: "https://x.org/?a&b",
      published: Day(iso: "2024-03-09"), sha256: "00ff"),
    text: text,
    claims: [
      VerifiedClaim(
        claim: claim,
        verdict: Verdict(
          label: .contradicted, because: "Counts differ.", links: [link], deciding: ["rec\"1"]),
        review: ReviewNote(label: .disputed, note: "_see_ me", at: "2024-03-10"), isNew: true)
    ],
    evidence: [ReportedEvidence(record: record, retractedBecause: "wrong <day>")],
    changes: VersionChanges(added: 1, dropped: ["old *words*"]), engine: "1", rules: "beef")
}()

@Suite("Reports")
struct ReportTests {
  @Test("as HTML hold everything, and nothing of it as markup")
  func html() {
    let page = ReportFormat.html.report(on: sample)
    for markup in ["<b>", "<i>", "<title>A <", "href=\"javascript", "<script", "<5>"] {
      #expect(!page.contains(markup), "\(markup)")
    }
    for words in [
      "&lt;b&gt;Zoë&lt;/b&gt;", "contradicted", "Agency &amp; Sons", "grade B1", "count-apart",
      "rec&quot;1", "Retracted: <bdi>wrong &lt;day&gt;</bdi>", "https://x.org/?a&amp;b",
      "9 March 2024",
      "between 1 March 2024 and 31 March 2024", "Reviewed by a person: disputed",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("as HTML mark a claim wherever it is told")
  func marks() {
    let page = ReportFormat.html.report(on: sample)
    let marks = page.components(separatedBy: "<mark class=\"contradicted\">3 people died</mark>")
    #expect(marks.count == 3)
    #expect(page.components(separatedBy: "href=\"#claim-1\"").count == 4)
  }

  @Test("as HTML nest marks, and cut one only where it crosses another")
  func overlappingMarks() {
    func page(_ spans: [TextSpan]) -> String {
      var crossing = sample
      let verdict = Verdict(label: .unverified, because: "", links: [], deciding: [])
      crossing.claims = spans.enumerated().map { index, span in
        var claim = sample.claims[0].claim
        (claim.id, claim.span, claim.mentions) = ("claim\(index)", span, [])
        return VerifiedClaim(claim: claim, verdict: verdict, review: nil, isNew: false)
      }
      let number = #/<a class="number.*?>(\d+)<.*?</a>/#
      return ReportFormat.html.report(on: crossing)
        .replacing("<mark class=\"unverified\">", with: "[")
        .replacing("</mark>", with: "]").replacing(number) { "\($0.output.1)" }
    }
    // 3 people died | 3 people
    #expect(page([TextSpan(17, 30), TextSpan(17, 25)]).contains("said [[3 people]2 died]1."))
    // people died | died. In all (in the next paragraph)
    #expect(page([TextSpan(19, 30), TextSpan(26, 39)]).contains("said 3 [people [died]]1[.]</p>"))
    #expect(page([TextSpan(19, 30), TextSpan(26, 39)]).contains("<p>[In all]2, 3 people"))
  }

  @Test("as HTML are well formed and load nothing")
  func selfContained() throws {
    let page = ReportFormat.html.report(on: sample)
    for outside in ["src=", "<link", "@import", "url("] { #expect(!page.contains(outside)) }
    for name in ["html", "body", "main", "section", "article", "ul", "li", "dl", "p", "mark"] {
      let opened =
        page.components(separatedBy: "<\(name)>").count
        + page.components(separatedBy: "<\(name) ").count
      #expect(opened - 1 == page.components(separatedBy: "</\(name)>").count, "\(name)")
    }
  }

  @Test("as Markdown hold the same, escaped")
  func markdown() {
    let text = ReportFormat.markdown.report(on: sample)
    for words in [
      "A &lt;title&gt;", "| contradicted | 1 |", "Counts differ.", "\\_see\\_ me", "(new)",
      "old \\*words\\*", "Agency &amp; Sons", "Retracted: wrong &lt;day&gt;", "bytes 17 to 30",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("as JSON say what the interface promises")
  func json() throws {
    let text = ReportFormat.json.report(on: sample)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      Set(report.keys) == ["article", "claims", "evidence", "summary", "open", "changes", "engine"])
    let claim = try #require((report["claims"] as? [[String: Any]])?.first)
    #expect(claim["text"] as? String == "3 people died")
    #expect(claim["start"] as? Int == 16 && claim["end"] as? Int == 29)
    #expect(claim["bytes"] as? [String: Int] == ["start": 17, "end": 30])
    let verdict = try #require(claim["verdict"] as? [String: Any])
    let link = try #require((verdict["links"] as? [[String: Any]])?.first)
    #expect(link["evidence"] as? String == "rec\"1" && link["outcome"] as? String == "contradicts")
    #expect(report["summary"] as? [String: Int] == ["contradicted": 1])
  }
}
