package import ClaimModel

/// What screening compares of records in memory, with places, parties and counts that come again
/// kept once.
///
/// Takes about 60 bytes for each record besides.
package struct ScreenedRecords: Sendable {
  /// One record; index 0 of the lists stands for none.
  struct Record {
    /// First and last possible day, ends far away where open; see `ScreenedDays`.
    var days: ScreenedDays
    var place: UInt32
    var participants: UInt32
    var counts: UInt32
    /// Hash of the folded word that names the event; 0 without one.
    var word: UInt32
    var event: UInt8
    /// How it presents its event; nil where that hangs on what is counted.
    var reports: Assertion?
    /// Where in `ranges` those of its counts start.
    var ranges: UInt32
    var standing: CandidateRank.Standing
  }

  private(set) var records: [Record] = []
  private(set) var places: [PlaceReference?] = [nil]
  /// Hashes of the codes of their countries; 0 without one.
  private(set) var countries: [UInt64] = [0]
  private(set) var participants: [[Participant]] = [[]]
  /// The same lists, folded and hashed.
  private(set) var parties: [ScreenedParties] = [ScreenedParties([])]
  private(set) var counts: [[Count]] = [[]]
  /// The ranges of all counts of all records, by their index among those that differ.
  private var ranges: [UInt32] = []
  private var differentRanges: [CountRange] = []
  private var knownRanges: [CountRange: UInt32] = [:]
  private var knownPlaces: [PlaceKey: UInt32] = [:]
  private var knownParticipants: [PartiesKey: UInt32] = [PartiesKey(participants: []): 0]
  private var knownCounts: [[Count]: UInt32] = [[]: 0]

  /// Starts without records.
  package init() {}

  /// Adds a record; its position is the number of records added before.
  package mutating func add(_ record: EvidenceRecord) {
    let statement = record.statement
    var place: UInt32 = 0
    if let named = statement.place {
      place = ScreenedRecords.index(
        of: PlaceKey(place: named), in: &knownPlaces, UInt32(places.count))
      if place == places.count {
        places.append(named)
        countries.append(ScreenedRecords.country(named.countryCode))
      }
    }
    let parties = ScreenedRecords.index(
      of: PartiesKey(participants: statement.participants), in: &knownParticipants,
      UInt32(participants.count))
    if parties == participants.count {
      participants.append(statement.participants)
      self.parties.append(ScreenedParties(statement.participants))
    }
    let kinds = statement.counts.map(ScreenedRecords.kind)
    let counted = ScreenedRecords.index(of: kinds, in: &knownCounts, UInt32(counts.count))
    if counted == counts.count { counts.append(kinds) }
    let firstRange = UInt32(truncatingIfNeeded: ranges.count)
    for count in statement.counts {
      let next = UInt32(differentRanges.count)
      let index = ScreenedRecords.index(of: count.range, in: &knownRanges, next)
      if index == next { differentRanges.append(count.range) }
      ranges.append(index)
    }
    records.append(
      Record(
        days: ScreenedDays(statement.time?.interval), place: place, participants: parties,
        counts: counted, word: ScreenedRecords.word(statement),
        event: EventGroups.number(statement.event),
        reports: ScreenedRecords.assertion(of: statement), ranges: firstRange,
        standing: CandidateRank.Standing(record)))
  }

  /// The range of one of a record's counts.
  func range(_ record: Record, _ count: Int) -> CountRange {
    differentRanges[Int(ranges[Int(record.ranges) + count])]
  }

  /// Forgets what only adding needs.
  package mutating func finish() {
    (knownPlaces, knownParticipants, knownCounts) = ([:], [:], [:])
    knownRanges = [:]
  }

  /// The index of a value among those known, or the next one.
  static func index<Value: Hashable>(
    of value: Value, in known: inout [Value: UInt32], _ next: UInt32
  ) -> UInt32 {
    if let index = known[value] { return index }
    known[value] = next
    return next
  }

  /// The hash of a country's code; 0 for none.
  static func country(_ code: String?) -> UInt64 { code.map { KeyHash("c", $0).value } ?? 0 }

  /// What is counted, whatever the number.
  static func kind(_ count: Count) -> Count {
    Count(
      effect: count.effect, measure: count.measure, range: CountRange(0), of: count.of,
      unit: count.unit)
  }

  /// A denied count of nobody is a count like any other, so that denials are left open.
  static func assertion(of statement: Statement) -> Assertion? {
    statement.isNegated ? nil : statement.assertion(of: nil)
  }

  static func word(_ statement: Statement) -> UInt32 {
    statement.eventWord.map { KeyHash("w", NameFolding.key($0)).half } ?? 0
  }
}

/// Days as two numbers of 32 bits; open ends lie 2³⁰ days away.
struct ScreenedDays {
  var first: Int32
  var last: Int32
  let isKnown: Bool

  private static let farthest = 1 << 30

  /// Nil gives days that are nowhere.
  init(_ days: DayInterval?) {
    guard let days else {
      (first, last, isKnown) = (0, 0, false)
      return
    }
    isKnown = true
    let far = ScreenedDays.farthest
    first = Int32(min(max(days.earliest?.number ?? -far, -far), far))
    last = Int32(min(max(days.latest?.number ?? far, -far), far))
  }

  /// How they lie to others.
  func relation(to other: ScreenedDays) -> TimeRelation {
    guard isKnown, other.isKnown else { return .unknown }
    if first == other.first, last == other.last { return .same }
    if last < other.first { return .before }
    if other.last < first { return .after }
    if first >= other.first, last <= other.last { return .inside }
    return first <= other.first && last >= other.last ? .contains : .overlaps
  }

  /// How far apart two stretches of days lie.
  func gap(to other: ScreenedDays) -> TimeGap {
    guard isKnown, other.isKnown else { return .unknown }
    if last < other.first { return TimeGap(days: Int(other.first) - Int(last)) }
    if other.last < first { return TimeGap(days: Int(first) - Int(other.last)) }
    return .touching
  }
}
