import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

@Suite("Time expressions")
struct TimeTaggerTests {
  static let corpus =
    calendarDateCorpus + relativeCorpus + seasonCorpus + durationCorpus + partCorpus + rangeCorpus
    + namedDayCorpus

  @Test("are read with value, type and days", arguments: corpus)
  func reads(example: TimeExample) {
    #expect(example.read() == example.expected, "\(example.text)")
  }

  @Test("have a corpus of many texts")
  func size() {
    #expect(TimeTaggerTests.corpus.count >= 900)
  }
}
