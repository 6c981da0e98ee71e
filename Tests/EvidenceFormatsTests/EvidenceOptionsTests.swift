import ClaimModel
import EvidenceFormats
import Testing

@Suite struct EvidenceOptionsTests {
  @Test func optionsGiveTheRecordThatAFileGives() {
    var options = EvidenceOptions()
    options.set("statement", "Two ferries collided off Port Example on 3 May 2021.")
    options.set("source.publisher", "Coast guard")
    options.set("date", "2021-05-03")
    options.set("place", nil)
    options.set("counts", "injured>=3")
    options.set("counts", "ferries=2")
    options.set("participants", "Coast guard; Harbour board")
    let file = reading(
      record(
        "date: 2021-05-03", "participants: [Coast guard, Harbour board]",
        "counts: [{effect: injured, count: '>=3'}, {measure: ferries, count: 2}]"))
    #expect(file.records.count == 1)
    #expect(options.record().records == file.records)
  }

  @Test(arguments: ["injured>=3", "injured=>=3", "injured = 3..", " injured ≥3", "injured>2"])
  func aCountIsOneWord(text: String) {
    var options = EvidenceOptions()
    options.set("statement", "A.")
    options.set("source.publisher", "B")
    options.set("counts", text)
    #expect(
      options.record().records.map(\.statement.counts) == [
        [Count(effect: .injured, range: CountRange(min: 3, max: nil))]
      ])
  }

  @Test func problemsNameTheField() {
    var options = EvidenceOptions()
    options.set("statement", "A.")
    options.set("source.publisher", "B")
    options.set("source.reliability", "Z")
    options.set("date", "2021-02-30")
    #expect(options.record().records.isEmpty)
    #expect(options.record().problems.map(\.field) == ["source.reliability", "date"])
    #expect(options.record().problems.allSatisfy { $0.position == nil })
  }
}
