import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Dates")
struct DateReaderTests {
  private func check(_ source: String, _ days: [String?], _ events: [String]) {
    let marked = MarkedText(source)
    let found = FoundClaim.all(.date, in: marked.text)
    #expect(found.map(\.words) == marked.marked)
    #expect(found.map(\.days) == days)
    #expect(found.map { $0.claim.statement.eventWord ?? "" } == events)
  }

  @Test(
    "of clauses",
    arguments: [
      ("⟦The embassy closed on 3 March 2024⟧.", "2024-03-03/2024-03-03", "close"),
      ("⟦On 3 March 2024 the embassy closed⟧.", "2024-03-03/2024-03-03", "close"),
      (
        "⟦The minister, who resigned on 3 March 2024⟧, is in Lima.", "2024-03-03/2024-03-03",
        "resign"
      ),
      (
        "The bridge, built by convicts, ⟦opened in May 2019⟧ to traffic.",
        "2019-05-01/2019-05-31", "open"
      ),
      (
        "⟦The court is expected to rule on 20 July 2026⟧.", "2026-07-20/2026-07-20", "rule"
      ),
      (
        "⟦Rebels launched an offensive on 2 May 2026⟧.", "2026-05-02/2026-05-02", "offensive"
      ),
      ("He said ⟦he would visit Oslo on 20 July 2026⟧.", "2026-07-20/2026-07-20", "visit"),
      (
        "⟦The figures for 2025 will be published on 20 July 2026⟧.", "2026-07-20/2026-07-20",
        "publish"
      ),
      (
        "⟦On 3 March 2024 a dam collapsed⟧, but nobody died.", "2024-03-03/2024-03-03", "collapse"
      ),
      (
        "⟦Parliament rejected a motion to close the mine on 3 March 2024⟧.",
        "2024-03-03/2024-03-03", "reject"
      ),
      ("⟦The envoy is due in Lima on 20 July 2026⟧.", "2026-07-20/2026-07-20", "be"),
      ("⟦Thefts fell to 12 in May 2019⟧ from 40 in April 2018.", "2019-05-01/2019-05-31", "fall"),
      (
        "A bill that would ban smoking ⟦was passed on 3 March 2024⟧.", "2024-03-03/2024-03-03",
        "pass"
      ),
      ("⟦In 2017 troops faced⟧ off for days.", "2017-01-01/2017-12-31", "face"),
      (
        "He said the relics had been taken down and ⟦would be moved to Lima on 20 July 2026⟧.",
        "2026-07-20/2026-07-20", "move"
      ),
    ])
  func clauses(source: String, days: String, event: String) {
    check(source, [days], [event])
  }

  @Test(
    "of nouns",
    arguments: [
      ("Engineers recalled ⟦the start of the war in 1991⟧.", "1991-01-01/1991-12-31", "war"),
      (
        "Few remember ⟦the March 2011 earthquake⟧ as she does.", "2011-03-01/2011-03-31",
        "earthquake"
      ),
      ("The club has grown since ⟦its founding in 1949⟧.", "1949-01-01/1949-12-31", "founding"),
      (
        "They blame ⟦a truce declared on 1 May 2026⟧ for it.", "2026-05-01/2026-05-01", "truce"
      ),
    ])
  func nouns(source: String, days: String, event: String) {
    check(source, [days], [event])
  }

  @Test("of a clause that a time leads to")
  func relative() {
    let marked = MarkedText(
      "Trade has shrunk ⟦since May 2014, when Norland closed its border⟧.")
    let found = FoundClaim.all(.date, in: marked.text).filter { $0.claim.rule == "date.relative" }
    #expect(found.map(\.words) == marked.marked)
    #expect(found.map(\.days) == ["2014-05-01/2014-05-31"])
  }

