import ClaimModel
import SeededRandom
import Verification

/// Statements put together at random from few values, so that many agree by chance.
struct RandomStatements {
  var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(seed: seed)
  }

  static let places: [PlaceReference] = {
    func place(
      _ name: String, _ id: Int?, _ parents: [Int], _ code: String, _ country: String,
      _ point: (Double, Double)? = nil
    ) -> PlaceReference {
      PlaceReference(
        name: name, geonameID: id, countryCode: code, countryName: country,
        latitude: point?.0, longitude: point?.1, parents: parents)
    }
    return [
      place("Odesa", 1, [10, 100], "UA", "Ukraine"),
      place("Izmail", 2, [10, 100], "UA", "Ukraine"),
      place("Odesa Oblast", 10, [100], "UA", "Ukraine"),
      place("Kharkiv", 3, [11, 100], "UA", "Ukraine", (50.0, 36.23)),
      place("Derhachi", 5, [11, 100], "UA", "Ukraine", (50.11, 36.12)),
      place("Simferopol", 6, [12, 690_791, 2_017_370], "UA", "Ukraine", (44.96, 34.11)),
      place("Russia", 2_017_370, [], "RU", "Russia"),
      place("Ukraine", 100, [], "UA", "Ukraine"), place("Odesa", nil, [], "UA", "Ukraine"),
      place("Paris", 4, [200], "FR", "France"), place("France", 200, [], "FR", "France"),
      place("Odessa", nil, [], "UA", "Ukraine"), place("Atlantis", nil, [], "", ""),
    ]
  }()

  static let participants: [Participant] = [
    Participant(name: "Russia", kind: .country, countryCode: "RU"),
    Participant(name: "Ukraine", kind: .country, countryCode: "UA"),
    Participant(name: "France", kind: .country, countryCode: "FR"),
    Participant(name: "Vladimir Putin", kind: .person, countryCode: "RU"),
    Participant(name: "Putin", kind: .person),
    Participant(name: "Volodymyr Zelenskyy", kind: .person, countryCode: "UA"),
    Participant(name: "Zelensky", kind: .person, countryCode: "UA"),
    Participant(name: "United Nations", kind: .organisation),
  ]

  mutating func some<Value>(_ values: [Value]) -> Value? {
    Bool.random(using: &generator) ? values.randomElement(using: &generator) : nil
  }

  mutating func day() -> Day {
    Day(number: 20_000 + Int.random(in: 0..<120, using: &generator))
  }

  mutating func interval() -> DayInterval {
    let first = day()
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return DayInterval(earliest: first, latest: nil)
    case 1: return DayInterval(earliest: nil, latest: first)
    case 2: return DayInterval(earliest: first, latest: first.adding(days: 900))
    case 3, 4:
      return DayInterval(
        earliest: first, latest: first.adding(days: Int.random(in: 0..<40, using: &generator)))
    default: return DayInterval(first)
    }
  }

  mutating func time() -> TimeReference {
    let days = interval()
    let isExtent = Bool.random(using: &generator)
    return TimeReference(kind: .date, value: isExtent ? "a/b" : "a", interval: days)
  }

  mutating func range() -> CountRange {
    let low = Double(Int.random(in: 0..<6, using: &generator))
    let high = low + Double(Int.random(in: 0..<4, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return CountRange(min: low, max: nil)
    case 1: return CountRange(min: nil, max: high)
    case 2: return CountRange(min: low, max: high)
    case 3: return CountRange(low, isApproximate: true)
    default: return CountRange(low)
    }
  }

  mutating func count() -> Count {
    if Bool.random(using: &generator) {
      return Count(
        effect: [.killed, .injured, .casualty].randomElement(using: &generator), range: range(),
        of: some(["people", "children", "soldiers"]))
    }
    return Count(
      measure: ["violation", "breaches of the truce", "ceasefire violations", "house", "port"]
        .randomElement(using: &generator), range: range())
  }

  mutating func statement() -> Statement {
    let types: [EventType] = [
      .attack, .droneAttack, .explosion, .talks, .summit, .invasion, .conflict, .disaster,
      .earthquake, .ceasefire, .ceasefireViolation, .agreement,
    ]
    var statement = Statement(event: some(types), eventWord: some(["dock", "meet"]))
    if Int.random(in: 0..<4, using: &generator) > 0 { statement.time = time() }
    statement.place = some(RandomStatements.places)
    for participant in RandomStatements.participants
    where Int.random(in: 0..<4, using: &generator) == 0 {
      statement.participants.append(participant)
    }
    statement.counts = [count()]
    statement.modality = some([.planned, .possible, .cancelled]) ?? .happened
    statement.role = some([
      Role(person: "Donald Trump", office: "President of the United States", tenure: .current),
      Role(person: "Trump", office: "US President", tenure: .former),
      Role(person: "Joe Biden", office: "President", tenure: .current, countryCode: "US"),
      Role(person: "Jinping Xi", office: "President of China", tenure: .current),
      Role(person: "Xi Jinping", office: "Chinese President", tenure: .current),
    ])
    return statement
  }

  mutating func claim() -> Claim {
    var claim = Claim(
      kind: Claim.Kind.allCases.randomElement(using: &generator) ?? .date, span: TextSpan(0, 0),
      sentence: TextSpan(0, 0), statement: statement(), rule: "random")
    let since = some([time()])
    claim.statement.occurrence = Occurrence(
      quantifier: Occurrence.Quantifier.allCases.randomElement(using: &generator) ?? .none,
      since: since)
    return claim
  }

  static let texts = [
    "The freighter Rhosus docked in the port.", "Then the freighter Rhosus left.",
    "They spared no effort to reach the valley, he said.", "spared no effort to reach the valley",
    "",
  ]

  mutating func record() -> EvidenceRecord {
    var statement = statement()
    if Int.random(in: 0..<4, using: &generator) == 0 {
      statement.occurrence = Occurrence(
        quantifier: Occurrence.Quantifier.allCases.randomElement(using: &generator) ?? .none,
        since: some([time()]))
    }
    return EvidenceRecord(
      id: "record", text: RandomStatements.texts.randomElement(using: &generator) ?? "",
      statement: statement, asOf: some([interval()]), source: Source(publisher: "Publisher"))
  }

  mutating func context() -> ClaimContext {
    let words = RandomStatements.texts.randomElement(using: &generator) ?? ""
    return ClaimContext(
      published: some([day()]), words: words, sentence: words, setting: some(["UA", "FR"]))
  }
}
