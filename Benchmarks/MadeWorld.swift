internal import ClaimModel
internal import SeededRandom

/// Events with claims and records about them, as skewed as those of the news.
///
/// A few places and countries have most of the events, a few events most of the claims; several
/// fall on one town in one month. Some records give no day, only a month, only a country or no place
/// at all; sources tell different tolls on different days. Everything follows from its number, so
/// that a world of any size takes no memory.
struct MadeWorld {
  /// Number of records.
  let records: Int
  private let events: Int
  /// Over how many days they lie: a longer time makes a larger world, not more news a day.
  private let days: Int

  /// Events a day of the whole world: about as many as the larger collections of conflicts record.
  private static let eventsADay = 200

  init(records: Int) {
    self.records = max(records, 1)
    events = max(records * MadeWorld.blockEvents / MadeWorld.block.count, 1)
    days = max(events / MadeWorld.eventsADay, 1)
  }

  /// Which of ten events the records of a block are about: most events have one record, a few four.
  private static let block = [0, 1, 2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 8, 8, 8, 9]
  private static let blockEvents = 10

  /// What happened.
  struct Event {
    var type: EventType
    var day: Day
    var place: PlaceReference
    var participants: [Participant]
    var killed: Int
    var injured: Int
  }

  private static let types: [(EventType, Int)] = [
    (.attack, 26), (.shelling, 12), (.protest, 14), (.talks, 12), (.fire, 8), (.crash, 7),
    (.arrest, 5), (.flood, 4), (.earthquake, 3), (.agreement, 3), (.election, 2), (.ceasefire, 2),
    (.explosion, 2),
  ]

  func event(_ number: Int) -> Event {
    var random = SplitMix(seed: 5 &+ UInt64(number))
    var draw = Int.random(in: 0..<100, using: &random)
    let type = MadeWorld.types.first { type in
      draw -= type.1
      return draw < 0
    }
    // The product of two draws: low numbers, the large cities, come up most.
    let place = Int.random(in: 0..<160, using: &random) * Int.random(in: 0..<160, using: &random)
    let other = Int.random(in: 0..<40, using: &random)
    var participants = [MadeWorld.country(of: place)]
    if other % 3 > 0, other != place % 40 { participants.append(MadeWorld.country(of: other)) }
    return Event(
      type: type?.0 ?? .attack,
      day: Day(number: 17_000 + Int.random(in: 0..<days, using: &random)),
      place: MadeWorld.place(place), participants: participants,
      killed: Int.random(in: 1...40, using: &random),
      injured: Int.random(in: 1...90, using: &random))
  }

  private static func country(of place: Int) -> Participant {
    Participant(name: "Country \(place % 40)", kind: .country, countryCode: code(of: place))
  }

  private static func code(of place: Int) -> String {
    "\(Character(Unicode.Scalar(UInt8(65 + place % 40 / 7))))X\(place % 40 % 7)"
  }

  private static func place(_ number: Int) -> PlaceReference {
    PlaceReference(
      name: "Place \(number)", geonameID: 1_000_000 + number, countryCode: code(of: number),
      countryName: "Country \(number % 40)", latitude: Double(number % 120) - 50,
      longitude: Double(number / 70) - 170,
      parents: [2_000_000 + number % 400, 3_000_000 + number % 40])
  }

  private static func countryPlace(of place: PlaceReference) -> PlaceReference {
    PlaceReference(
      name: place.countryName ?? "", geonameID: place.parents.last, countryCode: place.countryCode,
      countryName: place.countryName)
  }

  // MARK: Records

  func record(_ number: Int) -> EvidenceRecord {
    var random = SplitMix(seed: 77 &+ UInt64(number))
    let (round, position) = number.quotientAndRemainder(dividingBy: MadeWorld.block.count)
    let event = event(round * MadeWorld.blockEvents + MadeWorld.block[position])
    // Later sources know of more.
    let told = Int.random(in: 0..<10, using: &random)
    let more = told < 6 ? 0 : told - 5
    var statement = MadeWorld.statement(of: event, killed: event.killed + more)
    statement.counts.append(Count(effect: .injured, range: CountRange(Double(event.injured))))
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<6: statement.time = nil
    case 6..<11:
      let month = DayInterval(year: event.day.civil.year, month: event.day.civil.month)
      statement.time = TimeReference(kind: .date, value: "a month", interval: month)
    case 11..<19: statement.place = MadeWorld.countryPlace(of: event.place)
    case 19..<24: statement.place = nil
    default: break
    }
    return EvidenceRecord(
      id: "record-\(number)",
      text: "\(event.type.rawValue) in \(event.place.name) on \(event.day.iso) killed "
        + "\(event.killed + more) people, the agency said",
      statement: statement, asOf: DayInterval(event.day.adding(days: more)),
      source: Source(
        publisher: "Agency \(number % 23)",
        published: DayInterval(event.day.adding(days: 1 + more)),
        origin: told == 0 ? "police" : nil,
        reliability: number % 11 == 0 ? .notUsuallyReliable : .usuallyReliable,
        credibility: .probablyTrue))
  }

  static func statement(of event: Event, killed: Int) -> Statement {
    Statement(
      event: event.type,
      time: TimeReference(kind: .date, value: event.day.iso, interval: DayInterval(event.day)),
      place: event.place, participants: event.participants,
      counts: [Count(effect: .killed, range: CountRange(Double(killed)))])
  }

  /// The number of an event that is told of, the first ones most.
  func toldEvent(using random: inout SplitMix) -> Int {
    let draw = Double.random(in: 0..<1, using: &random)
    return min(Int(Double(events) * draw * draw), events - 1)
  }
}
