import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Meetings")
struct MeetingReaderTests {
  struct Expected: Hashable, Sendable {
    var place: String?
    var days: String?
    var modality = Modality.happened
  }

  private func found(_ text: String) -> [Expected] {
    FoundClaim.all(.meeting, in: text).map {
      Expected(place: $0.place, days: $0.days, modality: $0.claim.statement.modality)
    }
  }

  @Test(
    "told by a verb",
    arguments: [
      (
        "⟦The two ministers met in Vienna on 3 June 2026⟧.",
        Expected(place: "Vienna", days: "2026-06-03/2026-06-03")
      ),
      (
        "President Mara Ellison said ⟦she would meet the king in Oslo⟧.",
        Expected(place: "Oslo", modality: .planned)
      ),
      (
        "Delegates are due ⟦to meet in Geneva on 1 July 2026⟧.",
        Expected(place: "Geneva", days: "2026-07-01/2026-07-01", modality: .planned)
      ),
    ])
  func verbs(source: String, expected: Expected) {
    let marked = MarkedText(source)
    #expect(found(marked.text) == [expected])
    let words = FoundClaim.all(.meeting, in: marked.text).first?.words ?? ""
    #expect(words.contains("me"))
    #expect(marked.marked.first?.contains(words) ?? false || words.contains(marked.marked[0]))
  }

  @Test(
    "told by a noun",
    arguments: [
      (
        "Peru and Chile held talks in Lima on 3 June 2026.",
        Expected(place: "Lima", days: "2026-06-03/2026-06-03")
      ),
      ("Both sides left after a Paris meeting on fishing.", Expected(place: "Paris")),
      (
        "Members prepare a trade summit set for Nairobi in July 2026.",
        Expected(place: "Nairobi", days: "2026-07-01/2026-07-31", modality: .planned)
      ),
      (
        "The talks in Geneva were cancelled.", Expected(place: "Geneva", modality: .cancelled)
      ),
    ])
  func nouns(text: String, expected: Expected) {
    #expect(found(text) == [expected])
  }

  @Test("take the country of a demonym and of a name as participants")
  func participants() {
    let found = FoundClaim.all(
      .meeting, in: "Peru held talks with Chilean officials in Lima on 3 June 2026.")
    #expect(found.map(\.participants) == [["Peru", "Chile"]])
  }

  @Test("lie before what they are followed by")
  func order() {
    let found = FoundClaim.all(
      .meeting,
      in: "Peru will hold talks with Chile in Lima on 20 July 2026, following a Paris meeting.")
    #expect(found.map(\.place) == ["Lima", "Paris"])
    #expect(found.map(\.days) == ["2026-07-20/2026-07-20", "../2026-07-20"])
  }

  @Test("are read as the corpus says", arguments: MeetingCorpus.all)
  func corpus(reading: MeetingReading) {
    for text in reading.texts {
      #expect(Meetings.agree(Meetings.told(in: text), reading.expected), "\(text)")
    }
  }

  @Test("are not read where nobody meets", arguments: MeetingCorpus.silent)
  func negative(text: String) {
    #expect(FoundClaim.all(.meeting, in: text).map(\.words) == [])
  }

  @Test("are as many as a corpus needs")
  func size() {
    let texts = MeetingCorpus.all.flatMap(\.texts) + MeetingCorpus.silent
    #expect(texts.count >= 360)
    #expect(Set(texts).count == texts.count)
  }
}

/// Meetings in the notation of the corpus.
private enum Meetings {
  /// The slots of each meeting of a text.
  static func told(in text: String) -> [[String]] {
    FoundClaim.all(.meeting, in: text).map { found in
      let statement = found.claim.statement
      let status = (statement.isNegated ? "not " : "") + Meetings.status(statement.modality)
      let days = found.days.map { days in
        let ends = days.split(separator: "/")
        return ends.count == 2 && ends[0] == ends[1] ? String(ends[0]) : days
      }
      let participants = found.participants.joined(separator: ", ")
      return [
        status, found.place ?? "-", days ?? "-", participants.isEmpty ? "-" : participants,
      ]
    }
  }

  static func agree(_ found: [[String]], _ expected: String) -> Bool {
    let meetings = expected.split(separator: ";").map { meeting in
      meeting.split(separator: "|").map { slot in
        String(slot.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    return meetings.count == found.count
      && zip(meetings, found).allSatisfy { expected, slots in
        zip(expected, slots).allSatisfy { $0 == "*" || $0 == $1 }
      }
  }

  private static func status(_ modality: Modality) -> String {
    switch modality {
    case .happened: "held"
    case .planned: "planned"
    case .cancelled: "cancelled"
    case .possible: "proposed"
    case .denied: "denied"
    }
  }
}
