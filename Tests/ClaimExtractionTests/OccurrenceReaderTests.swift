import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Occurrences")
struct OccurrenceReaderTests {
  private func check(
    _ source: String, _ quantifier: Occurrence.Quantifier, since: String
  ) {
    let marked = MarkedText(source)
    let found = FoundClaim.all(.occurrence, in: marked.text)
    #expect(found.map(\.words) == marked.marked)
    #expect(found.map { $0.claim.statement.occurrence?.quantifier } == [quantifier])
    #expect(found.map { $0.since ?? "-" } == [since])
  }

  @Test(
    "none",
    arguments: [
      (
        "⟦There has been no contact between Peru and Chile since May 2014⟧.", "2014-05-01/.."
      ),
      ("⟦No one has claimed responsibility⟧ for it.", "-"),
      ("⟦The club has never won the cup⟧.", "-"),
      ("⟦No arrests have been made⟧ so far.", "-"),
      ("⟦They have not met since 2019⟧.", "2019-01-01/.."),
    ])
  func none(source: String, since: String) {
    check(source, .none, since: since)
  }

  @Test(
    "first, last and only",
    arguments: [
      (
        "Trains ⟦ran for the first time since May 2014⟧.", Occurrence.Quantifier.first,
        "2014-05-01/.."
      ),
      ("She was ⟦the first woman to lead the union⟧.", .first, "-"),
      ("It marks ⟦the first such visit since 1949⟧.", .first, "1949-01-01/.."),
      ("He is ⟦the only survivor of the crash⟧.", .only, "-"),
    ])
  func order(source: String, quantifier: Occurrence.Quantifier, since: String) {
    let marked = MarkedText(source)
    let found = FoundClaim.all(.occurrence, in: marked.text)
    #expect(found.count == 1)
    #expect(found.first?.claim.statement.occurrence?.quantifier == quantifier)
    #expect((found.first?.since ?? "-") == since)
    #expect(marked.marked.first?.contains(found.first?.words ?? "-") ?? false)
  }

  @Test(
    "records",
    arguments: [
      ("It was ⟦the deadliest attack since 2001⟧.", "2001-01-01/.."),
      ("It is ⟦the worst drought in history⟧.", "-"),
      ("Prices rose to ⟦a record high⟧.", "-"),
    ])
  func records(source: String, since: String) {
    check(source, .record, since: since)
  }

  @Test("take the start of a period from what the article says of its event")
  func periods() {
    let found = FoundClaim.all(
      .occurrence,
      in: """
        Trains ran for the first time since the war's outbreak.

        The outbreak of the war in 2014 had closed the line.
        """)
    #expect(found.map(\.since) == ["2014-01-01/.."])
  }

  @Test(
    "are not read from",
    arguments: [
      "The first train left at noon.",
      "At least nine ships waited.",
      "No one was injured.",
      "I have never felt better.",
      "The only way is to wait.",
      "In the first half of the year sales fell.",
      "Last year was wet.",
      "Has the club never won the cup?",
    ])
  func negative(text: String) {
    #expect(FoundClaim.all(.occurrence, in: text).map(\.words) == [])
  }
}
