import ClaimModel
import KeptSources
import Testing

@Suite("Kept copies against statements")
struct CopyCheckTests {
  private func record(
    _ text: String, counts: [Count] = [], days: DayInterval? = nil
  ) -> EvidenceRecord {
    let time = days.map { TimeReference(kind: .date, value: "", interval: $0) }
    return EvidenceRecord(
      id: "r", text: text, statement: Statement(time: time, counts: counts),
      source: Source(publisher: "Desk", published: Day(iso: "2024-03-04").map { DayInterval($0) }))
  }

  private func finding(
    _ record: EvidenceRecord, in copy: String, _ type: String = "text/plain"
  ) -> CopyFinding {
    CopyCheck().finding(for: record, in: Array(copy.utf8), mediaType: type)
  }

  private func place(_ finding: CopyFinding) -> QuotePlace? {
    if case .quoteFound(let place) = finding { place } else { nil }
  }

  private func figures(_ finding: CopyFinding) -> CopyFigures? {
    if case .notWordForWord(let figures) = finding { figures } else { nil }
  }

  @Test(
    "find the quoted words however they are set",
    arguments: [
      ("Nine people were injured.", "Police said nine people were\n  injured, two of them badly."),
      ("\"We will go on,\" she said.", "“We will go on,” she said."),
      ("It is the mayor's plan - no more", "It is the mayor’s plan — no more than that."),
      ("The 2019-2020 season was cancelled", "The 2019–2020\u{00A0}season was cancelled."),
      ("Zoë Müller resigned", "ZOE\u{308} MU\u{308}LLER RESIGNED on Monday"),
      ("Zoe\u{308} resigned", "On Monday, Zoë resigned"),
      ("Talks were held … in Oslo", "Talks were held on Monday, after delays, in Oslo."),
      ("Talks were held [...] in Oslo", "Talks were held in Oslo."),
      ("officials confirmed it", "o\u{FB03}cials con\u{FB01}rmed it"),
      ("the cease\u{AD}fire holds", "The ceasefire holds"),
      ("Мост закрыт", "В городе мост  закрыт с утра"),
    ])
  func found(quote: String, copy: String) throws {
    let place = try #require(self.place(finding(record(quote), in: copy)))
    #expect(place.isInMainText)
    let bytes = Array(copy.utf8)[place.span.start..<place.span.end]
    #expect(String(decoding: bytes, as: UTF8.self) == place.words)
    let scalars = Array(copy.unicodeScalars)[place.scalars.start..<place.scalars.end]
    #expect(String(String.UnicodeScalarView(scalars)) == place.words)
  }

  @Test("tell where the words stand")
  func position() throws {
    let found = finding(record("Nine were hurt."), in: "Zoë: “Nine  were hurt”, she said.")
    let place = try #require(self.place(found))
    #expect(place.words == "Nine  were hurt")
    #expect(place.span == TextSpan(9, 24))
    #expect(place.scalars == TextSpan(6, 21))
  }

  @Test(
    "do not find parts of words and numbers, or words in another order",
    arguments: [
      ("9 people were injured", "29 people were injured"),
      ("9 people were injured", "1.9 people were injured"),
      ("the toll was 12", "the toll was 12,000"), ("the toll was 12", "the toll was 120"),
      ("Talks were held … in Oslo", "In Oslo, talks were held"),
      ("a port", "a porter"), ("...", "..."), ("Мост", "Мосты"),
    ])
  func notFound(quote: String, copy: String) {
    #expect(place(finding(record(quote), in: copy)) == nil)
  }

  @Test("read the main text of a page, and the rest where it is not there")
  func page() {
    let copy = """
      <html><body><nav><a href="/">Home</a></nav><main><h1>Blast in Rotterdam</h1>
      <p>Nine&nbsp;people were <b>injured</b> &ndash; two badly &mdash; in a blast at the port.</p>
      <p>The fire was put out late in the evening, the fire service said on its web page.</p></main>
      <footer><p>Reporting by our own staff in Breda.</p></footer></body></html>
      """
    let inside = finding(record("nine people were injured - two badly"), in: copy, "text/html")
    #expect(self.place(inside)?.isInMainText == true)
    let outside = finding(record("Reporting by our own staff"), in: copy, "text/html")
    #expect(self.place(outside)?.isInMainText == false)
  }

  @Test("say which figures and dates stand in a text that words it otherwise")
  func figuresAndDates() throws {
    let day = try #require(DayInterval(year: 2024, month: 3))
    let nine = Count(effect: .injured, range: CountRange(9))
    let told = record("Nine persons got hurt in March.", counts: [nine], days: day)
    let same = finding(told, in: "An explosion on 3 March 2024 injured nine people in Rotterdam.")
    #expect(same.name == "figures found" && !same.isDisagreement)
    let other = finding(told, in: "An explosion on 3 March 2024 injured 11 people in Rotterdam.")
    #expect(other.name == "other figures" && other.isDisagreement)
    let figures = try #require(self.figures(other))
    #expect(figures.others.map(\.range) == [CountRange(11)])
    #expect(figures.missing == [.count(nine)])
    let none = finding(told, in: "There was an explosion in Rotterdam on 3 March 2024.")
    #expect(none.name == "figures missing")
    let undated = finding(told, in: "Nine people were injured in Rotterdam on 3 April 2023.")
    let dates = try #require(self.figures(undated))
    #expect(dates.standing == [.count(nine)] && dates.missing == [.days(day)])
  }

  @Test("say that another effect's number is no agreement")
  func otherEffect() throws {
    let five = Count(effect: .injured, range: CountRange(5))
    let found = finding(
      record("Five persons got hurt.", counts: [five]),
      in: "The blast killed five people and injured 12 others.")
    let figures = try #require(self.figures(found))
    #expect(figures.missing == [.count(five)] && figures.others.map(\.range) == [CountRange(12)])
  }

  @Test("say so when there is nothing to compare, or nothing to read")
  func nothing() {
    #expect(finding(record("They met."), in: "Something else.").name == "not word for word")
    #expect(finding(record("They met."), in: "%PDF-1.4", "application/pdf") == .notRead)
    #expect(finding(record("They met."), in: "<html><body></body></html>", "text/html") == .notRead)
    #expect(finding(record("They met."), in: "a\0b") == .notRead)
  }

  @Test("stay quick on texts that repeat themselves")
  func repeated() {
    let copy = String(repeating: "a ", count: 200_000)
    let quote = String(repeating: "a ", count: 50_000) + "b"
    #expect(finding(record(quote), in: copy).name == "not word for word")
  }
}
