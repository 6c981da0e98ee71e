import ClaimModel
import Testing

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
}
