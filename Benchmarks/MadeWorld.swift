internal import ClaimModel
internal import ClaimStore
internal import SeededRandom

/// Events with claims and records about them; some places have many, most have few.
struct MadeWorld {
  private struct Event {
    var day: Day
    var place: PlaceReference
    var country: Participant
    var killed: Int
  }

  private let events: [Event]
  /// One record for each event.
  let records: [EvidenceRecord]

  init(events count: Int) {
    var random = SplitMix(seed: 5)
    let start = Day(number: 17_000)
    let events = (0..<max(count, 1)).map { _ in
      // The product of two draws: low numbers, the large cities, come up most.
      let place = Int.random(in: 0..<60, using: &random) * Int.random(in: 0..<60, using: &random)
      let country = "country \(place % 40)"
      return Event(
        day: start.adding(days: Int.random(in: 0..<3000, using: &random)),
        place: PlaceReference(
          name: "place \(place)", geonameID: 1_000_000 + place, countryCode: "C\(place % 40)",
          countryName: country, parents: [2_000_000 + place % 40]),
        country: Participant(name: country, kind: .country, countryCode: "C\(place % 40)"),
        killed: Int.random(in: 1...60, using: &random))
    }
    self.events = events
    records = events.enumerated().map { index, event in
      EvidenceRecord(
        id: "record-\(index)", text: "An attack killed \(event.killed) people.",
        statement: MadeWorld.statement(of: event, killed: event.killed),
        source: Source(
          publisher: "agency \(index % 9)", published: DayInterval(event.day.adding(days: 1)),
          reliability: .usuallyReliable, credibility: .probablyTrue))
    }
  }

  /// Articles of twenty claims, each about one of the events; every fifth count is wrong.
  func articles(claims: Int) -> [(file: ArticleFile, claims: [Claim])] {
    let text = "Some people were killed in an attack, officials said."
    return (0..<max(claims / 20, 1)).map { article in
      let made = (0..<20).map { index -> Claim in
        let number = article * 20 + index
        let event = events[number % events.count]
        return Claim(
          id: "\(number)-claim", kind: .casualty, span: TextSpan(0, 23), sentence: TextSpan(0, 53),
          statement: MadeWorld.statement(
            of: event, killed: number % 5 == 0 ? event.killed + 3 : event.killed),
          rule: "made")
      }
      let file = ArticleFile(
        key: "article-\(article)", bytes: Array(text.utf8), text: text, format: "text",
        published: events[article % events.count].day.adding(days: 1))
      return (file, made)
    }
  }

  private static func statement(of event: Event, killed: Int) -> Statement {
    Statement(
      event: .attack,
      time: TimeReference(kind: .date, value: event.day.iso, interval: DayInterval(event.day)),
      place: event.place, participants: [event.country],
      counts: [Count(effect: .killed, range: CountRange(Double(killed)))])
  }
}
