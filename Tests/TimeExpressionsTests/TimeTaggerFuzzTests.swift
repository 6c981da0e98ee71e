import ClaimModel
import SeededRandom
import Testing
import TextAnalysis
import TimeExpressions

@Suite("Broken and huge texts")
struct TimeTaggerFuzzTests {
  private static let pieces = [
    "May", "march", "12", "2022", ",", ".", "-", "–", "/", ":", " ", "\n", "\n\n", "the", "last",
    "next", "week", "of", "Friday", "24", "a.m.", "GMT", "since", "and", "to", "1980s", "'", "’s",
    "two", "days", "ago", "later", "before", "after", "early", "mid", "end", "first", "quarter",
    "Easter", "Christmas", "every", "day", "year", "half", "an", "hour", "é", "→", "30", "31",
    "99999999", "0", "10:35", "2d", "(", ")", "1/2", "noon", "today", "that", "same", "century",
    "o'clock", "’", "\u{1F600}", "fiscal", "1998-99", "24.02.2022", "2/30/22", "spring", "now",
  ]

  @Test("give spans inside the text, in order, at scalar boundaries")
  func fuzz() {
    var generator = SplitMix(seed: 7)
    for round in 0..<3000 {
      var text = ""
      for _ in 0..<generator.below(24) {
        text += TimeTaggerFuzzTests.pieces[generator.below(TimeTaggerFuzzTests.pieces.count)]
        if generator.below(4) > 0 { text += " " }
      }
      let published = round % 3 == 0 ? nil : Day(number: generator.below(5_000_000) - 2_500_000)
      check(text, published)
    }
  }

  private func check(_ text: String, _ published: Day?) {
    let analysed = AnalysedText(text)
    var end = 0
    for mention in TimeTagger().mentions(in: analysed, published: published) {
      #expect(
        mention.span.start >= end && mention.span.end <= analysed.source.bytes.count, "\(text)")
      #expect(mention.span.count > 0)
      #expect(analysed.source.bytes[mention.span.start] & 0xC0 != 0x80)
      #expect(analysed.span(of: mention.tokens) == mention.span)
      #expect(!mention.reference.value.isEmpty)
      _ = mention.openInterval
      end = mention.span.end
    }
  }

  @Test(
    "that once failed are read",
    arguments: [
      "of weeks", "2022-02-24T10:3", "a", "weeks", "the", "days before", "since", "of", "1", "’98",
      "the days that", "first", "more weeks", "a day after the", "than years", "three",
    ])
  func once(text: String) {
    check(text, Day(iso: "2024-05-15"))
    check(text, nil)
  }

  @Test("are read in linear time", .timeLimit(.minutes(2)))
  func huge() {
    let dates = String(repeating: "on 24 February 2022, ", count: 20_000)
    let mentions = TimeTagger().mentions(in: AnalysedText(dates), published: Day(iso: "2024-05-15"))
    #expect(mentions.count == 20_000)
    let words = String(repeating: "may two second last the of 12 ", count: 20_000)
    _ = TimeTagger().mentions(in: AnalysedText(words), published: Day(iso: "2024-05-15"))
    let list = String(repeating: "May 1, 2, ", count: 20_000)
    _ = TimeTagger().mentions(in: AnalysedText(list), published: Day(iso: "2024-05-15"))
  }
}
