import ClaimModel
import EvidenceFormats
import Testing

/// What a record does not say is read out of its statement, and what it says wins.
@Suite struct StatementFillingTests {
  private func statement(_ fields: String) throws -> Statement {
    let result = reading("- {\(fields), source: {publisher: B, published: 2021-05-05}}")
    return try #require(result.records.first).statement
  }

  private let ferries =
    "statement: \"Two ferries collided near Lyon on 3 May 2021, injuring 12 people.\""

  @Test func slotsAreReadFromTheStatement() throws {
    let read = try statement(ferries)
    #expect(read.time?.interval == Day(year: 2021, month: 5, day: 3).map { DayInterval($0) })
    #expect(read.place?.countryCode == "FR")
    #expect(read.counts.contains { $0.effect == .injured && $0.range == CountRange(12) })
    #expect(read.modality == .happened)
  }

  @Test func relativeDatesCountFromThePublication() throws {
    let read = try statement("statement: A fire broke out in Lyon on Monday")
    #expect(read.time?.interval == Day(year: 2021, month: 5, day: 3).map { DayInterval($0) })
  }

  @Test func whatIsGivenWins() throws {
    let given = try statement(
      ferries
        + ", date: 2021-05-04, place: \"Geneva, Switzerland\", counts: [{effect: injured, count: 13}], event: accident, modality: planned, negated: true"
    )
    #expect(given.time?.interval == Day(year: 2021, month: 5, day: 4).map { DayInterval($0) })
    #expect(given.place?.countryCode == "CH")
    #expect(given.counts == [Count(effect: .injured, range: CountRange(13))])
    #expect(given.event == .accident)
    #expect(given.modality == .planned)
    #expect(given.isNegated)
  }

  @Test(arguments: [
    ("Paris", "FR"), ("London", "GB"), ("Lyon", "FR"), ("Lyon, France", "FR"), ("Norway", "NO"),
  ])
  func placesAreResolved(name: String, country: String) throws {
    let result = reading("- {statement: A., place: \"\(name)\", source: {publisher: B}}")
    #expect(result.problems.isEmpty)
    #expect(result.records.first?.statement.place?.countryCode == country)
    #expect(result.records.first?.statement.place?.geonameID != nil)
  }

  @Test func anUnknownPlaceLiesInTheCountryNamedBesideIt() {
    let result = reading(
      "- {statement: A., place: \"Qwxyzville, Norway\", source: {publisher: B}}")
    #expect(result.problems.isEmpty)
    #expect(result.records.first?.statement.place?.name == "Qwxyzville")
    #expect(result.records.first?.statement.place?.countryCode == "NO")
  }

  @Test func anUnknownPlaceIsKeptAsAName() {
    let result = reading("- {statement: A., place: Qwxyzville, source: {publisher: B}}")
    #expect(result.records.first?.statement.place == PlaceReference(name: "Qwxyzville"))
    #expect(result.problems.map(\.severity) == [.warning])
  }

  @Test func countriesAmongTheParticipantsHaveTheirCodes() throws {
    let given = try statement(
      "statement: A., participants: [Norway, The Netherlands, Harbour board]")
    #expect(given.participants.map(\.countryCode) == ["NO", "NL", nil])
    #expect(given.participants.map(\.kind) == [.country, .country, .group])
  }

  @Test func aParticipatingCountryIsNoPlace() throws {
    let given = try statement(
      "statement: \"Norway's minister said that Denmark broke the truce.\", participants: [Norway, Denmark]"
    )
    #expect(given.place == nil)
  }

  @Test func anOfficeHasTheCountryThatItNames() throws {
    let given = try statement(
      "statement: A., role: {person: Ada Example, office: President of Finland}")
    #expect(given.role?.countryCode == "FI")
    #expect(given.role?.tenure == .current)
  }
}
