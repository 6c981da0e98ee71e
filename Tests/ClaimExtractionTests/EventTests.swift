import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Events")
struct EventTests {
  @Test("of the word list have a known type")
  func rows() {
    for row in EventLexicon.rows {
      #expect(row.count == 3, "\(row)")
      #expect(EventType(rawValue: row.count > 2 ? row[2] : "") != nil, "\(row)")
    }
  }

  @Test("inherit the codes of the broader type")
  func codes() {
    #expect(EventCodes(.summit).plover == "CONSULT")
    #expect(EventCodes(.airstrike).acledSubEvent == "Air/drone strike")
    #expect(EventCodes(.abduction).acled == "Violence against civilians")
    #expect(EventCodes(.battle).ucdp == [1, 2])
    #expect(EventCodes(.earthquake).plover == nil)
  }

  @Test(
    "of a casualty stand in its clause or in the one that says when",
    arguments: [
      ("Nine people were injured when an explosion tore through a depot.", EventType.explosion),
      ("Two died after their boat capsized off Lampedusa.", .shipwreck),
      ("PORTVILLE, 4 March 2024 - Two people were hurt as a crane fell over.", nil),
    ] as [(String, EventType?)])
  func occasion(text: String, event: EventType?) {
    let claims = ClaimExtractor().extract(
      AnalysedText(text), context: ArticleContext(key: "a", published: Day(iso: "2024-03-04"))
    ).claims
    #expect(claims.first { $0.kind == .casualty }?.statement.event == event)
  }
}
