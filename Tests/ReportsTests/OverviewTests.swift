import ClaimModel
import Foundation
import Testing
import TextAnalysis
import Verification

@testable import Reports

/// A flood: the article counts 12 dead at a named town, an office counted 12 and later 19.
private func flood(claims: Int = 1, at places: [PlaceReference] = []) -> VerifiedArticle {
  func link(_ record: String, _ outcome: Outcome) -> Link {
    Link(
      evidence: record, outcome: outcome, rule: "r", because: "B.", match: .same, matchRule: "m",
      relations: Relations(), yields: false, grade: .good, origin: record)
  }
  func record(_ id: String, _ count: Double, _ day: String) -> EvidenceRecord {
    EvidenceRecord(
      id: id, text: "It counted \(count).",
      statement: Statement(
        event: .disaster, time: TimeReference(kind: .date, value: "2024-03"),
        place: places.last, counts: [Count(effect: .killed, range: CountRange(count))]),
      asOf: Day(iso: day).map { DayInterval($0) }, source: Source(publisher: "River Office"))
  }
  let march = DayInterval(year: 2024, month: 3)
  let made = (0..<claims).map { number in
    VerifiedClaim(
      claim: Claim(
        id: "c\(number)", kind: .casualty, span: TextSpan(0, 12), sentence: TextSpan(0, 25),
        statement: Statement(
          event: .disaster, time: TimeReference(kind: .date, value: "2024-03", interval: march),
          place: places.first, counts: [Count(effect: .killed, range: CountRange(12))]), rule: "t"),
      verdict: Verdict(
        label: .outdated, because: "Revised.",
        links: [link("late", .superseded), link("early", .supports)]))
  }
  return VerifiedArticle(
    header: VerifiedArticle.Header(
      id: "a", version: 1, key: "a.txt", published: Day(iso: "2024-03-09"), sha256: "00"),
    text: SourceText("12 have died at the weir."), claims: made,
    evidence: [record("early", 12, "2024-03-08"), record("late", 19, "2024-04-02")].map {
      ReportedEvidence(record: $0)
    }, engine: "1", rules: "beef")
}

private func town(_ name: String, _ latitude: Double, _ longitude: Double) -> PlaceReference {
  PlaceReference(
    name: name, countryCode: "XX", countryName: "Land", latitude: latitude, longitude: longitude)
}

@Suite("Overviews of a report")
struct OverviewTests {
  @Test("tell a count's history in the order of its days, claims that count the same together")
  func counts() throws {
    let histories = CountHistories(of: [flood(claims: 2)]).histories
    #expect(histories.count == 1)
    let tellings = try #require(histories.first).tellings
    #expect(tellings.map { $0.count.range.exact } == [12, 12, 12, 19])
    #expect(
      tellings.map(\.teller) == [
        .record("early"), .claim(CountHistory.ClaimPath(article: 0, claim: 0)),
        .claim(CountHistory.ClaimPath(article: 0, claim: 1)), .record("late"),
      ])
  }

  @Test("stand in the page and in Markdown")
  func pages() {
    let article = flood(at: [town("Weirham", 10, 20), town("Farley", 11, 21)])
    let page = ReportFormat.html.report(on: article)
    for words in [
      "Counts by source", "2 Apr 2024", "Weirham", "class=\"band\"", "class=\"ground\"",
      "id=\"places\"", "<bdi>River Office</bdi> <a", "Both sides, slot by slot",
      "<q title=\"bytes 0 to 12\">12 have died</q>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let markdown = ReportFormat.markdown.report(on: article)
    #expect(markdown.contains("| 2 April 2024 | River Office `late` | 19 |"))
    #expect(markdown.contains("| 9 March 2024 | this article, claim 1 | 12 |"))
    #expect(markdown.contains("- count (article: 12 killed; record: 19 killed)"))
    let json = ReportFormat.json.report(on: article)
    #expect(json.contains("\"slot\": \"count\""))
  }

  @Test("say which records speak for a party to the event")
  func parties() {
    var article = flood()
    article.evidence[0].record.source.publisher = "Ministry of Works of Georgia"
    article.evidence[0].record.statement.participants = [
      Participant(name: "Georgia", kind: .country, countryCode: "GE")
    ]
    let words = "speaks for Georgia, a party to the event"
    #expect(ReportFormat.html.report(on: article).contains(words))
    #expect(ReportFormat.markdown.report(on: article).contains(words))
    #expect(ReportFormat.json.report(on: article).contains("\"party\": \"Georgia\""))
  }

  @Test("leave out what has nothing to show")
  func empty() {
    var article = flood()
    article.claims = []
    article.evidence = []
    let page = ReportFormat.html.report(on: article)
    for id in ["id=\"counts\"", "id=\"places\"", "id=\"timeline\""] {
      #expect(!page.contains(id), "\(id)")
    }
  }

  @Test("put places of both sides of the date line on one map")
  func dateLine() throws {
    let points = [(-17.7, 178.1), (-13.8, -171.8)]
    let window = try #require(
      MapWindow(
        around: points.map { (latitude: $0.0, longitude: $0.1) }, width: 560, height: 300))
    #expect(window.breadth < 40)
    let x = try points.map { try #require(window.point(latitude: $0.0, longitude: $0.1)).x }
    #expect(x[0] < x[1])
    #expect(window.point(latitude: 52, longitude: 13) == nil)
  }

  @Test("show a single place with land around, and the whole world at most")
  func windows() throws {
    let one = try #require(MapWindow(around: [(48, 2)], width: 560, height: 300))
    #expect(one.north - one.south == 4)
    let world = try #require(
      MapWindow(around: [(80, -170), (-80, 10), (0, 120)], width: 560, height: 300))
    #expect(world.breadth <= 360 && world.south >= -90 && world.north <= 90)
    #expect(world.point(latitude: 80, longitude: -170) != nil)
    #expect(MapWindow(around: [], width: 560, height: 300) == nil)
  }

  @Test(
    "say a stretch of days as shortly as can be",
    arguments: [
      ("2024-03-01", "2024-03-31", "March 2024"), ("2024-01-01", "2024-12-31", "2024"),
      ("2024-03-05", "2024-03-07", "5 to 7 March 2024"),
      ("2024-03-30", "2024-04-02", "30 March to 2 April 2024"),
      ("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024"),
      ("2024-03-05", "2024-03-05", "5 March 2024"),
    ])
  func days(_ first: String, _ last: String, _ words: String) {
    let interval = DayInterval(earliest: Day(iso: first), latest: Day(iso: last))
    #expect(PlainWords.asOf(interval) == words)
  }

  @Test("draw counts by their logarithm only where they are far apart")
  func scales() {
    let near = CountScale([3, 7, 12])
    #expect(near.ticks == [0, 10, 20] && !near.isLogarithmic && near.share(10) == 0.5)
    let far = CountScale([3, 50_000])
    #expect(far.isLogarithmic && far.end == 100_000 && far.share(0) == 0 && far.share(100_000) == 1)
    #expect(CountScale([]).end == 1)
  }
}
