import ClaimModel
import EvidenceFormats
import Testing

@Suite struct EvidenceReaderTests {
  @Test func aRecordWithEveryField() throws {
    let result = reading(
      """
      # Comment
      - id: ferry-collision
        statement: Two ferries collided off Port Example on 3 May 2021 and three people were hurt.
        event: shipwreck
        date: 2021-05-03
        place: Port Example
        participants: [Coast guard, Harbour board]
        counts: [{effect: injured, count: 3, of: passengers}, {measure: ferries, count: "~2"}]
        role: {person: Ada Example, office: Harbour master, tenure: former}
        asOf: 2021-05-04
        modality: happened
        negated: false
        source: {publisher: Coast guard, title: Bulletin, url: https://example.org/1,
                 published: 2021-05-03, retrieved: 2021-05-05, origin: Harbour board,
                 reliability: b, credibility: 2}
      """)
    let record = try #require(result.records.first)
    let day = try #require(Day(year: 2021, month: 5, day: 3))
    #expect(record.id == "ferry-collision")
    #expect(record.statement.event == .shipwreck)
    #expect(record.statement.time?.interval == DayInterval(day))
    #expect(record.statement.place?.name == "Port Example")
    #expect(record.statement.participants.map(\.name) == ["Coast guard", "Harbour board"])
    #expect(
      record.statement.counts == [
        Count(effect: .injured, range: CountRange(3), of: "passengers"),
        Count(measure: "ferry", range: CountRange(2, isApproximate: true)),
      ])
    #expect(record.statement.role?.person == "Ada Example")
    #expect(record.statement.role?.tenure == .former)
    #expect(record.asOf == DayInterval(day.adding(days: 1)))
    #expect(record.source.publisher == "Coast guard")
    #expect(record.source.origin == "Harbour board")
    #expect(record.source.retrieved == DayInterval(day.adding(days: 2)))
    #expect(record.source.reliability == .usuallyReliable)
    #expect(record.source.credibility == .probablyTrue)
    #expect(result.isComplete)
  }

  @Test func aRecordMayHaveAStatementAndAPublisherOnly() throws {
    let result = reading(record())
    let only = try #require(result.records.first)
    #expect(only.source.reliability == .cannotBeJudged)
    #expect(only.source.credibility == .cannotBeJudged)
    #expect(only.asOf == nil)
    #expect(only.id.count == 17)
    #expect(result.problems.isEmpty)
  }

  @Test func yamlAndJSONGiveTheSameRecord() {
    let yaml = record("date: 2021-05-03", "counts: [{effect: injured, count: 3..5}]")
    let json = """
      [{"statement": "Two ferries collided off Port Example on 3 May 2021.",
        "source": {"publisher": "Coast guard"}, "date": "2021-05-03",
        "counts": [{"effect": "injured", "count": "3..5"}]}]
      """
    let line = json.split(separator: "\n").joined(separator: " ").dropFirst().dropLast()
    #expect(reading(yaml).records.count == 1)
    #expect(reading(yaml).records == reading(json, file: "records.json").records)
    #expect(reading(yaml).records == reading(String(line), file: "records.ndjson").records)
    #expect(reading(yaml).records == reading(json, file: "records").records)
  }

  @Test func theSourcesDateIsWhenACountWasValid() throws {
    let text = "- {statement: A., source: {publisher: B, published: 2021-05}}"
    #expect(reading(text).records.first?.asOf == DayInterval(year: 2021, month: 5))
  }

  @Test func fieldsMayBeWrittenWithADot() {
    let nested = "- {statement: A., source: {publisher: B, title: C}}"
    let dotted = "- {statement: A., source.publisher: B, source.title: C}"
    #expect(reading(nested).records == reading(dotted).records)
    #expect(reading(dotted).isComplete)
  }

  @Test func oneRecordNeedsNoList() {
    #expect(reading("statement: A.\nsource: {publisher: B}").records.count == 1)
    #expect(
      reading("{\"statement\": \"A.\", \"source\": {\"publisher\": \"B\"}}").records.count == 1)
  }

  @Test func severalYAMLDocumentsAreRead() {
    let text =
      "---\n- {statement: A., source: {publisher: B}}\n---\n- {statement: C., source: {publisher: B}}"
    #expect(reading(text).records.map(\.text) == ["A.", "C."])
  }

  @Test func anEmptyListIsNoMistake() {
    #expect(reading("[]").problems.isEmpty)
    #expect(reading("[]", file: "a.json").problems.isEmpty)
  }

  @Test func theSameRecordHasTheSameIdentifierEachTime() {
    let first = reading(record("date: 2021-05-03")).records.map(\.id)
    #expect(first == reading(record("date: 2021-05-03")).records.map(\.id))
    #expect(first != reading(record("date: 2021-05-04")).records.map(\.id))
  }

  @Test func windowsLineEndsAndAByteOrderMarkChangeNothing() {
    let text = record("date: 2021-05-03")
    let windows = text.split(separator: "\n").joined(separator: "\r\n")
    let marked = EvidenceReader().read([0xEF, 0xBB, 0xBF] + Array(windows.utf8), file: "a.yaml")
    #expect(marked.records == reading(text).records)
  }
}
