import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

@Suite("What times count from")
struct AnchorTests {
  private func read(_ text: String, published: String?) -> [String] {
    let analysed = AnalysedText(text)
    let day = published.flatMap { Day(iso: $0) }
    return TimeTagger().mentions(in: analysed, published: day).map {
      "\(analysed[$0.span]) = \($0.reference.value)"
    }
  }

  @Test(
    "is the dateline when no date of publication is given",
    arguments: [
      "KYIV, April 21, 2014 (Agency) — Talks failed on Monday.",
      "KYIV, 21 April 2014 - Talks failed on Monday.",
      "KYIV, Ukraine, April 21, 2014 -- Talks failed on Monday.",
    ])
  func dateline(text: String) {
    #expect(read(text, published: nil).last == "Monday = 2014-04-21")
  }

  @Test("is the dateline's day when it lies just before the publication")
  func nearDateline() {
    let text = "KYIV, April 20 (Agency) — Talks failed yesterday."
    #expect(read(text, published: "2014-04-21").last == "yesterday = 2014-04-19")
    #expect(read(text, published: "2014-09-21").last == "yesterday = 2014-09-20")
  }

  @Test(
    "stays open without any anchor",
    arguments: [
      ("He left on Monday.", "Monday = XXXX-WXX-1"),
      ("He left on 3 May.", "3 May = XXXX-05-03"),
      ("He left in May.", "May = XXXX-05"),
      ("He left yesterday.", "yesterday = XXXX-XX-XX"),
      ("He left last week.", "last week = XXXX-WXX"),
      ("He left last month.", "last month = XXXX-XX"),
      ("He left last year.", "last year = XXXX"),
      ("He left last summer.", "last summer = XXXX-SU"),
      ("He left this morning.", "this morning = XXXX-XX-XXTMO"),
      ("He left two days ago.", "two days ago = PAST_REF"),
      ("He left on 3 May 2014.", "3 May 2014 = 2014-05-03"),
    ])
  func open(text: String, expected: String) {
    let mentions = TimeTagger().mentions(in: AnalysedText(text), published: nil)
    #expect(read(text, published: nil) == [expected])
    #expect(mentions.first?.reference.interval == nil || expected.contains("2014"))
  }

  @Test("is the year that the paragraph tells of")
  func chain() {
    let text = """
      He was elected in 1998. In March he formed a government. The following year he resigned.

      In March he spoke again.
      """
    #expect(
      read(text, published: "2024-05-15") == [
        "1998 = 1998", "March = 1998-03", "The following year = 1999", "March = 2024-03",
      ])
  }

  @Test(
    "opens with a signal word",
    arguments: [
      ("since October 2022", TimeMention.Openness.since, "2022-10-01/.."),
      ("until October 2022", .until, "../2022-10-31"),
      ("by October 2022", .until, "../2022-10-31"),
      ("before October 2022", .before, "../2022-09-30"),
      ("after October 2022", .after, "2022-11-01/.."),
      ("in October 2022", .none, "2022-10-01/2022-10-31"),
      ("since early 2022", .since, "2022-01-01/.."),
      ("since the late 1990s", .since, "1996-09-01/.."),
      ("from 2022 onwards", .since, "2022-01-01/.."),
      ("since the coup in 2014", .since, "2014-01-01/.."),
      ("since he took office in May 2021", .since, "2021-05-01/.."),
      ("through 2022", .until, "../2022-12-31"),
    ])
  func signals(text: String, openness: TimeMention.Openness, days: String) {
    let mention = TimeTagger().mentions(in: AnalysedText(text), published: nil).first
    #expect(mention?.openness == openness)
    #expect(TimeExample.days(mention?.openInterval) == days)
    #expect((mention?.signal != nil) == (openness != .none))
  }
}