  @Test("of a list that leaves the verb out")
  func gaps() {
    let found = FoundClaim.all(
      .date, in: "The union admitted Peru in 1952, Chile in 1955 and Bolivia in 1982.")
    #expect(
      found.map(\.days) == [
        "1952-01-01/1952-12-31", "1955-01-01/1955-12-31", "1982-01-01/1982-12-31",
      ])
    #expect(found.dropFirst().map(\.words) == ["Chile in 1955", "Bolivia in 1982"])
  }

  @Test("lie on the side of the publication date that the verb asks for")
  func tense() {
    #expect(
      FoundClaim.all(.date, in: "The court will rule on Friday.").map(\.days)
        == ["2026-06-19/2026-06-19"])
    #expect(
      FoundClaim.all(.date, in: "The court ruled on Friday.").map(\.days)
        == ["2026-06-12/2026-06-12"])
  }

  @Test("stay open without a publication date")
  func unanchored() {
    let found = FoundClaim.all(.date, in: "The court ruled last week.", published: nil)
    #expect(found.count == 1)
    #expect(found.map(\.days) == [nil])
  }

  @Test(
    "are not read from",
    arguments: [
      "The governor said on Tuesday that roads are bad.",
      "According to a statement on Tuesday, roads are bad.",
      "If the dam breaks on Friday, the valley will flood.",
      "Did the embassy close on 3 March 2024?",
      "The 1990s were good to her.",
      "The film lasted three hours.",
      "She stayed there until May 2014.",
      "The embassy did not close on 3 March 2024.",
      "It was a Tuesday.",
      "The mayor plays golf every Sunday.",
      "Exports were up from 970 in 2019.",
      "There were seven fires, compared with three at the same point in 2019.",
      "Twice as many ships called as in 2019.",
      "Attendance was higher than in 2019.",
      "Profit was 12 percent lower than a year earlier.",
      "The world that we know today is another one.",
      "Sales doubled in the week after the fair.",
      "The minister boasted on 3 March 2024 of cutting costs.",
    ])
  func negative(text: String) {
    #expect(FoundClaim.all(.date, in: text).map(\.words) == [])
  }

  @Test(
    "of a stretch that two times tell",
    arguments: [
      ("⟦Lena Vogt led the choir from 1971 to 1984⟧.", "1971-01-01/1984-12-31"),
      ("⟦Between 1 March and 9 April 2026 the valley received snow⟧.", "2026-03-01/2026-04-09"),
      ("⟦The strike was held on 3 and 4 May 2026⟧.", "2026-05-03/2026-05-04"),
    ])
  func ranges(source: String, days: String) {
    let marked = MarkedText(source)
    let found = FoundClaim.all(.date, in: marked.text)
    #expect(found.map(\.words) == marked.marked)
    #expect(found.map(\.days) == [days])
  }

  @Test(
    "are planned where the verb points ahead",
    arguments: [
      ("The court moved the hearing to 18 August.", "2026-08-18/2026-08-18"),
      ("The fair opens on 3 July.", "2026-07-03/2026-07-03"),
      ("The trial is set for 3 September.", "2026-09-03/2026-09-03"),
      ("He is due to face voters in August.", "2026-08-01/2026-08-31"),
    ])
  func ahead(text: String, days: String) {
    let found = FoundClaim.all(.date, in: text)
    #expect(found.map(\.days) == [days])
    #expect(found.map(\.claim.statement.modality) == [.planned])
  }

  @Test(
    "are events although their verb is one of promising or answering",
    arguments: [
      "A truce was agreed in Lima on 3 May 2026.",
      "Members agreed on 3 May 2026 to free the crew.",
      "On 3 May 2026 half of the voters said no.",
      "Shortly after 6 p.m. on 3 May 2026 the crew left.",
      "The talks collapsed on 3 May 2026.",
      "They criticised the probe announced on 3 May 2026.",
      "They need the help promised by Peru on 3 May 2026.",
      "The court heard how they left the camp on 3 May 2026.",
      "Planes dropped crates containing food on 3 May 2026.",
      "Lima has plans to pay the victims of a riot on 3 May 2026.",
    ])
  func happened(text: String) {
    let found = FoundClaim.all(.date, in: text)
    #expect(found.map(\.days) == ["2026-05-03/2026-05-03"])
    #expect(found.map(\.claim.statement.modality) == [.happened])
  }

  @Test(
    "do not date the text itself, what is said or what is kept",
    arguments: [
      "18:30 Rescuers reach the village",
      "Published 1 June 2026",
      "Last updated on 1 June 2026 at 10:05",
      "A spokesman said Thursday he is undergoing treatment.",
      "She told reporters on Monday the bridge is closed.",
      "Villagers celebrated Christmas in the ruins.",
      "The fair, postponed from April 2026, is small.",
      "She spoke to her lawyer Kyi Win in September 2025.",
    ])
  func stamps(text: String) {
    #expect(FoundClaim.all(.date, in: text).filter { $0.words.contains("spoke") == false }.isEmpty)
  }

  @Test("are left out where a casualty or meeting says so already")
  func told() {
    #expect(FoundClaim.all(.date, in: "The blast killed nine people on Monday.").isEmpty)
    #expect(
      FoundClaim.all(.date, in: "The two ministers met in Vienna on Monday.").isEmpty)
  }
}
