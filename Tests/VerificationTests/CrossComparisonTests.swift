import ClaimModel
import Testing
import Verification

@Suite struct CrossComparisonTests {
  /// A claim of an article, in the notation of the rules' examples.
  private func told(_ article: String, _ id: String, _ text: String) throws
    -> CrossComparison.Told
  {
    let parsed = try CaseNotation(text + " | talks")
    var claim = parsed.claim
    claim.id = id
    return CrossComparison.Told(
      article: article, claim: claim, context: parsed.context,
      source: Source(
        publisher: article, published: parsed.context.published.map { DayInterval($0) }))
  }

  @Test func tellsTollsThatDiffer() throws {
    let claims = [
      try told(
        "morning", "a",
        "casualty: told 2025-04-22; attack; on 2025-04-22; at Odesa, Ukraine; killed 3"),
      try told(
        "evening", "b",
        "casualty: told 2025-04-22; attack; on 2025-04-22; at Odesa, Ukraine; killed 5"),
      try told(
        "evening", "c",
        "casualty: told 2025-04-22; attack; on 2025-04-22; at Odesa, Ukraine; injured 5"),
      try told(
        "evening", "d",
        "casualty: told 2025-04-22; attack; on 2025-04-22; at Lviv, Ukraine; killed 5"),
    ]
    let found = CrossComparison(claims).differences()
    #expect(found.map { [$0.claim.claim.id, $0.other.claim.id] } == [["a", "b"]])
    #expect(found.first?.link.outcome == .contradicts)
    #expect(found.first?.link.evidence == "article-b")
  }

  @Test func tellsAnOlderTollFromALaterOne() throws {
    let claims = [
      try told(
        "monday", "a", "casualty: told 2025-04-22; flood; on 2025-04-20; at Chile; killed 3"),
      try told(
        "friday", "b", "casualty: told 2025-04-26; flood; on 2025-04-20; at Chile; killed 9"),
    ]
    #expect(CrossComparison(claims).differences().map(\.link.outcome) == [.superseded])
  }

  @Test func leavesOneArticleAndAgreementAlone() throws {
    let text = "date: told 2025-04-22; earthquake; on 2025-04-20; at Chile"
    let claims = [
      try told("one", "a", text), try told("two", "b", text),
      try told("two", "c", "date: told 2025-04-22; earthquake; on 2025-04-21; at Chile"),
    ]
    let found = CrossComparison(claims).differences()
    #expect(found.map { [$0.claim.claim.id, $0.other.claim.id] } == [["a", "c"]])
  }

  @Test func asksAPersonWhereTheEventIsUnknown() throws {
    let claims = [
      try told("one", "a", "casualty: told 2025-04-22; at Odesa, Ukraine; killed 3"),
      try told("two", "b", "casualty: told 2025-04-22; fire; at Odesa, Ukraine; killed 5"),
      try told("three", "c", "casualty: told 2025-08-22; fire; at Odesa, Ukraine; killed 7"),
    ]
    let found = CrossComparison(claims).differences()
    #expect(found.map { [$0.claim.claim.id, $0.other.claim.id] } == [["a", "b"]])
    #expect(found.first?.isCertain == false)
  }

  @Test func anArticleIsNoEvidenceForItself() throws {
    let own = try told("one", "a", "quote: says \"every bridge will be rebuilt\"")
    let other = try told("two", "b", "quote: says \"he said every bridge will be rebuilt now\"")
    #expect(Judge().link(own.claim, own.record, own.context) == nil)
    #expect(Judge().link(own.claim, other.record, own.context)?.outcome == .supports)
  }

  @Test func aSpeakerIsTheOrigin() throws {
    var claim = try CaseNotation("quote: says \"every bridge\" | talks").claim
    claim.speaker = Speaker(name: "Ministry of Works", cue: "said")
    let record = EvidenceRecord(
      claim: claim, sentence: "Every bridge.",
      source: Source(publisher: "The Morning", published: DayInterval(year: 2025)))
    #expect(record.source.origin == "Ministry of Works")
    #expect(record.asOf == DayInterval(year: 2025))
  }
}
