import ClaimModel
import Foundation
import Testing
import TextAnalysis
import Verification

@testable import Reports

/// An article of many claims, each of its own day, linked to records.
private func article(claims count: Int, records: Int = 0, words: String = "Nine died. ")
  -> VerifiedArticle
{
  let text = SourceText(String(repeating: words, count: count))
  let length = words.utf8.count
  let names = (0..<records).map { "r\($0)" }
  let outcomes: [Outcome] = [.supports, .contradicts]
  let links = names.enumerated().map { index, name in
    Link(
      evidence: name, outcome: outcomes[index % 2], rule: "r", because: "B.", match: .same,
      matchRule: "m", relations: Relations(), yields: false, grade: .good, origin: name)
  }
  let (march, april) = (DayInterval(year: 2024, month: 3), DayInterval(year: 2024, month: 4))
  let claims = (0..<count).map { number in
    VerifiedClaim(
      claim: Claim(
        id: "c\(number)", kind: .casualty,
        span: TextSpan(number * length, number * length + length - 2),
        sentence: TextSpan(number * length, number * length + length - 1),
        statement: Statement(
          event: .disaster, time: TimeReference(kind: .date, value: "2024-03", interval: march),
          counts: [Count(effect: .killed, range: CountRange(9))]),
        rule: "t"),
      verdict: Verdict(
        label: number == count - 1 ? .contradicted : .unverified, because: "Because.",
        links: number == 0 ? links : []))
  }
  return VerifiedArticle(
    header: VerifiedArticle.Header(id: "a", version: 1, key: "a.txt", sha256: "00"), text: text,
    claims: claims,
    evidence: names.map { name in
      ReportedEvidence(
        record: EvidenceRecord(
          id: name, text: "It counted.",
          statement: Statement(
            event: .disaster, time: TimeReference(kind: .date, value: "2024-04", interval: april)),
          source: Source(publisher: "Office")))
    }, engine: "1", rules: "beef")
}

@Suite("What a page draws of much")
struct PageLimitTests {
  @Test("is the claims that matter most, with a word on the others")
  func manyClaims() {
    let page = ReportFormat.html.report(on: article(claims: 20_000))
    #expect(page.utf8.count < 3_000_000)
    #expect(page.components(separatedBy: "id=\"claim-").count - 1 == 500)
    #expect(page.contains("id=\"claim-20000\""))
    #expect(page.contains("Shown are 500 of 20,000 claims"))
    // Every link inside the page leads somewhere.
    let targets = Set(page.matches(of: #/ id="(.*?)"/#).map { String($0.output.1) })
    let links = Set(page.matches(of: #/href="#(.*?)"/#).map { String($0.output.1) })
    #expect(links.subtracting(targets).isEmpty)
  }

  @Test("is a few records of each side of a claim")
  func manyRecords() {
    let article = article(claims: 1, records: 3_000)
    let page = ReportFormat.html.report(on: article)
    #expect(page.contains("Shown are 8 of 3,000 records: contradicts 1,500, supports 1,500."))
    #expect(page.contains("Shown are 500 of 3,000 records"))
    #expect(page.contains(">+2,996</text>"))
    let markdown = ReportFormat.markdown.report(on: article)
    #expect(markdown.contains("- more records, in the JSON report: 2992"))
    #expect(ReportFormat.json.report(on: article).contains("\"r2999\""))
  }

  @Test("is the beginning of a long statement, cut between characters")
  func longStatement() {
    var article = article(claims: 1, records: 2)
    article.evidence[0].record.text = String(repeating: "ä", count: 1_000_000)
    article.evidence[1].record.text = String(repeating: "wort ", count: 1_000_000)
    for format in [ReportFormat.html, .markdown] {
      let report = format.report(on: article)
      #expect(report.utf8.count < 100_000, "\(format)")
      #expect(!report.contains("\u{FFFD}"))
    }
    #expect(ReportFormat.html.report(on: article).contains("(2,000,000 bytes in all"))
    #expect(ComparedSides.searched(article.evidence[0].record).bytes.count == 4_096)
  }

  @Test(
    "is words cut at a space, whatever they are made of",
    arguments: [
      ("a b  c", 90, "a b c"), ("one two three", 9, "one two…"), ("one two", 7, "one two"),
      ("one two three", 7, "one two…"), ("onetwothree", 6, "onetwo…"), ("  \n", 5, ""),
      (" one ", 3, "one"),
    ])
  func clipping(_ words: String, _ length: Int, _ clipped: String) {
    #expect(PlainWords.clipped(words, to: length) == clipped)
  }
}

@Suite("Words of other writing directions")
struct DirectionTests {
  @Test(
    "carry their language, where one is known",
    arguments: [
      ("ar", " lang=\"ar\" dir=\"rtl\""), ("he-IL", " lang=\"he-il\" dir=\"rtl\""),
      ("en", " lang=\"en\" dir=\"auto\""), ("az-Arab", " lang=\"az-arab\" dir=\"rtl\""),
      ("\"><script>", " dir=\"auto\""), ("", " dir=\"auto\""), (nil, " dir=\"auto\""),
    ])
  func attributes(_ tag: String?, _ attributes: String) {
    #expect(HTMLLanguage(tag).attributes == attributes)
  }

  @Test("stand apart from those around them, and cannot turn them")
  func isolation() {
    var article = article(claims: 1, records: 1)
    article.evidence[0].record.source.publisher = "\u{202E}وزارة\u{2066}"
    article.header.language = "ar"
    let page = ReportFormat.html.report(on: article)
    #expect(page.contains("<bdi>\u{FFFD}وزارة\u{FFFD}</bdi>"))
    #expect(page.contains("<h1 lang=\"ar\" dir=\"rtl\">"))
  }
}

@Suite("Reports for programs")
struct PiecesTests {
  @Test(
    "come in pieces that make one document",
    arguments: [ReportFormat.json, .webannotation, .provenance])
  func pieces(format: ReportFormat) throws {
    var bytes: [UInt8] = []
    var count = 0
    format.write(article(claims: 3_000, records: 10)) { piece in
      #expect(piece.count < 600_000)
      bytes += piece
      count += 1
    }
    #expect(count > 2)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == format.report(on: article(claims: 3_000, records: 10)))
    _ = try JSONSerialization.jsonObject(with: Data(bytes))
  }
}
