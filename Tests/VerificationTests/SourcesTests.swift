import ClaimModel
import Testing
import Verification

@Suite struct SourcesTests {
  private static let story =
    "A strike on the port of Odesa on Tuesday night injured three dock workers, the mayor said."

  private func verdict(_ texts: [String]) throws -> Verdict {
    let parsed = try CaseNotation(
      "casualty: told 2025-04-23; attack; on 2025-04-22; at Odesa, Ukraine; injured 3"
        + String(
          repeating: " | attack; on 2025-04-22; at Odesa, Ukraine; injured 3", count: texts.count))
    let judge = Judge()
    let links = parsed.evidence.compactMap { judge.link(parsed.claim, $0, parsed.context) }
    let known = Dictionary(uniqueKeysWithValues: zip(parsed.evidence.map(\.id), texts))
    return judge.verdict(for: parsed.claim, links: links) { known[$0] }
  }

  @Test(arguments: [
    // Word for word, with other marks and case.
    story,
    "A STRIKE on the port of Odesa on Tuesday night injured three dock workers; the mayor said",
    // Cut at the end, or with more at the start.
    "A strike on the port of Odesa on Tuesday night injured three dock workers.",
    "ODESA (Wire) - " + story,
  ])
  func countOnceInTheSameWords(_ copy: String) throws {
    let because = try verdict([SourcesTests.story, copy]).because
    #expect(!because.contains("independent"))
  }

  @Test func countEachInTheirOwnWords() throws {
    let own = "Three people who worked at the harbour were hurt, Odesa's hospitals report."
    #expect(
      try verdict([SourcesTests.story, own]).because.contains("Another independent source agrees."))
    #expect(
      try verdict([SourcesTests.story, own, SourcesTests.story]).because
        .contains("Another independent source agrees."))
  }

  @Test func shortTextsAreNoCopies() throws {
    let because = try verdict(["Three hurt in Odesa.", "Three hurt in Odesa."]).because
    #expect(because.contains("independent"))
  }

  @Test(arguments: [
    ("Ministry of Defence of Russia", nil, "Russia"),
    ("Wire service", "General Staff, Ukraine", "Ukraine"),
    ("United Nations", nil, "United Nations"),
    ("Wire service", nil, nil), ("Institute for the Prussian Past", nil, nil),
  ])
  func speakForAParty(_ publisher: String, _ origin: String?, _ party: String?) throws {
    let said = try StatementNotation("attack; on 2025-04-22; with Russia, Ukraine").statement
    let recorded = try StatementNotation("attack; on 2025-04-22; with org United Nations").statement
    let record = EvidenceRecord(
      id: "r", text: "", statement: recorded, source: Source(publisher: publisher, origin: origin))
    #expect(record.party(to: said) == party)
  }

  @Test(arguments: [
    (
      "occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02 | talks",
      "A dated record of talks between Russia and Ukraine since 2022-02 "
        + "would refute it; no single record shows that there was none."
    ),
    (
      "casualty: told 2025-04-22; attack; at Odesa, Ukraine; injured 3 of children | talks",
      "A record of how many children were injured in the attack in Odesa, "
        + "in the days before 2025-04-22; the claim says 3."
    ),
    (
      "date: told 2025-04-22; election; on 2024-10; with Georgia | talks",
      "A record that dates the election with Georgia, to the month or closer; "
        + "the claim says 2024-10 (2024-10-01 to 2024-10-31)."
    ),
    (
      "date: told 2025-04-22; planned; on 2025-05-01; at Porto, Portugal | talks",
      "A record that dates the event in Porto, to the day or closer; the claim says 2025-05-01."
    ),
    (
      "count: told 2025-04-22; at Chile; count 40 bridge | talks",
      "A record that gives the number of bridges in Chile, in the days before 2025-04-22; "
        + "the claim says 40."
    ),
    (
      "count: told 2025-04-22; at Chile; count 2 [tonne] grain | talks",
      "A record that gives how many tonnes of grain in Chile, in the days before 2025-04-22; "
        + "the claim says 2."
    ),
    (
      "casualty: told 2025-04-22; at Chile; with Peru, Norway; killed 3 | talks",
      "A record of how many people were killed in Chile, in the days before 2025-04-22; "
        + "the claim says 3."
    ),
    (
      "meeting: talks; at Oslo, Norway; with Norway, Chile, Peru | talks",
      "A dated record of talks between Norway, Chile and Peru in Oslo."
    ),
    (
      "role: told 2025-04-22; role Ana Duarte: former Mayor of Porto | talks",
      "A record of when Ana Duarte was Mayor of Porto, "
        + "with a term that shows who held the office on 2025-04-22."
    ),
    (
      "quote: says \"every bridge will be rebuilt\" | talks",
      "A text of another source that holds the quoted words."
    ),
    (
      "occurrence: flood; at Chile; record since 2010 | talks",
      "A dated record of flood in Chile since 2010 with a larger count "
        + "would refute it; a source that makes the same comparison would support it."
    ),
  ])
  func areAskedForByOpenClaims(_ text: String, _ expected: String) throws {
    let parsed = try CaseNotation(text)
    #expect(
      Settlement.sentence(for: parsed.claim, published: parsed.context.published) == expected)
  }
}
