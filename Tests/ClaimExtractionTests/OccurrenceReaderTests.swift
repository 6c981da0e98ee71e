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
      ("⟦None has been found since dawn⟧.", "2026-06-16/.."),
      ("⟦No deaths have been reported since May 2014⟧.", "2014-05-01/.."),
      ("⟦Since May 2014 no minister has met the envoy⟧.", "2014-05-01/.."),
      ("⟦No group claimed responsibility⟧ for the blast.", "-"),
      ("⟦Not since May 2014 had the city⟧ come under fire.", "2014-05-01/.."),
      ("⟦There was no immediate claim⟧ of responsibility.", "-"),
      ("⟦No new raids on the farms were reported⟧.", "-"),
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
      ("Ana Ruiz, ⟦the only other candidate⟧, withdrew.", .only, "-"),
      ("It is ⟦the only bridge through which trucks may pass⟧.", .only, "-"),
      ("Leo Paz is ⟦the only guard⟧ whose name is known.", .only, "-"),
      ("She was ⟦the first to reach the summit⟧.", .first, "-"),
      ("It was a strike, ⟦the first since May 2014⟧.", .first, "2014-05-01/.."),
      ("She was ⟦the first woman since Ana Ruiz, who left in 2009⟧.", .first, "2009-01-01/.."),
      ("It is ⟦the country's first outbreak of the virus⟧.", .first, "-"),
      ("The mill made a loss, ⟦its first since 2017⟧.", .first, "2017-01-01/.."),
      ("She is ⟦Peru's first female prime minister⟧.", .first, "-"),
      ("Ana Ruiz will be ⟦the first African to lead the body⟧.", .first, "-"),
      ("It was ⟦the first time a sitting judge had been charged⟧.", .first, "-"),
      ("The ship is ⟦the first of its kind⟧.", .first, "-"),
      ("It was ⟦his first visit to Lima⟧.", .first, "-"),
      ("It was ⟦the first strike on the port⟧.", .first, "-"),
      ("The ferry made ⟦its first voyage⟧ in these waters.", .first, "-"),
      ("Peru: ⟦first truce since 1949⟧, says envoy", .first, "1949-01-01/.."),
      ("They held ⟦their first face-to-face talks⟧ in Lima.", .first, "-"),
      ("⟦The last hanging in the state was in 1976⟧.", .last, "1976-01-01/1976-12-31"),
      ("⟦The last time the two leaders met was in 2019⟧.", .last, "2019-01-01/2019-12-31"),
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
      ("It is ⟦the worst arson case the county has ever seen⟧.", "-"),
      ("The peso fell to ⟦an all-time low⟧.", "-"),
      ("⟦Peru's deadliest train disaster⟧ came in 1981.", "-"),
      ("The cuts are ⟦the largest in the mill's 25-year history⟧.", "-"),
      ("Prices rose to ⟦a record high⟧.", "-"),
      ("Greens slump to ⟦worst result in their history⟧", "-"),
      ("Inflation hit a new mark, ⟦highest since 1981⟧.", "1981-01-01/.."),
      ("They won ⟦fewer seats than at any time since 1935⟧.", "1935-01-01/.."),
      ("She ruled for years, ⟦longer than anyone before her⟧.", "-"),
      ("Rents rose ⟦more than in any year on record⟧.", "-"),
      ("She is ⟦the longest-serving minister⟧.", "-"),
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
      "No deaths have been reported.",
      "No names have been given.",
      "She is not the only lawmaker to leave.",
      "Ghana was among the first nations and one of the first donors to answer.",
      "They scored late in the first period to give the team a lead.",
      "In the best case, it will end in the next twenty years.",
      "There is no such plan, since most of the members left.",
      "Nine sailors have not been seen since.",
      "It is one of the largest attacks since 2001.",
      "Since no candidate won half of the votes, a second round will be held.",
      "Flu killed more people there than any other disease since it began.",
      "She dropped the first set to eliminate the champion.",
      "It was put off twice, the last time because the hall was closed.",
      "He is older than anyone in the room.",
      "The company is better than ever.",
      "The company's first quarter was weak.",
      "The firm's first priority is safety.",
      "Ana Ruiz, Scotland's first minister, resigned.",
      "He scored his first goal.",
      "The last thing she saw was the light in May.",
      "No details were announced.",
      "No date has been fixed.",
      "No deaths were reported.",
      "The tide was high.",
    ])
  func negative(text: String) {
    #expect(FoundClaim.all(.occurrence, in: text).map(\.words) == [])
  }
}
