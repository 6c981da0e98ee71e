import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Statements of records")
struct StatementReaderTests {
  private let reader = StatementReader()

  @Test("carry event, time, place and participants")
  func meeting() {
    let statement = reader.statement(
      of: "Delegations of Peru and Chile met for peace talks in Lima on 3 June 2026.", date: nil)
    #expect(statement.event?.isKind(of: .talks) == true)
    #expect(statement.place?.name == "Lima")
    #expect(statement.time?.interval == Day(iso: "2026-06-03").map { DayInterval($0) })
    #expect(statement.participants.map(\.name) == ["Peru", "Chile"])
  }

  @Test("carry all counts")
  func counts() {
    let statement = reader.statement(
      of: "A drone attack on Lima killed nine people and wounded thirty.", date: nil)
    #expect(statement.counts.compactMap(\.effect) == [.killed, .injured])
    #expect(statement.event == .droneAttack)
  }

  @Test("carry a role")
  func role() {
    let statement = reader.statement(of: "President Mara Ellison of Peru resigned.", date: nil)
    #expect(statement.role?.person == "Mara Ellison")
  }

  @Test("count relative times from the date given")
  func relative() {
    let statement = reader.statement(of: "The dam broke on Monday.", date: Day(iso: "2026-06-16"))
    #expect(statement.time?.interval == Day(iso: "2026-06-15").map { DayInterval($0) })
  }

  @Test(
    "tell that the event did not take place",
    arguments: [
      "Mara Ellison did not visit Lima on 3 June 2026.",
      "Mara Ellison never visited Lima on 3 June 2026, as planned.",
      "No earthquake struck Lima on 3 June 2026.",
    ])
  func negated(text: String) {
    #expect(reader.statement(of: text, date: nil).isNegated)
  }

  @Test(
    "tell that the event took place, whatever else did not",
    arguments: [
      "Mara Ellison visited Lima on 3 June 2026.",
      "Protests took place in Lima on 3 June 2026, and nobody was hurt.",
      "An earthquake that no one had foreseen struck Lima on 3 June 2026.",
    ])
  func asserted(text: String) {
    #expect(!reader.statement(of: text, date: nil).isNegated)
    #expect(reader.statement(of: text, date: nil).modality == .happened)
  }

  @Test("are empty for an empty text")
  func empty() {
    #expect(reader.statement(of: "", date: nil) == Statement())
    #expect(reader.statements(of: "", date: nil).isEmpty)
  }
}
